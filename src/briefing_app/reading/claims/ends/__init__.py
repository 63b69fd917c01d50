"""Between what two numbers a change is told: its ends, or one end and the amount.

Each way of finding them yields candidates with a score; which of them is meant is for `settle`.
"""
