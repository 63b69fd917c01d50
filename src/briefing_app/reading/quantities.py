"""Read the quantities of a text (first, simple version)."""

import re
from decimal import Decimal

from briefing_app.core.quantity import Quantity
from briefing_app.core.sentence import sentence_spans
from briefing_app.reading.found import Found, Reading, Unread

_NUMBER = re.compile(r"\d++(?:,\d{3})*+(?:\.\d++)?")


def read(text: str, year: int | None = None) -> Reading:
    """Return what stands in ``text``; ``year`` is the year of publication, if known."""
    sentences = sentence_spans(text)
    figures: list[Found] = []
    unread: list[Unread] = []
    for index, (start, end) in enumerate(sentences):
        for m in _NUMBER.finditer(text, start, end):
            value = Decimal(m.group().replace(",", ""))
            figures.append(Found(m.start(), m.end(), Quantity(value), sentence=index))
    return Reading(text, sentences, tuple(figures), (), tuple(unread))
