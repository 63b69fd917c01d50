"""The model of a briefing: frozen values and pure functions over them.

Everything here uses the standard library only. It knows nothing of files, of Qt, of how a text is
read or how a chart is painted; the layers above know it, never the other way round.
"""
