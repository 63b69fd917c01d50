"""Titles and authors that a program wrote by itself: they say nothing of the article."""

import re
from dataclasses import replace

from briefing_app.importers.result import Meta

_TITLE = re.compile(
    r"\([^()]*(?:\)|$)|[\s-]*(?:microsoft (?:word|powerpoint)(?: -.*)?|powerpoint[- ]pr\w+"
    r"|untitled(?:[\s-]*(?:document|page|presentation|spreadsheet)?[\s-]*\d*)|no title"
    r"|no title specified|unknown(?: title)?|title|slide \d+|print|document\d*|presentation\d*"
    r"|book\d*|workbook|sheet\d*|.*\.(?:docx?|pdf|indd|qxd|tex|pptx?|xlsx?|rtf|od[tps]))[\s-]*",
    re.I,
)
_AUTHOR = re.compile(
    r"\(?(?:python-docx|python-pptx|openpyxl|xlsxwriter|apache poi|administrator|admin|(?:windows|"
    r"microsoft office)? ?user|owner|root|author|anonymous|unspecified|unknown(?: author)?)\)?",
    re.I,
)


def without_junk(meta: Meta) -> Meta:
    """Return what a file says of itself without what no person wrote."""
    title = "" if _TITLE.fullmatch(meta.title) else meta.title
    return replace(meta, title=title, author="" if _AUTHOR.fullmatch(meta.author) else meta.author)
