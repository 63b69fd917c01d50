"""The expressions of time in a text, found by their forms; what they mean is told elsewhere."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

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
_MONTH = Pattern(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)"
)
_NUMBERS = {1: "#", 2: "#", 4: "####"}


class Expression(NamedTuple):
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


class _Form(NamedTuple):
    """A rule as it is tried: its name, its pattern, and what a passage must hold for it."""

    name: str
    pattern: Pattern
    needs: tuple[str, ...]


@cache
def _forms() -> dict[str, tuple[_Form, ...]]:
    """The forms of the rules by the words they may begin with."""
    lists: dict[str, tuple[_Form, ...]] = {}
    for rule in RULES:
        form = _Form(rule.name, Pattern(rule.pattern), tuple(rule.needs.split()))
        for start in rule.starts.split():
            for word in _LISTS[start[1:]] if start.startswith("@") else (start,):
                lists[word] = (*lists.get(word, ()), form)
    return lists


class _Needs:
    """What a passage holds, looked for once, so that few forms are tried."""

    def __init__(self, low: str) -> None:
        """Keep the words of the passage in small letters."""
        self._low = low
        self._met: dict[tuple[str, ...], bool] = {(): True}

    def met(self, needs: tuple[str, ...]) -> bool:
        """Return whether the passage holds one of them."""
        met = self._met.get(needs)
        if met is None:
            low = self._low
            met = any(
                need in low if need != "@month" else _MONTH.search(low) is not None
                for need in needs
            )
            self._met[needs] = met
        return met


def find_expressions(text: str, start: int = 0, end: int | None = None) -> Iterator[Expression]:
    """Yield the expressions of time in a text, in order and without overlap."""
    forms = _forms()
    stop = len(text) if end is None else end
    done = start
    needs: _Needs | None = None
    for word in _WORD.finditer(text, start, stop):
        at = word.start()
        if at < done:
            continue
        said = word.group()
        known = forms.get(_NUMBERS.get(len(said), "") if said[0].isdigit() else said.lower())
        if known is None:
            continue
        if needs is None:
            needs = _Needs(text[start:stop].lower())
        for form in known:
            if form.needs and not needs.met(form.needs):
                continue
            found = form.pattern.match(text, at, stop)
            if found is not None:
                parts = {part: words for part, words in found.groupdict().items() if words}
                yield Expression(at, found.end(), form.name, parts)
                done = found.end()
                break
