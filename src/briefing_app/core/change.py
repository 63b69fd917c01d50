"""What differs between two briefings, in kinds, so that views rebuild only what they must."""

from enum import Flag, auto

from briefing_app.core.briefing import Briefing
from briefing_app.core.value import Value


class Kind(Flag):
    """The parts of a briefing that can differ."""

    NONE = 0
    HEAD = auto()
    TEXT = auto()
    TABLES = auto()
    FIGURES = auto()
    RELATIONS = auto()
    CLAIMS = auto()
    CHARTS = auto()
    NOTES = auto()
    CARDS = auto()
    DECK = auto()
    SHEET = auto()
    QUOTATIONS = auto()
    SIGN_OFFS = auto()
    COMMENTS = auto()
    STATUS = auto()
    COUNTERPARTS = auto()
    ALL = (
        HEAD | TEXT | TABLES | FIGURES | RELATIONS | CLAIMS | CHARTS | NOTES | CARDS | DECK | SHEET
    ) | (QUOTATIONS | SIGN_OFFS | COMMENTS | STATUS | COUNTERPARTS)


_FIELDS = (
    (("id", "title", "headline", "standfirst", "kicker", "language", "extra"), Kind.HEAD),
    (("articles",), Kind.TEXT),
    (("tables",), Kind.TABLES),
    (("figures",), Kind.FIGURES),
    (("relations",), Kind.RELATIONS),
    (("claims",), Kind.CLAIMS),
    (("charts",), Kind.CHARTS),
    (("notes",), Kind.NOTES),
    (("cards",), Kind.CARDS),
    (("deck",), Kind.DECK),
    (("sheet",), Kind.SHEET),
    (("quotations",), Kind.QUOTATIONS),
    (("sign_offs",), Kind.SIGN_OFFS),
    (("comments",), Kind.COMMENTS),
    (("draft", "embargo"), Kind.STATUS),
    (("counterparts",), Kind.COUNTERPARTS),
)


class Change(Value):
    """That a briefing became another one: both, and what differs. ``origin`` says who began it:
    ``open``, ``edit``, ``undo``, or ``show`` where it only is to be shown anew.
    """

    before: Briefing
    after: Briefing
    kinds: Kind
    origin: str = ""

    @property
    def is_edit(self) -> bool:
        """Whether the briefing itself was changed by somebody."""
        return self.origin not in ("open", "show")


def differing(before: Briefing, after: Briefing) -> Kind:
    """Return the kinds in which two briefings differ; cheap where parts are the same objects."""
    kinds = Kind.NONE
    for names, kind in _FIELDS:
        for name in names:
            a, b = getattr(before, name), getattr(after, name)
            if a is not b and a != b:
                kinds |= kind
                break
    return kinds
