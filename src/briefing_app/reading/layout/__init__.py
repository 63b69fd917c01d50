"""Where a number stands in the order of an article: in a table, a list, under which heading.

In goes an `Article`, out comes a `Layout`; it is found from lines, tabs, blanks and marks alone,
before any number is read. It knows no figure, label or period.
"""

from briefing_app.reading.layout.entry import Entry, TextCell
from briefing_app.reading.layout.layout import Layout, derive_layout

__all__ = ["Entry", "Layout", "TextCell", "derive_layout"]
