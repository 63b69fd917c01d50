"""The expressions of time in a text, found by their forms; what they mean is told elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.periods.calendar.forms import COUNTS, ORDERS, SEASONS, WEEKDAYS, Rule
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
_WORD = re.compile(r"[^\W\d_]+|\d+")
_NUMBERS = {1: "#", 2: "#", 4: "####"}
_INNER = re.compile(r"\(\?P<\w+>")


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


@dataclass(frozen=True)
class _Forms:
    """The rules that may begin with a word: one pattern with a group for each, and the rules."""

    whole: re.Pattern[str]
    rules: tuple[Rule, ...]


@cache
def _parts(rule: Rule) -> re.Pattern[str]:
    return re.compile(rule.pattern)


@cache
def _forms() -> dict[str, _Forms]:
    """The rules by the words they may begin with."""
    lists: dict[str, list[Rule]] = {}
    for rule in RULES:
        for start in rule.starts.split():
            for word in _LISTS[start[1:]] if start.startswith("@") else (start,):
                lists.setdefault(word, []).append(rule)
    return {
        word: _Forms(
            re.compile("|".join(f"({_INNER.sub('(?:', rule.pattern)})" for rule in rules)),
            tuple(rules),
        )
        for word, rules in lists.items()
    }


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
        known = forms.get(_NUMBERS.get(len(said), "") if said[0].isdigit() else said.lower())
        found = known.whole.match(text, at, stop) if known else None
        if known is None or found is None:
            continue
        rule = known.rules[(found.lastindex or 1) - 1]
        parts = _parts(rule).match(text, at, stop)
        said_parts = {k: v for k, v in parts.groupdict().items() if v} if parts else {}
        yield Expression(at, found.end(), rule.name, said_parts)
        done = found.end()
