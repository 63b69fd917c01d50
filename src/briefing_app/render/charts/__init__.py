"""Charts laid out as plain marks, and painted or written from them.

Layout and SVG load no Qt: the sheet is set without it.
"""
