"""The expressions of time in a text, found by their forms; what they mean is told elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar.forms import COUNTS, ORDERS, SEASONS, WEEKDAYS
from briefing_app.reading.periods.calendar.forms_dated import DATED
from briefing_app.reading.periods.calendar.forms_relative import RELATIVE

RULES = (*DATED[:-1], *RELATIVE, DATED[-1])
"""In this order; of two that begin at one place the first is taken, a bare month last."""

_LISTS = {
    "month": MONTHS,
    "weekday": [name.lower() for name in WEEKDAYS],
    "season": SEASONS,
    "count": (*COUNTS, "#"),
    "order": (*ORDERS, "#"),
}
_WORD = Pattern(r"[^\W\d_]+|\d+")
_NUMBERS = {1: "#", 2: "#", 4: "####"}


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that tell a time: where they stand, by which rule, and their parts by name."""

    start: int
    end: int
    rule: str
    parts: dict[str, str]

    def year(self, name: str = "y") -> int | None:
        """Return the year in a part, if it is there."""
        said = self.parts.get(name)
        return int(said) if said else None

    def month(self, name: str = "m") -> int:
        """Return the number of the month in a part, 0 without one."""
        return MONTHS.get(self.parts.get(name, "").rstrip(".").lower(), 0)

    def day(self, name: str = "d") -> int:
        """Return the day of the month in a part, 0 without one."""
        return int(self.parts.get(name) or 0)


@cache
def _forms() -> dict[str, tuple[tuple[str, Pattern], ...]]:
    """The name and pattern of each rule, by the words it may begin with."""
    lists: dict[str, tuple[tuple[str, Pattern], ...]] = {}
    for rule in RULES:
        form = (rule.name, Pattern(rule.pattern))
        for start in rule.starts.split():
            for word in _LISTS[start[1:]] if start.startswith("@") else (start,):
                lists[word] = (*lists.get(word, ()), form)
    return lists


def find_expressions(text: str, start: int = 0, end: int | None = None) -> Iterator[Expression]:
    """Yield the expressions of time in a text, in order and without overlap."""
    forms = _forms()
    stop = len(text) if end is None else end
    done = start
    for word in _WORD.finditer(text, start, stop):
        at = word.start()
        if at < done:
            continue
        said = word.group()
        known = forms.get(_NUMBERS.get(len(said), "") if said[0].isdigit() else said.lower(), ())
        for name, pattern in known:
            found = pattern.match(text, at, stop)
            if found is not None:
                parts = {part: words for part, words in found.groupdict().items() if words}
                yield Expression(at, found.end(), name, parts)
                done = found.end()
                break
