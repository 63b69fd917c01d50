"""The label of an amount from before a move says that it is from before: "sales a year earlier".

Beside the other end of its move both have one label, and alone on a card it would read as today's.
It knows what stands behind the number, and no labeller.
"""

from dataclasses import replace

from briefing_app.reading.labels.label import OWN, Label
from briefing_app.reading.labels.times import time_spans
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.pattern import Pattern

LONGEST = 8
"""Words of a label that fit on a card."""
_BEFORE = "previously"
_NEAR = 2
"""Words behind a number within which its time stands: "58,000 in 2020", "12 boats a year earlier".
"""
_TOLD = Pattern(
    r"\b(?:before(?!\s(?:tax|interest))|earlier|ago|previous(?:ly)?|last|prior|initial(?:ly)?|original(?:ly)?)\b"
)
_PAST = Pattern(
    r"\b(?:last|previous|prior|preceding)\s(?:financial\s|fiscal\s)?(?:year|half|quarter|month|week|season)|"
    r"\b(?:a\s)?(?:year|quarter|month)\s(?:ago|earlier|before)\b"
)
_OWNED = Pattern(
    r"\b(?P<time>(?:last|(?:the|its|their)\s(?:previous|prior|preceding))\s"
    r"(?:year|quarter|month|week|season))['’]s\s\S{0,2}$"
)
_OF_BEFORE = Pattern(
    r"(?:\s[\w’'-]+)?\s(?:of|in|during)\s(?P<time>(?:the\s(?:previous|prior|preceding)|last)\s"
    r"(?:year|winter|summer|spring|autumn|quarter|month|week|season))\b"
)
_BACK = 40
"""Characters beside a number within which the time stands that owns it."""
_DATED = Pattern(rf"\d|\b(?:{'|'.join(MONTHS)})\b")


def as_before(label: Label, behind: tuple[Token, ...]) -> Label:
    """Return the label of an amount from before with the time as it is told behind the number, or
    with "previously"; as it is where it tells a time or is in the article's own words.

    A date is left to the period of the figure.
    """
    said = next((w.text for w in behind[:_NEAR] if w.kind == "Y"), "")
    return label if _DATED.search(said.lower()) else _told(label, said)


def as_of_column(label: Label, heads: tuple[str, ...]) -> Label:
    """Return the label of a cell of a table with the time before that heads its column."""
    said = next((found for head in heads if (found := _PAST.search(head.lower()))), None)
    return label if said is None else _told(label, said.group())


def as_owned(label: Label, before: str, after: str) -> Label:
    """Return the label of a number that a time before owns, by the words on both sides: "a rise on
    last year's 45,962", "almost twice the 574 of the previous winter".
    """
    owned = _OWNED.search(before[-_BACK:].lower()) or _OF_BEFORE.match(after[:_BACK].lower())
    return label if owned is None else _told(label, owned["time"])


def _told(label: Label, said: str) -> Label:
    """A label with a time before, or with "previously" where that is too long."""
    if label.rule in OWN or not label.text or _TOLD.search(label.text.lower()):
        return label
    if time_spans(label.text, 0, len(label.text)):
        return label
    for more in (f" {said[:1].lower()}{said[1:]}" if said else "", f", {_BEFORE}"):
        text = f"{label.text}{more}"
        if more and len(text.split()) <= LONGEST:
            return replace(label, text=text)
    return label
