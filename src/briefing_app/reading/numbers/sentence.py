"""What the passes work on: one sentence with its tokens and amounts, and what came before it."""

import re
from decimal import Decimal

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.plurals import is_plural, singular
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon.beside import AMOUNT_SUBJECTS
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.unit import SORTS
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import AUXILIARIES, STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.setting import NO_SETTING, Setting
from briefing_app.reading.pattern import Pattern


class Memory:
    """What the sentences before have counted: the last noun, and whether percentages were named;
    with the setting of the text that they belong to.
    """

    __slots__ = ("counted", "kept", "percent", "setting", "unit")

    def __init__(self, setting: Setting = NO_SETTING) -> None:
        self.setting = setting
        self.counted: list[tuple[str, Decimal]] = []
        self.kept = False
        """Whether it was counted before the last sentence, which only told a share of it."""
        self.unit = ""
        self.percent = False

    def keep(self, amounts: list[Amount], t: Tokens) -> None:
        """Remember the units of a sentence; a list is of no sorts: "came back by four routes:"."""
        if ":" in t.low[-2:]:
            amounts = [a for a in amounts if a.unit not in SORTS]
        counted = [
            (a.unit, a.top)
            for a in amounts
            if a.unit
            and a.kind in ("count", "vague")
            and not a.currency
            and not a.rate
            and a.unit not in ("time", "point")
        ]
        if amounts:
            known = dict(self.counted)
            self.kept = not counted and all(a.kind in _SHARES for a in amounts)
            if self.kept:
                counted = _of_whom(amounts, t) or self.counted
            self.counted = [(unit, max(top, known.get(unit, top))) for unit, top in counted]
        self.percent = any(a.unit in ("%", "percentage point") for a in amounts)
        self.unit = next((a.unit for a in reversed(amounts) if a.unit.startswith("°")), "")

    def hear(self, text: str, start: int, end: int) -> None:
        """Remember what a sentence without a number says there are more or fewer of, or what it is
        about: "Shelduck fared worst. Only 24,600 were seen".
        """
        many = _SO_MANY.search(text, start, end) is not None
        if not many and _ACTS.match(text, start, end) is None:
            return
        t = Tokens(text, start, end)
        noun = (_so_many(t) if many else "") or _doer(t, text)
        if noun:
            acts = not many and _takes(t)  # "Dogs made the difference. The service has 26"
            self.counted = [] if acts else [(noun, _UNKNOWN)]
            self.kept = self.percent = False

    def begin(self) -> None:
        """Forget at a new paragraph what no number counted in the sentence before."""
        if self.kept or self.unknown:
            self.counted = []

    @property
    def unknown(self) -> bool:
        """Whether no number counted what was spoken of."""
        return any(top is _UNKNOWN for _, top in self.counted)

    @property
    def noun(self) -> str:
        """The first noun that was counted, or nothing."""
        return self.counted[0][0] if self.counted else ""

    def noun_for(self, value: Decimal | None) -> str:
        """The first noun that was counted of which there may be so many: of "seven branches counted
        612,400 visits" a further 388,000 are visits.
        """
        times = 1 if self.kept else _TIMES
        many = (unit for unit, top in self.counted if value is None or top * times >= value)
        return next(many, "")

    def noun_of_part(self, value: Decimal | None) -> str:
        """The first noun that was counted of which so many are a part, or nothing."""
        told = ((unit, top) for unit, top in self.counted if top is not _UNKNOWN)
        return next((unit for unit, top in told if value is not None and top >= value), "")


def _so_many(t: Tokens) -> str:
    """What there are many, most or fewer of: "how many pupils", no days and years; or empty."""
    told = (
        find_noun(t, i + 1, plural=low != "fewer")
        for i, low in enumerate(t.low[:-1])
        if low in _MANY and t.lower(i - 1) != "the"
    )
    noun = next((n for n in told if n is not None), None)
    return noun.unit if noun is not None and noun.unit.rpartition(" ")[2] not in TIME else ""


def _doer(t: Tokens, text: str) -> str:
    """The noun that opens a sentence as the subject of its verb, or empty."""
    low, kinds = t.low[0], classes_of(t.low[0])
    many = is_plural(t.word[0]) or re.search(rf"(?<![.!?] )\b{low}\b", text) is not None
    named = many and "N" in kinds and singular(low) not in TIME
    named = named and low not in STOPS | AMOUNT_SUBJECTS
    return singular(low) if named else ""


def _takes(t: Tokens) -> bool:
    """Whether the verb that is the second word has an object, of which a number may be as well:
    "Officers searched the house. Twelve were charged".
    """
    named = t.lower(2) in _THE or classes_of(t.lower(2))[:1] == "N"
    return named and t.lower(1) not in AUXILIARIES


_THE = frozenset("the a an its their his her our".split())
_ACTS = Pattern(
    rf"\s*[A-Z][a-z]{{2,}} (?:{'|'.join(sorted(AUXILIARIES))}|[a-z]+ed|fell|rose|did|fare|"
    r"came|went|grew|made|have) [a-z]"
)
"""A noun and its verb open the sentence."""


def _of_whom(amounts: list[Amount], t: Tokens) -> list[tuple[str, Decimal]]:
    """What the shares of a sentence are of, where it says so: "One in nine cars had no tax"."""
    out: list[tuple[str, Decimal]] = []
    for a in amounts:
        at = a.end + (t.lower(a.end) == "of")
        at += t.lower(at) in _THE
        noun = find_noun(t, at) if at < t.n else None
        if noun is not None and noun.start <= at + 2:
            out.append((noun.unit, _UNKNOWN))
    return out


_SHARES = ("percent", "fraction")
_TIMES = 100
"""So many times what was counted before may be counted next."""
_UNKNOWN = Decimal("Infinity")
_MANY = frozenset("fewer many most several".split())
_SO_MANY = Pattern(rf"\b(?:{'|'.join(sorted(_MANY))}) [a-z]", re.IGNORECASE)
"""What there are so many of that no number says: "logged fewer shelduck", "how many pupils"."""


class Sentence:
    """A sentence while it is read: every pass may change ``amounts`` and mark tokens."""

    __slots__ = ("amounts", "memory", "t")

    def __init__(self, t: Tokens, memory: Memory) -> None:
        self.t = t
        t.units = memory.setting.units
        self.memory = memory
        self.amounts: list[Amount] = []
