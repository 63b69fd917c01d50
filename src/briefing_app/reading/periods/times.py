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
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import bare_year, order, own_time, year_in
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.forms import SEASONS
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.leads import REACH, is_ahead, lead_of
from briefing_app.reading.periods.calendar.near import near_time
from briefing_app.reading.periods.calendar.tied import TIED, tied_time
from briefing_app.reading.periods.calendar.timeword import Clock, Sort, TimeWord
from briefing_app.reading.periods.dateline import as_date, derive_dateline, is_dateline
from briefing_app.reading.periods.main import derive_main
from briefing_app.reading.periods.news_day import derive_news_day
from briefing_app.reading.periods.spotting import spot_expressions
from briefing_app.reading.periods.turns import derive_turns

_BARE = frozenset(
    """day_of of_day days_of of_days days_months months_days months bare_month month_rel
    quarter_bare quarter_month half_bare week week_to weeks_to months_to year_to quarter_to half_to
    year_from first_months month_of_year quarter_of_year quarter""".split()
)
_NEAR = frozenset("weekday weekday_rel last this next ago past ahead adverb".split())
BOUND = frozenset("than since until origin from".split())
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
    clear: bool = False
    """Whether the article tells that time more than all others together."""
    starts: tuple[int, ...] = ()
    """Index of the first time of each sentence, with one more at the end."""
    unknown: frozenset[int] = frozenset()
    """Sentences with a time of their own that cannot be told: "last year", without a date."""

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
    found = [
        [it for it in row if not is_dateline(text, it)]
        for row in spot_expressions(text, sentences, tuple(taken))
    ]
    starts_at = tuple(start for start, _ in sentences)
    about = None if published or year else derive_news_day(text, found, starts_at, layout)
    clock = Clock(
        published,
        published.year if published else year,
        *derive_turns(text, found, published),
        about,
    )
    main, clear = derive_main(text, found, clock, layout)
    words: list[TimeWord] = []
    starts = [0]
    unknown: set[int] = set()
    focus, age, under = main, 0, ""
    for (start, end), row in zip(sentences, found, strict=True):
        if layout.kind_at(start) in (BlockKind.HEADING, BlockKind.HEADLINE):
            focus = main
        base = focus if age < _RECENT or not main else main
        told = _tell(text, start, row, clock, main, (base, under), stale=age >= _RECENT)
        if _is_open(row, told):
            unknown.add(len(starts) - 1)
        words += told
        starts.append(len(words))
        if layout.kind_at(start) is BlockKind.HEADING:
            under = next((w.iso for w in told if w.rule == "year"), "")
        running = [] if layout.has_entry(start, end) else [w.iso for w in told if runs_on(w)]
        focus, age = (running[0], 0) if running else (focus, age + 1)
    return Times(tuple(words), clock, main, clear, tuple(starts), frozenset(unknown))


def _is_open(row: list[Expression], told: list[TimeWord]) -> bool:
    """Whether a sentence has a time and none of them could be told."""
    return not told and any(it.rule in _NEAR or it.rule in _BARE for it in row)


def _tell(
    text: str,
    start: int,
    row: list[Expression],
    clock: Clock,
    main: str,
    known: tuple[str, str],
    *,
    stale: bool,
) -> list[TimeWord]:
    """Return the times of one sentence; ``known`` is the time before it and that of its heading.

    From one that was told too long ago (``stale``) none is counted back: "the year before"; nor
    behind one that cannot be told: "61 last year, down from 148 two years before". Of "the same
    period of 2023" the year alone says nothing.
    """
    out: list[TimeWord] = []
    untold, lost = -_BESIDE - 1, False
    base, near = known
    for index, it in enumerate(row):
        lead = lead_of(text[max(start, it.start - REACH) : it.start])
        if _SET_AGAINST.search(text, max(start, it.start - REACH - 12), it.start):
            lead = "base" if lead in _PLAIN else lead
        elif it.rule not in _DAYS and _MOVED_ON.search(
            text, max(start, it.start - REACH), it.start
        ):
            lead = "than"
        elif lead == "from" and it.rule in _SPANS:
            lead = "in"
        following = row[index + 1] if index + 1 < len(row) else None
        told = "" if (stale and base != main) or lost else base
        told = told if it.rule in _COUNTED_BACK else base
        sort, iso = _time(text, start, it, following, clock, main, (told, near), bool(out))
        if not iso or it.start - untold <= _BESIDE:
            lost = lost or it.rule in _NEAR
            untold = it.end if it.rule == "same" else untold
            continue
        if lead in ("than", "base") and _is_just_over(it, iso, clock):
            iso = isotime.years_on(iso, -1)
        word = TimeWord(it.start, it.end, iso, it.rule, sort, lead)
        if out and out[-1].rule == "same" and it.start - out[-1].end <= _BESIDE:
            word = _same(out.pop(), word, clock)
        out.append(word)
        if sort is Sort.OWN and lead not in ("since", "origin"):
            near = iso if "/" not in iso else near
        if runs_on(word):
            base, stale = iso, False
    return out


_BESIDE = 8
"""So many code points at most lie between two words for one time: "the same period of 2023"."""
_RECENT = 2
"""So many sentences a time is spoken of that is not the one that the article is about."""
_COUNTED_BACK = frozenset("before previous year_ago following same".split())


_DAYS = frozenset("day_of of_day weekday weekday_rel adverb iso".split())
_MOVED_ON = Pattern(
    r"\b(?:up|down|rise|fall|increase|decrease|drop|growth|more|fewer|less|higher|lower)\b"
    r"(?:(?:[^,;.\n\d]|[.,]\d)*\d(?:[^,;.\n]|[.,]\d){0,24})?\son\s(?:the\s)?$"
)
"""The number is set against such a time: "up 1.9 points on 2024"; but not "on Monday"."""
_SPANS = frozenset("months days_of of_days days_months months_days".split())
"""Forms that tell where a time begins and ends: what is told "from July to May" is of it."""
_PLAIN = ("in", "of", "for", "the", "", "when")
_SET_AGAINST = Pattern(
    r"\b(?:from|(?<!more\s)(?<!less\s)(?<!fewer\s)than|than\sthe|against|versus|compared\s(?:with|to))\s(?:[^,;.\n\d]|[.,]\d)*\d(?:[^,;.\n]|[.,]\d)*$"
)
"""The number before such a time is one that is compared with: "than the 40 in"."""
_WILL = Pattern(
    r"(?:(?!\b(?:that|which|who|where|and|but)\b)[^.;:]){0,30}\b(?:will|is\sto|are\sto|expects?|"
    r"sees?|forecasts?|projects?|predicts?|anticipates?|guides|targets|aims?|hopes?|intends?)\b"
)
_BY_DAY = 200
"""So far back it is said that something is to come by a weekday."""
_AFAR = 120
"""So many days after its date nobody calls a quarter by its number alone."""
_RUNNING = (Sort.OWN, Sort.BARE, Sort.DATED)


def runs_on(word: TimeWord) -> bool:
    """Whether what is said next may be of this time: one not compared with or in a bracket, nor
    one that only its own clause tells of ("the lowest since 2029, when 36 died").
    """
    when = word.rule == "since" and word.sort is Sort.OWN
    bound = when or word.lead in BOUND or word.lead in ("bracket", "base")
    return word.sort in _RUNNING and not bound


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
    known: tuple[str, str],
    beside: bool,
) -> tuple[Sort, str]:
    base, near = known
    reach = _BY_DAY if it.rule == "weekday" and text.startswith("by ", it.start - 3) else 70
    ahead = is_ahead(text, max(start, it.start - reach), it.start)
    ahead = ahead or _WILL.match(text, it.end) is not None
    if it.rule == "since":
        if _WHEN.match(text, it.end):
            return Sort.OWN, _point(it, clock)
        if _EXTREME.search(text, max(start, it.start - REACH), it.start):
            return Sort.SINCE, ""  # "the highest turnout since 2009" is one of today
        return Sort.SINCE, _since(it, clock, main)
    if it.rule in TIED:
        return Sort.TIED, tied_time(it, base, main, beside, clock.year_end)
    if it.rule == "ago" and _comparable(it, base):
        return Sort.TIED, isotime.years_on(base, -1)
    if it.rule in _NEAR:
        iso = near_time(it, clock, ahead)
        now = it.rule == "adverb" and it.parts["which"].lower() in (
            "now",
            "currently",
            "at present",
        )
        return Sort.NOW if now else Sort.DATED, iso
    if it.rule in _BARE and not (it.year() or it.year("y2") or it.parts.get("yy")):
        if it.rule in ("month_of_year", "quarter_of_year"):
            return Sort.DATED, _of_year(it, clock, base)
        near_by = following is not None and following.start - it.end <= 5
        near_by = near_by and "(" not in text[it.end : following.start if following else it.end]
        after = following.parts.get("y") if following and near_by else None
        running = "/" in base and year_in(it, clock, base) is not None
        year = bare_year(it, clock, base if running else main, after or near, ahead)
        iso = own_time(it, clock, year) if year else ""
        return Sort.BARE, "" if ahead and _is_afar(it, iso, clock) else iso
    return Sort.OWN, own_time(it, clock)


def _is_just_over(it: Expression, iso: str, clock: Clock) -> bool:
    """Whether "last summer" is of this year though another number is set against it: of the one
    before then, as what is told now is of the one that is over.
    """
    season = it.rule == "last" and it.parts["unit"].lower() in SEASONS
    return season and clock.published is not None and iso == str(clock.published.year)


def _is_afar(it: Expression, iso: str, clock: Clock) -> bool:
    """Whether a quarter that is to come begins too late to be the one that is meant."""
    if not iso or clock.published is None or it.rule != "quarter_bare":
        return False
    return (isotime.bounds(iso)[0] - clock.published).days > _AFAR


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
        return f"{year}-H{order(it.parts.get('q', ''))}"
    return own_time(it, clock, year)


_WHEN = Pattern(r",?\swhen\b")
_EXTREME = Pattern(
    r"\b(?:the|its|their|a)\s(?:\w+est|most|least|best|worst|first|record)\b[^,.;:]*\s$"
)


def _point(it: Expression, clock: Clock) -> str:
    """The time that "since May 1999" names."""
    rule = "month_year" if it.month() else "year"
    return own_time(Expression(it.start, it.end, rule, it.parts), clock)


def _since(it: Expression, clock: Clock, main: str) -> str:
    first = _point(it, clock)
    last = main if main and isotime.grain(main) >= Grain.YEAR else ""
    end = last[-4:] if last[-4:].isdigit() else str(clock.year) if clock.year else ""
    if it.month() and clock.published:
        end = clock.published.isoformat()[:7]
    return isotime.join(first, end) if first and end else ""
