"""Rates that two other numbers give: "an average of 2.6 per site", "18 a day", "£135 each".

The number above the stroke is of what the rate counts, the one below counts what it is per; a day
of a year, a week or a month has its number of days.
"""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import places_of
from briefing_app.core.units import TO_BASE, UnitKind, kind_of
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.chance import CHANCE
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of, is_person
from briefing_app.reading.pattern import Pattern

_EACH = Pattern(
    r"^(?:\s+(?!and\b|or\b|but\b|in\b|of\b|to\b)[^\W\d_][\w’'-]*){0,3}?\s+"
    r"(?:(?:(?:for|to|in)\s+)?(?:each|every|an?|per)\s+(?:of\s+)?(?P<noun>[^\W\d_]+)|each\b|"
    r"apiece\b|per\s+(?P<rate>\d[\d,. ]*(?:million|billion|lakh|crore)?)\s*(?P<of>[^\W\d_]+)?)"
)
_TO_THE = Pattern(
    r"(?:\s+[^\W\d_][\w’'-]*){0,2}?\s+to (?:the|an?|each|every)\s+(?P<noun>hectare|acre|mile|"
    r"kilometre|kilometer|metre|meter|litre|liter|gallon|tonne|ton|kilo|pound|page|minute|hour|day|week)\b",
    re.IGNORECASE,
)
"""How much there is of a measure: "1,500 trees to the hectare"."""
_WORKS_OUT = Pattern(
    r"(?:\bor|\bworks? out (?:at|to)|\bequal to|\bequivalent to|\baverage (?:of|\w+)|\bon average|"
    r"\bwhich (?:is|makes)|\b(?:that|this) (?:is|makes|means|gives)|\bthat['’]s|"
    r"\bthere (?:are|were)|\bmakes|\bamounts to|"
    r"\bi\.e\.|\bgives a rate of|"
    r"\bruns at|\bsaved|\baveraged|\bcomes to|\bleaves|that is to say|,|\(|\s[–—-])\s*"
    r"(?:an average of\s+|a (?:rate|ratio) of\s+)?(?:(?:about|around|some|roughly|almost|nearly|"
    r"more than|over|just|close to|less than|fewer than|under|only|approximately|well)\s+)*"
    r"[$€£¥₹]?$",
    re.I,
)
_ON_AVERAGE_DAY = Pattern(
    r"\b(?:on|in|every)?\s*(?:an|the)\s+(?:average|typical)\s+(day|week|month)\b[^.;:\d]{0,40}$",
    re.I,
    having="average|typical",
)
_AVERAGE_OF = Pattern(r"\baverage of\s+(?:[a-z]+\s+){0,2}\S?$", having="average of")
PRINCIPAL = 0.4
"""What it counts for an amount that the article is about: its total rather than a part."""
_DAYS = {"day": 365, "week": 52, "month": 12}
_COUNTED = Pattern(r"(?P<noun>[^\W\d_]+)s?\s+(?:per|(?:for|to|in) (?:each|every))\b", re.IGNORECASE)
_EVERY = Pattern(
    r"^(?:\s+[^\W\d_][\w’'-]*){0,2}?\s+every\s+(?P<many>other|two|three|four|five|six|seven|eight|nine|"
    r"ten|\d+)\s+(?P<noun>day|week|month)s?\b",
)
_SO_MANY = ("other", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MAGNITUDE = {"million": 10**6, "billion": 10**9, "lakh": 10**5, "crore": 10**7}


def derive_averages(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of an average or a rate of the running text."""
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or fact.relative or m.quantity.is_range or m.found.change or m.value <= 0:
            continue
        if _COMPARED.search(m.unhedged[-60:]):
            continue  # "31 times each, compared with a national average of 32": of others
        parted = _for_so_many(scene, m) or _parted(m)
        if parted is not None:
            claim = attempt("one average", None, _claim, scene, fact, *parted)
            if claim is not None:
                yield claim


_COMPARED = Pattern(
    r"\b(?:compare[ds] (?:with|to)|against|versus)\s(?:an?|the|its|their)\s(?:[\w’'-]+\s){1,4}\S?$",
    re.IGNORECASE,
)
_FOR_EVERY = Pattern(r"(?:\s+[\w’'-]+){0,3}?\s+(?:(?:for|to|in|per)\s+)?(?:each|every|per)\s+$")


def _for_so_many(scene: Scene, m: Mention) -> tuple[str, str, int, int] | None:
    """ "Three stands for every five flats": so many for that many, not for one."""
    after = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    each = after[0] if after else None
    if each is None or kind_of(each.unit) is UnitKind.TIME or each.quantity.is_range:
        return None
    if m.value <= 1:
        return None  # "one for every 375" tells no more than what one has
    whole = each.value > 1 and each.value % 1 == 0
    if (
        not whole
        or not each.found.unit_text
        or not _FOR_EVERY.match(scene.text[m.end : each.start])
    ):
        return None
    top = m.unit if m.found.unit_text else ""
    return top, head_of(each.unit), int(each.value), each.end


def _parted(m: Mention) -> tuple[str, str, int, int] | None:
    """What it counts, what it is per, how many of these, and where the words end."""
    unit = m.unit
    every = _EVERY.match(m.after[:60])
    if every is not None:
        many = every.group("many")
        times = max(_SO_MANY.index(many), 1) + 1 if many in _SO_MANY else int(many)
        return unit, every.group("noun"), times, m.end + every.end()
    each = _EACH.match(m.after[:60])
    if unit.startswith("per ") or "/" in unit:
        top, _, per = unit.partition("/") if "/" in unit else ("", "", unit[4:])
        number = re.match(r"(\d+)\s*", per)
        scale = int(number.group(1)) if number else 1
        counted = _COUNTED.match(m.found.unit_text) if not top else None
        top = counted.group("noun") if counted else top
        return top, per[number.end() :] if number else per, scale, m.end
    area = _TO_THE.match(m.after[:60])
    if each is None and area is not None:
        return unit, area["noun"].lower(), 1, m.end + area.end()
    typical = _ON_AVERAGE_DAY.search(m.before[-60:])
    if each is None and typical is not None:
        return unit, typical.group(1).lower(), 1, m.end
    if each is None:
        found = _AVERAGE_OF.search(m.before[-30:])
        return (unit, "", 1, m.end) if found else None
    end = m.end + each.end()
    if each.group("rate"):
        digits = re.sub(r"[^\d]", "", each.group("rate")) or "1"
        scale = int(digits)
        for word, size in _MAGNITUDE.items():
            scale *= size if word in each.group("rate") else 1
        return unit, each.group("of") or "", scale, end
    return unit, each.group("noun") or "", 1, end


def _claim(scene: Scene, fact: Fact, top: str, per: str, scale: int, end: int) -> Claim | None:
    m = fact.mention
    led = _WORKS_OUT.search(m.before[-60:]) or re.search(r"\baverage\b", m.before[-60:])
    led = led or _goes_on(scene, m)
    around = [*scene.beside(m), *scene.neighbours(m, 3)]
    around += [x for x in scene.passage.mentions[:14] if x not in around and x.start < m.start]
    around = [x for x in around if not m.end <= x.start < end]  # "every two days"
    around = [x for x in around if x.start < m.end or ";" not in scene.text[m.end : x.start]]
    pool = [x for x in around if _usable(scene, x) or _carried(m, x)]
    pool = [x for x in pool if not _is_some_of(scene, x)]
    tops = [(x, s) for x in pool if (s := _is_top(x, m, top)) > 0]
    days = _DAYS.get(per, 0)
    times = f" * {scale}" if scale != 1 else ""
    stated = replace(m.quantity, unit=top if kind_of(top) is not UnitKind.COUNT else m.unit)
    claim = scene.claim(hedged_start(m), end, ClaimKind.RATIO, stated=stated)
    candidates = []
    for x, s in tops[:6]:
        near = s + _near(scene, m, x) + PRINCIPAL * (x.index in scene.principal)
        for y in pool:
            fit = _is_base(y, per) or _only_count(scene, m, x, y, per)
            if _are_turned(m, x, y, top, per):
                continue
            turned = "" if fit else _turned(scene.text, x, y, per)
            fit = fit or NAMED * bool(turned)
            if scale == 1 and _is_inverse(m, x, y) and not fit >= NAMED <= s:
                continue
            if fit < 1 and (m.value >= scale) is (x.value < y.value):
                continue
            if y.index != x.index and fit > 0 and y.value > 1:
                both = x.sentence == y.sentence == m.sentence and bool(led)
                both = both and not _has_two_uses(scene.text, x, y)
                sure = (both and fit >= 1) or (bool(led) and _must(scene, m, x, y, fit, pool))
                score = near + fit + _near(scene, m, y)
                candidates.append(Candidate((x, y), score, sure, f"a / {turned or 'b'}{times}"))
        length = _length(scene.facts[x.index].period, days) or _span(scene, m, x, days)
        if length and led:
            sure = _apposed_to_month(scene, m, x)
            candidates.append(Candidate((x,), near + 0.7, sure, f"a / {length}{times}"))
        elif (
            led
            and days
            and _comes_to(scene, m, x.value / days * scale, [t for _, t in tops if t >= s])
        ):
            candidates.append(Candidate((x,), near + 0.2, False, f"a / {days}{times}"))
    told = [c for c in candidates if c.sure and len(c.operands) > 1]
    if any(all(x.sentence == m.sentence for x in c.operands) for c in told):
        candidates = [c for c in candidates if len(c.operands) > 1]  # "in the 31 days of October"
    if led and not any(c.sure for c in candidates):
        candidates += _of_two(scene, m, top, per, scale)
    if not candidates or (not led and not any(c.sure for c in candidates)):
        return None
    return settle(scene, claim, candidates)


def _has_two_uses(text: str, whole: Mention, among: Mention) -> bool:
    """Whether a sum is spent on more than is counted: "£40m to rebuild a school and to buy 120
    homes".
    """
    return _AND_TO.search(text[whole.end : among.start]) is not None


_AND_TO = Pattern(r"\band (?:to|for|on)\b")


def _is_some_of(scene: Scene, x: Mention) -> bool:
    """Whether a bare number is only some of the next: the nine of "won nine of their 14 games"."""
    follow = scene.passage.of(x.sentence)[x.place + 1 : x.place + 2]
    if x.quantity.is_range or not follow or scene.facts[follow[0].index].relative:
        return False
    return _SOME_OF.fullmatch(scene.text[x.end : follow[0].start]) is not None


_SOME_OF = Pattern(r"\s(?:out )?of\s(?:the|its|their|our|his|her|all)?\s?")


def _is_inverse(m: Mention, x: Mention, y: Mention) -> bool:
    """Whether so many would be shared among more than they are, where each is said to have some."""
    counted = (UnitKind.COUNT, UnitKind.NONE, UnitKind.MONEY)
    return m.value >= 1 and kind_of(x.unit) in counted and x.value < y.value


_AND = Pattern(
    r"[^.;:()\d]{0,24}?\band\s+(?:(?:about|around|some|roughly|almost|nearly|just|over)\s+)*\S?$"
)


def _goes_on(scene: Scene, m: Mention) -> re.Match[str] | None:
    """ "£50 a flash and some £151,000 per camera": a second rate of the same sum."""
    before = scene.passage.of(m.sentence)[m.place - 1] if m.place else None
    rated = before is not None and _parted(before) is not None
    alike = before is not None and before.unit.split("/")[0] == m.unit.split("/")[0]
    return _AND.fullmatch(scene.text[before.end : m.start]) if before and rated and alike else None


def _comes_to(scene: Scene, m: Mention, result: Decimal, tried: Sequence[float]) -> bool:
    """Whether a number that is told of no certain time gives so many a day if it is a year's, where
    chance would hardly do so.
    """
    fine = places_of(m.value, scene.text[m.start : m.end]).fine
    return fine * len(tried) <= CHANCE * m.value and abs(result - m.value) * 2 <= fine


_MONTH = Pattern(
    r"\s+(?:[\w’'-]+\s+){0,2}?in (?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b[^.;:\d]{0,20}$"
)


def _apposed_to_month(scene: Scene, m: Mention, x: Mention) -> bool:
    """ "We fixed 1,310 in July, or 42 a day": what a month had, restated for each of its days."""
    return _MONTH.match(scene.text[x.end : m.start]) is not None


NAMED = 1.2
"""How well a count fits that is of the very noun that the rate is per."""


def _must(
    scene: Scene, m: Mention, x: Mention, y: Mention, fit: float, pool: Sequence[Mention]
) -> bool:
    """Whether no other numbers can be divided: "27,914 repairs, or 3.2 for every home" of 8,642.

    The sum stands right before, and of its measure nothing else; the count is the only one of the
    noun that the rate is per.
    """
    between = scene.text[x.end : m.start]
    before = [z for z in scene.passage.of(m.sentence) if x.end <= z.start < m.start]
    opened = x.sentence == m.sentence and x.end <= m.start and len(between) < 70
    others = [z for z in before if z.index != y.index and z.found.kind != "duration"]
    counts = {z.value for z in pool if _is_base(z, _per(m)) >= NAMED and z.start < m.start}
    named = fit >= NAMED and counts == {y.value} and y.index not in scene.bases
    return opened and not others and named


def _per(m: Mention) -> str:
    parted = _parted(m)
    return parted[1] if parted is not None else ""


def _usable(scene: Scene, x: Mention) -> bool:
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and not x.found.change
        and x.found.kind not in ("age", "vague")
        and ("/" not in x.unit or kind_of(x.unit.split("/")[1]) is UnitKind.TIME)
        and not x.unit.startswith("per ")
        and x.value > 0
        and not _SENTENCED.search(x.before[-40:])
    )


_SENTENCED = Pattern(
    r"\b(?:jailed|imprisoned|sentenced|banned|suspended|disqualified)\b[^.;,\d]{0,20}\s(?:for|to)\s\S?$",
    re.I,
)
"""How long somebody is punished is no time in which anything was done."""


def _carried(m: Mention, x: Mention) -> bool:
    """ "$120,000, or $250 a bike": the unit of the rate was carried back to the sum."""
    rate = re.match(r"\s*(?:an?|per|each|every|/)\s", x.after[:8])
    return "/" in m.unit and x.unit == m.unit and x.end <= m.start and rate is None


def _near(scene: Scene, m: Mention, x: Mention) -> float:
    distance = m.sentence - x.sentence
    if x.index in scene.bases or x.index in scene.parts or scene.in_head(x):
        return -0.4
    if distance == 0:
        others = [y for y in scene.passage.of(m.sentence) if x.end <= y.start < m.start]
        return max(1.0 - 0.2 * len(others), 0.4) if x.start < m.start else 0.5
    return max(0.4 - 0.2 * (distance - 1), 0.0)


def _length(period: str, days: int) -> int:
    """How many days, weeks or months the period of a figure has, by how many of them a year has; 0
    where it is none.
    """
    found = _SPAN.fullmatch(period)
    if found is None:
        return 0
    first, last = found["first"], found["last"] or found["first"]
    begin, end = _ends(first), _ends(last)
    if not begin or not end or end[1] < begin[0]:
        return 0
    length = (end[1] - begin[0]).days + 1
    if days == _DAYS["day"]:
        return length if length >= FEWEST_DAYS else 0
    months = (end[1].year - begin[0].year) * 12 + end[1].month - begin[0].month + 1
    if days == _DAYS["month"]:
        return months if len(first) != _DATED and months > 1 else 0
    return days if days and months == _DAYS["month"] else 0


FEWEST_DAYS = 7
"""Of a shorter period none says how much it was a day."""
_MONTHS_OF = {"Q": 3, "H": 6}
_DATED = 10
"""Signs of a date to the day."""
_SPAN = Pattern(
    r"(?P<first>\d{4}(?:-(?:[QH]\d|\d\d(?:-\d\d)?))?)(?:/(?P<last>\d{4}-\d\d(?:-\d\d)?))?"
)


def _ends(said: str) -> tuple[date, date] | None:
    """The first and the last day of a year, quarter, month or day."""
    year, _, rest = said.partition("-")
    if rest[:1] in _MONTHS_OF:
        last = _MONTHS_OF[rest[0]] * int(rest[1:])
        first = last - _MONTHS_OF[rest[0]] + 1
    elif rest:
        first = last = int(rest[:2])
    else:
        first, last = 1, 12
    try:
        if len(said) == _DATED:
            return date.fromisoformat(said), date.fromisoformat(said)
        days = calendar.monthrange(int(year), last)[1]
        return date(int(year), first, 1), date(int(year), last, days)
    except ValueError:
        return None


_SPANS = (
    (Pattern(r"\b(?:year|annual(?:ly)?)\b", re.IGNORECASE), 1),
    (Pattern(r"\bquarter(?:ly)?\b", re.IGNORECASE), 4),
    (Pattern(r"\bmonth(?:ly)?\b", re.IGNORECASE), 12),
    (Pattern(r"\b(?:in|of|during) (?:the|that|its) (?:\w+ )?week\b", re.IGNORECASE), 52),
)
"""Words for a stretch of time, and how many of it a year has."""


def _span(scene: Scene, m: Mention, x: Mention, days: int) -> int:
    """How many days (weeks, months) there are where words name a stretch, but no certain one."""
    if not days or x.sentence not in (m.sentence, m.sentence - 1):
        return 0
    words = f"{x.before[-80:]} {x.after[:60]} {m.after[:30]}"
    found = [days // many for pattern, many in _SPANS if pattern.search(words) and days > many]
    return found[0] if len(found) == 1 else 0


def _only_count(scene: Scene, m: Mention, x: Mention, y: Mention, per: str) -> float:
    """ "4,120 theaters, where it averaged $1,485 per location": the count that stands beside."""
    people = is_person(y.unit) is not is_person(per)
    if kind_of(per) is UnitKind.TIME or not y.found.unit_text or people:
        return 0.0
    if kind_of(y.unit) is not UnitKind.COUNT or y.sentence != m.sentence or y.end > m.start:
        return 0.0
    if per in ("them", "these", "those"):
        return 1.1
    return 0.0 if x.unit == y.unit else 0.4


def _of_two(scene: Scene, m: Mention, top: str, per: str, scale: int) -> Iterator[Candidate]:
    """ "74 machines in 29 laundries, an average of 2.6": the two counts before it.

    The one that is called what the rate is per is divided by; where none is, the greater of the two
    counts what there is more of. What is so many a day is divided by days, never by a count of
    something else.
    """
    if kind_of(per) is UnitKind.TIME:
        return
    before = [x for x in scene.passage.of(m.sentence) if x.end <= m.start and _usable(scene, x)]
    if len(before) >= 2 and m.value >= 1:
        a, b = sorted(before[-2:], key=lambda x: x.value, reverse=m.value >= scale)
        named = _is_said_to_be(a, top) and _is_said_to_be(b, per)
        if _are_turned(m, a, b, top, per):
            return
        if (
            b.value > 1
            and kind_of(b.unit) in (UnitKind.COUNT, UnitKind.NONE)
            and _is_top(a, m, top)
        ):
            sure = len(before) == 2 and not _has_two_uses(scene.text, a, b)
            bound = sure and _is_of_both(scene, m, before, per)
            times = f" * {scale}" if scale != 1 else ""
            yield Candidate((a, b), 3.0 if named else 2.0, sure, f"a / b{times}", bound)


_AVERAGED = Pattern(
    r"[^.;:\d]{0,30}(?:,|\(|\s[–—-])\s*(?:or\s+|which (?:is|makes|means)\s+)?"
    r"(?:at\s+)?(?:an|on) average\b[^.;:\d]{0,12}$",
    re.IGNORECASE,
)


def _is_of_both(scene: Scene, m: Mention, before: Sequence[Mention], per: str) -> bool:
    """Whether an average is told in apposition to an amount and a count that leave nothing else:
    "supplied a further 18,360 at a cost of £7.9m, an average of £192".
    """
    amounts = [x for x in before if kind_of(x.unit) is kind_of(m.unit.split("/")[0])]
    counts = [x for x in before if kind_of(x.unit) in (UnitKind.COUNT, UnitKind.NONE)]
    apart = len(amounts) == len(counts) == 1 and amounts != counts
    if not apart or _AVERAGED.match(scene.text[before[-1].end : m.start]) is None:
        return False
    return per == "" or _is_base(counts[0], per) >= NAMED


def _are_turned(m: Mention, a: Mention, b: Mention, top: str, per: str) -> bool:
    """Whether two counts are told the other way: of 5,410 men and 6,120 women, "884 men for every
    1,000 women" has the women below the stroke.
    """
    told = top if _root(top) in map(_root, m.found.unit_text.split()) else ""
    other = not told or not per or _root(told) != _root(per)
    return other and (_is_said_to_be(b, told) or _is_said_to_be(a, per))


def _is_said_to_be(x: Mention, noun: str) -> bool:
    """Whether a number is told of a noun: its own, or "46,900 are males and 51,200 female"."""
    found = _ARE.match(x.after[:40])
    told = found["noun"] if found is not None and (found["are"] or not x.unit) else x.unit
    return bool(noun and told) and _root(told) == _root(noun)


def _root(noun: str) -> str:
    return stem(singular(head_of(noun)))


_ARE = Pattern(
    r"\s+(?:of (?:them|these|whom) )?(?P<are>(?:are|were|is|was)\s+)?(?P<noun>[^\W\d_]+)",
    re.IGNORECASE,
)


def _is_top(x: Mention, m: Mention, top: str) -> float:
    if x.unit == m.unit and "/" in m.unit:
        return 1.2
    if top and kind_of(top) is not UnitKind.COUNT:
        return (
            1.2 if x.unit.split("/")[0] == top else 0.9 if kind_of(x.unit) is kind_of(top) else 0.0
        )
    if kind_of(x.unit) not in (UnitKind.COUNT, UnitKind.NONE):
        return 0.0
    if top and stem(head_of(x.unit.split("/")[0])) == stem(head_of(top)):
        return 1.2
    if top and stem(head_of(top)) in {stem(w) for w in x.unit.split()}:
        return 1.0  # vehicles, of vehicle thefts
    return 0.7 if not top or (is_person(x.unit) and is_person(top)) else 0.3


_FOR = Pattern(r"\s+(?:for|in|on|per)\s+(?:(?:an?|the|each|every)\s+)?")


def _turned(text: str, x: Mention, y: Mention, per: str) -> str:
    """The second operand in the unit that a rate is per: "£6 for 12 oz" is so much a pound."""
    own, wanted = TO_BASE.get(y.unit), TO_BASE.get(per)
    if own is None or wanted is None or own[0] != wanted[0] or y.unit == per:
        return ""
    if not _FOR.fullmatch(text[x.end : y.start]):
        return ""
    return f"(b * {own[1]} / {wanted[1]})"


def _is_base(y: Mention, per: str) -> float:
    kind = kind_of(y.unit)
    if kind is UnitKind.TIME:
        return 1.2 if y.unit == per else 0.0
    if kind not in (UnitKind.COUNT, UnitKind.NONE):
        return (
            1.2 if y.unit == per or (per in ("tonne", "hectare") and y.unit in ("t", "ha")) else 0.0
        )
    if per and stem(head_of(per)) in {stem(w) for w in y.unit.split()}:
        return 1.2 if y.found.unit_text else 0.8
    if is_person(y.unit) and (
        is_person(per) or per in ("resident", "inhabitant", "head", "patient", "visitor")
    ):
        return 1.0
    return 0.5 if not per else 0.0
