"""Whether words that can be a hedge are one here: "over 40 pupils", but "a row over 40 pupils".

Each rule answers yes or no for the words it knows; where none does, the words are a hedge.
"""

from typing import NamedTuple

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

_MEASURED = ("duration", "money", "percent", "measure")


class Candidate(NamedTuple):
    """Words that may limit a number: where they start, and how many fillers follow them."""

    t: Tokens
    a: Amount
    start: int
    words: tuple[str, ...]
    code: str
    skipped: int

    @property
    def before(self) -> str:
        """The word before them."""
        return self.t.lower(self.start - 1)

    @property
    def after(self) -> str:
        """The word after them."""
        return self.t.lower(self.start + len(self.words))

    def is_(self, *said: str) -> bool:
        """Whether they are one of these."""
        return " ".join(self.words) in said


RULES: Table[Candidate, bool] = Table("hedge")


def holds(c: Candidate) -> bool:
    """Whether the words are a hedge of their number."""
    return RULES.decide(c, c.t, c.a.first) is not False


@RULES.rule(
    "what compares does not limit",
    "It is more than the 300 who came in May.",
    "More than 300 came in May.",
)
def _compares_the(c: Candidate) -> bool | None:
    comparing = c.words[-1] in words.COMPARING_ENDS
    pointed = c.skipped and comparing and not c.a.fraction
    return False if pointed and c.after in words.POINTING else None


@RULES.rule(
    "what one looks under",
    "Inspectors looked under 8,260 lids.",
    "It costs under 8,260 euros.",
)
def _under_things(c: Candidate) -> bool | None:
    looked = c.is_("under", "below", "beneath", "behind") and c.before in words.LOOKING
    return False if looked and c.a.kind == "count" else None


@RULES.rule(
    "over a distance that is raced",
    "First home over 10 kilometres was Ada.",
    "It is over 10 kilometres to her home.",
)
def _raced(c: Candidate) -> bool | None:
    raced = c.is_("over") and c.a.kind == "measure" and c.before in words.RACED
    return False if raced else None


@RULES.rule(
    "as many as, before a number that is exact",
    "As many as 38,420 towns were linked.",
    "As many as 38,400 towns were linked.",
)
def _as_many_as(c: Candidate) -> bool | None:
    value = c.a.value
    if not c.is_("as many as", "as much as") or value is None:
        return None
    if c.before in words.TIMES_AS or c.before in ("quite", "nearly", "almost", "not"):
        return False  # "not quite as much as the 153 tonnes of last winter"
    if c.a.scale != 1:
        return None
    return False if value >= 1000 and value % 100 else None


@RULES.rule(
    "about what one talks",
    "Parents asked about 12 missing files.",
    "Parents filed 12 complaints.",
)
def _about(c: Candidate) -> bool | None:
    if not c.is_("about", "around"):
        return None
    if c.before in words.TALK or c.before in ("what", "how"):
        return False
    if c.is_("around") and c.before in beside.BEFORE_AROUND:
        return False
    pointed = c.skipped and c.is_("about") and c.after in ("the", "his", "her", "their")
    if pointed and c.t.lower(c.start + 2) in words.SIZES:
        return True
    return not (c.before in ("is", "was") and pointed)


@RULES.rule(
    "a good half is more than one",
    "A good half of them left.",
    "Half of them left.",
)
def _good(c: Candidate) -> bool | None:
    return (c.code == "more_than") == bool(c.a.fraction) if c.is_("a good") else None


@RULES.rule(
    "over what one quarrels",
    "The row over 12 lost jobs went on.",
    "The row cost 12 jobs.",
)
def _over(c: Candidate) -> bool | None:
    if not c.is_("over"):
        return None
    if c.before in words.DISPUTE:
        return False
    if c.a.kind == "duration" or (c.a.kind == "count" and c.a.unit in beside.LASTING_UNITS):
        return c.before in words.LASTING or c.a.attributive
    vague = c.a.fraction or c.a.scale > 1 or c.t.low[c.a.first] in ("a", "an")
    return not (c.skipped and c.after in ("a", "an") and not vague)


@RULES.rule(
    "inside and beyond limit what is measured",
    "The shop moved inside 12 malls.",
    "The shop moved into 12 malls.",
)
def _inside(c: Candidate) -> bool | None:
    return c.a.kind in _MEASURED and not c.skipped if c.is_("inside", "beyond") else None


@RULES.rule(
    "what went up to a level",
    "Rates rose up to 12 percent.",
    "Rates rose by 12 percent.",
)
def _up_to(c: Candidate) -> bool | None:
    if not c.is_("up to"):
        return None
    percent = c.a.kind == "percent" and c.before in words.MAKING
    return c.a.move != "to" and (c.before not in words.MOVES or percent)


@RULES.rule(
    "the margin of a poll",
    "The margin of error is plus or minus 3 points.",
    "The poll put her 3 points ahead.",
)
def _margin(c: Candidate) -> bool | None:
    return "margin" not in c.t.bag if c.words[-1] == "minus" else None


_EXTREMES = frozenset(("maximum", "minimum"))


@RULES.rule(
    "a highest or lowest temperature was reached",
    "Orme had a maximum of 31°C.",
    "The pool is heated to a maximum of 31°C.",
)
def _extreme(c: Candidate) -> bool | None:
    extreme = "of" in (c.words[-1], c.after) and not _EXTREMES.isdisjoint(c.words)
    warm = c.a.unit in ("°C", "°F", "°")
    return False if extreme and warm and not _LIMITING.intersection(c.t.low[: c.a.first]) else None


_LIMITING = frozenset(
    """to at allow allows allowed permit permits set sets need needs tolerate tolerates require
    requires must should safe limit""".split()
)
"""Words before a highest or lowest temperature that make a limit of it."""


@RULES.rule(
    "prices start, races too",
    "The race starts at 12 gates.",
    "The race ended at 12 gates.",
)
def _starts(c: Candidate) -> bool | None:
    return c.a.kind == "money" if c.words[0] in ("starts", "start") else None


@RULES.rule(
    "those who say",
    "Officials say 40 people died.",
    "Officials saw 40 people die.",
)
def _say(c: Candidate) -> bool | None:
    return c.before in (",", "—", "–", "-", "(") if c.is_("say") else None


@RULES.rule(
    "what one passes or tops",
    "She passed 3 exams.",
    "She sat 3 exams.",
)
def _passed(c: Candidate) -> bool | None:
    if not c.is_("passed", "crossed", "crosses", "topped", "tops", "topping"):
        return None
    large = c.a.scale > 1 or c.a.top >= 100 or c.a.kind in ("percent", "money")
    return c.skipped == 0 and large and not (c.a.noun_start > 0 and c.is_("passed"))


@RULES.rule(
    "top is a verb only after may and will",
    "The top 300 runners met.",
    "The first 300 runners met.",
)
def _top(c: Candidate) -> bool | None:
    if not c.is_("top"):
        return None
    return c.before in beside.BEFORE_TOP and c.a.top >= 100


@RULES.rule(
    "as far as, as long as",
    "It matters as far as 12 voters are concerned.",
    "It matters to 12 voters.",
)
def _as_far_as(c: Candidate) -> bool | None:
    if c.words[0] != "as" or c.words[1] not in ("long", "far", "old", "late", "big", "large"):
        return None
    return c.a.kind in (*_MEASURED, "age")


@RULES.rule(
    "so many more than so many",
    "That is 12 more than 30.",
    "That is more than 30.",
)
def _more_than(c: Candidate) -> bool | None:
    if not c.is_("more than", "fewer than", "less than", "higher than", "lower than"):
        return None
    k = c.start - 1
    t = c.t
    counted = k >= 0 and (t.cls[k] == NUMBER or t.word[k] in "%" or t.low[k] in words.COMPARED)
    return False if counted else None
