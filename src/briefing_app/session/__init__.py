"""The running state: the briefing that is open, what is in focus, jobs, settings, use cases.

QtCore and the undo classes only; it knows no widget and paints nothing.
"""
