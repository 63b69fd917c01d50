"""The times of an article, in order: what each expression means where it stands.

A time that does not name its year is counted from the article's date or from the time told before;
for that the time the article is about is found first. It knows no figure.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import bare_year, order, own_time
from briefing_app.reading.periods.calendar.expressions import Expression, find_expressions
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.leads import REACH, is_ahead, lead_of
from briefing_app.reading.periods.calendar.near import near_time
from briefing_app.reading.periods.calendar.tied import tied_time
from briefing_app.reading.periods.calendar.timeword import Clock, Sort, TimeWord
from briefing_app.reading.periods.dateline import as_date, derive_dateline
from briefing_app.reading.periods.main import derive_main

_BARE = frozenset(
    """day_of of_day days_of of_days days_months months_days months bare_month month_rel
    quarter_bare quarter_month half_bare week week_to months_to year_to quarter_to half_to
    first_months month_of_year quarter_of_year quarter""".split()
)
_TIED = frozenset("before previous year_ago during edge same following".split())
_NEAR = frozenset("weekday weekday_rel last this next ago past ahead adverb".split())
_BOUND = frozenset("than since until origin from".split())
"""Leads of a time that another number, or none, belongs to."""


@dataclass(frozen=True)
class Times:
    """The times of an article in reading order, its clock, and the time that it is about.

    ``main`` is ISO, or empty where no time is told more than another; ``runs`` the time each
    sentence takes over from those before it.
    """

    words: tuple[TimeWord, ...]
    clock: Clock
    main: str = ""
    starts: tuple[int, ...] = ()
    """Index of the first time of each sentence, with one more at the end."""

    def of(self, sentence: int) -> tuple[TimeWord, ...]:
        """Return the times of a sentence."""
        if not 0 <= sentence < len(self.starts) - 1:
            return ()
        return self.words[self.starts[sentence] : self.starts[sentence + 1]]

    @cached_property
    def told(self) -> dict[str, int]:
        """How often each period is told."""
        counts: defaultdict[str, int] = defaultdict(int)
        for word in self.words:
            counts[word.iso] += 1
        return counts


def derive_times(
    article: Article,
    layout: Layout,
    sentences: tuple[tuple[int, int], ...],
    taken: Iterable[tuple[int, int]] = (),
    year: int | None = None,
) -> Times:
    """Return the times of an article; words that are part of a figure (``taken``) tell none."""
    text = article.text
    published = as_date(article.source.date) or as_date(derive_dateline(article))
    found = _found(text, sentences, tuple(taken))
    clock = Clock(published, published.year if published else year, *_turns(found))
    main = derive_main(text, found, clock, layout)
    words: list[TimeWord] = []
    starts = [0]
    focus = main
    for (start, _), row in zip(sentences, found, strict=True):
        if layout.kind_at(start) in (BlockKind.HEADING, BlockKind.HEADLINE):
            focus = main
        told = _tell(text, start, row, clock, main, focus)
        words += told
        starts.append(len(words))
        running = [
            w for w in told if w.lead not in _BOUND and w.sort in (Sort.OWN, Sort.BARE, Sort.DATED)
        ]
        if running:
            focus = running[0].iso
    return Times(tuple(words), clock, main, tuple(starts))


def _found(
    text: str, sentences: tuple[tuple[int, int], ...], taken: tuple[tuple[int, int], ...]
) -> list[list[Expression]]:
    rows: list[list[Expression]] = []
    at = 0
    for start, end in sentences:
        row: list[Expression] = []
        for it in find_expressions(text, start, end):
            while at < len(taken) and taken[at][1] <= it.start:
                at += 1
            near = taken[at : at + 2]
            if any(a < it.end and it.start < b for a, b in near) and it.rule not in _SPOKEN:
                continue
            row.append(it)
        rows.append(_without_weekdays(row))
    return rows


_SPOKEN = frozenset("ago before past ahead months_to first_months".split())
"""Forms that hold a number of their own, which may be read as a figure ("three months to May")."""


def _without_weekdays(row: list[Expression]) -> list[Expression]:
    """Drop the weekday of a date: "Friday 7 March"."""
    return [
        it
        for it, after in zip(row, [*row[1:], None], strict=False)
        if not (
            it.rule == "weekday"
            and after
            and after.start - it.end <= 2
            and after.rule in ("day_of", "of_day")
        )
    ]


def _turns(found: list[list[Expression]]) -> tuple[int, int]:
    """The last month of the financial year, and how far its quarters lie from the calendar's."""
    ends: defaultdict[int, int] = defaultdict(int)
    ahead = 0
    for row in found:
        for it in row:
            number = it.month() or it.month("m2")
            if it.rule == "year_to" and number:
                ends[number] += 1
            elif it.rule == "quarter_bare" and number and number % 3 == 0:
                said = own_time(it, Clock(), 2000)
                ahead = ahead or (int(said[-1]) if "Q" in said else 0) - _quarter_number(it)
    other = {n: c for n, c in ends.items() if n != 12}
    year_end = max(other, key=lambda n: other[n]) if other else 12
    if not ahead and year_end != 12 and year_end % 3 == 0:
        ahead = year_end // 3
    return year_end, ahead % 4


def _quarter_number(it: Expression) -> int:
    return order(it.parts.get("q") or it.parts.get("q2") or "")


def _tell(
    text: str, start: int, row: list[Expression], clock: Clock, main: str, focus: str
) -> list[TimeWord]:
    """Return the times of one sentence."""
    out: list[TimeWord] = []
    base = focus
    near = ""
    for index, it in enumerate(row):
        lead = lead_of(text[max(start, it.start - REACH) : it.start])
        following = row[index + 1] if index + 1 < len(row) else None
        sort, iso = _time(text, start, it, following, clock, main, base, near, lead)
        if not iso:
            continue
        word = TimeWord(it.start, it.end, iso, it.rule, sort, lead)
        if out and out[-1].rule == "same" and it.start - out[-1].end <= 8:
            word = _same(out.pop(), word, clock)
        out.append(word)
        if sort is Sort.OWN and lead not in ("since", "origin"):
            near = iso if "/" not in iso else near
        if sort in (Sort.OWN, Sort.BARE, Sort.DATED) and lead not in (
            "since",
            "origin",
            "than",
            "until",
        ):
            base = iso
    return out


def _same(same: TimeWord, word: TimeWord, clock: Clock) -> TimeWord:
    """ "The same month of last year": the month spoken of, in that year."""
    iso = same.iso
    if word.sort in (Sort.OWN, Sort.DATED) and isotime.grain(word.iso) is Grain.YEAR:
        iso = isotime.years_on(
            same.iso,
            isotime.last_year(word.iso) - isotime.last_year(same.iso),
        )
    elif word.sort is Sort.TIED or word.rule == "ago":
        iso = isotime.years_on(same.iso, -1)
    elif word.sort is Sort.OWN:
        iso = word.iso
    return TimeWord(same.start, word.end, iso or word.iso, "same", Sort.TIED, same.lead)


def _time(
    text: str,
    start: int,
    it: Expression,
    following: Expression | None,
    clock: Clock,
    main: str,
    base: str,
    near: str,
    lead: str,
) -> tuple[Sort, str]:
    if it.rule == "since":
        return Sort.SINCE, _since(it, clock, main)
    if it.rule in _TIED:
        return Sort.TIED, tied_time(it, clock, base, main)
    if it.rule == "ago" and _comparable(it, base):
        return Sort.TIED, isotime.years_on(base, -1)
    if it.rule in _NEAR:
        iso = near_time(it, clock, is_ahead(text, max(start, it.start - 70), it.start))
        now = it.rule == "adverb" and it.parts["which"].lower() in (
            "now",
            "currently",
            "at present",
        )
        return Sort.NOW if now else Sort.DATED, iso
    if it.rule in _BARE and not (it.year() or it.year("y2") or it.parts.get("yy")):
        if it.rule in ("month_of_year", "quarter_of_year"):
            return Sort.DATED, _of_year(it, clock, base)
        beside = following.parts.get("y") if following and following.start - it.end <= 5 else None
        year = bare_year(
            it, clock, main, beside or near, is_ahead(text, max(start, it.start - 70), it.start)
        )
        return Sort.BARE, own_time(it, clock, year) if year else ""
    return Sort.OWN, own_time(it, clock)


def _comparable(it: Expression, base: str) -> bool:
    """ "A year ago" beside a month or a quarter is that month or quarter of the year before."""
    one = it.parts["n"].lower() in ("a", "one", "1") and it.parts["unit"].lower() == "year"
    return one and bool(base) and Grain.WEEK <= isotime.grain(base) < Grain.YEAR


def _of_year(it: Expression, clock: Clock, base: str) -> str:
    """ "April of the previous year", "the first quarter of last year"."""
    which = it.parts["which"].lower()
    if which == "previous":
        year = int(base[:4]) - 1 if base else None
    else:
        year = clock.year + {"last": -1, "this": 0, "next": 1}[which] if clock.year else None
    if not year:
        return ""
    if it.parts.get("unit", "").lower() == "half":
        return f"{year}-H{_quarter_number(it)}"
    return own_time(it, clock, year)


def _since(it: Expression, clock: Clock, main: str) -> str:
    first = own_time(
        Expression(it.start, it.end, "month_year" if it.month() else "year", it.parts), clock
    )
    last = main if main and isotime.grain(main) >= Grain.YEAR else ""
    end = last[-4:] if last[-4:].isdigit() else str(clock.year) if clock.year else ""
    if it.month() and clock.published:
        end = clock.published.isoformat()[:7]
    return isotime.join(first, end) if first and end else ""
