"""Slides as pictures: what a slide says, painted for a stage of any size.

`picture.paint_slide` is the way in. Only QtGui; it knows no window.
"""
