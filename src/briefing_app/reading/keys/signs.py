"""The signs by which an editor knows a key figure, each with how strongly it is there.

Pure functions of a figure and where it stands; what the signs are worth is said in `weights`, the
choice is made in `choice`.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

from briefing_app.core.source import Article
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.boundary import attempt
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.keys.among import signs_among
from briefing_app.reading.keys.cut import is_cut
from briefing_app.reading.keys.places import Where, Zone, bare_places, derive_places
from briefing_app.reading.keys.roles import Role
from briefing_app.reading.keys.words import signs_in
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.governing import done_to
from briefing_app.reading.passage.mentions import Mention, Passage, around, head_of
from briefing_app.reading.passage.pairs import derive_pairs
from briefing_app.reading.passage.same import fits
from briefing_app.reading.periods.calendar.isotime import bounds

_HARM = frozenset(stems("killed died hurt injured wounded missing drowned homeless ill sick death"))
_CASE = frozenset(("case", "cases"))
"""What stands for the ill too, but as often for what comes before a court."""
_SMALL = 13
_MOST_CLAIMS = 3
"""Claims about one figure beyond which more say no more."""
NOTHING: Mapping[int, int] = MappingProxyType({})
"""No claims about any figure."""
_NEAR = 32
"""Code points on either side within which words tell who came to harm."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that may be chosen, with its place, its signs, and the other end of its move.

    ``chance`` says how likely an editor would accept its label.
    """

    mention: Mention
    where: Where
    signs: Mapping[str, float] = field(default_factory=dict)
    other_end: int = -1
    chance: float = 1.0

    @property
    def index(self) -> int:
        """The index of the figure."""
        return self.mention.index

    @property
    def noun(self) -> str:
        """What is counted or measured, in one word; empty for shares."""
        return "" if self.mention.unit in ("%", "share") else head_of(self.mention.unit)


def derive_candidates(
    passage: Passage,
    article: Article,
    roles: Mapping[int, Role],
    periods: Sequence[str],
    layout: Layout,
    chances: Sequence[float] = (),
    labels: Sequence[str] = (),
    claimed: Mapping[int, int] = NOTHING,
) -> tuple[Candidate, ...]:
    """Return the figures of an article with their signs; ``chances`` are those of their labels.

    ``claimed`` says how many claims are about each.
    """
    nothing: list[dict[str, float]] = [{} for _ in passage.mentions]
    places = attempt("places", bare_places(passage), derive_places, passage, article, layout)
    of_article = attempt(
        "signs of the article", nothing, _of_article, passage, places, article, periods
    )
    bonds = attempt("bonds", {}, _bonds, passage)
    own = [
        attempt("signs of a figure", {}, _own_signs, passage, m, where, bonds, roles)
        | of_article[m.index]
        for m, where in zip(passage.mentions, places, strict=True)
    ]
    among = attempt(
        "signs among others", nothing, signs_among, passage, article, places, own, labels
    )
    out: list[Candidate] = []
    for m, where in zip(passage.mentions, places, strict=True):
        chance = chances[m.index] if m.index < len(chances) else 1.0
        other = bonds.get(m.index, (-1, ""))[0]
        signs = own[m.index] | among[m.index]
        signs["claims about it"] = min(_MOST_CLAIMS, claimed.get(m.index, 0)) / _MOST_CLAIMS
        there = {name: worth for name, worth in signs.items() if worth}
        out.append(Candidate(m, where, there, other, chance))
    return tuple(out)


def _own_signs(
    passage: Passage,
    m: Mention,
    where: Where,
    bonds: Mapping[int, tuple[int, str]],
    roles: Mapping[int, Role],
) -> dict[str, float]:
    """The signs that lie in a figure, in its place and in the words beside it."""
    signs = {f"kind {m.found.kind}": 1.0}
    signs |= _of_place(where)
    signs |= _of_amount(m, where, passage.text[m.start : m.end])
    signs |= dict.fromkeys(signs_in(m.unhedged, m.after), 1.0)
    if "time back" in signs and m.found.kind != "duration":
        signs["goes along"] = signs.pop("time back")
    signs["average time"] = float(m.found.kind == "duration" and "average" in signs)
    return signs | _of_bonds(m, bonds, roles)


def _of_place(where: Where) -> dict[str, float]:
    signs = {f"zone {where.zone.name.lower()}": 1.0}
    if where.zone is Zone.PROSE:
        lead = where.paragraph == 1
        if lead:
            signs["lead"] = 1.0
            signs["opens the lead"] = float(where.sentence <= 0)
        signs["second paragraph"] = float(where.paragraph == 2)
        signs["deep"] = min(1.0, math.log(where.paragraph) / 3)
        signs["first sentence"] = float(where.sentence <= 0)
        signs["second sentence"] = float(where.sentence == 1)
        signs["last paragraph"] = float(where.last)
    listed = where.zone in (Zone.LIST, Zone.SUMMARY)
    signs["first of an early item"] = float(listed and where.first and where.paragraph <= 1)
    signs["first of its paragraph"] = float(where.first and where.zone is not Zone.TABLE)
    signs["opens a section"] = float(where.opens and where.section > 0)
    return signs


def _of_amount(m: Mention, where: Where, text: str) -> dict[str, float]:
    kind = m.found.kind
    digits = any(sign.isdecimal() for sign in text)
    counted = kind in ("count", "vague")
    signs = {
        "size": _size(m),
        "exact": min(6, m.digits) / 6,
        "in words": float(not digits and bool(m.before.strip())),
        "handful": float(counted and abs(m.value) < _SMALL and not m.found.change),
        "hedged": float(m.found.hedge_start >= 0),
        "end of a move": float(m.found.move == "to"),
    }
    if m.found.change:
        signs["change"] = 1.0
        signs["change in the lead"] = float(where.zone is Zone.PROSE and where.paragraph == 1)
        signs["change of an amount"] = float(kind not in ("percent", "fraction", "multiple"))
    elif kind in ("percent", "fraction"):
        signs["share"] = 1.0
    if kind == "count" and _is_harm(m):
        signs["harm"] = max(0.5, 0.7 + signs["size"])
    if kind in ("count", "money", "measure") and done_to(m):
        signs["a deed"] = 1.0
    return signs


def _is_harm(m: Mention) -> bool:
    words = f"{m.before[-_NEAR:]} {m.after[:_NEAR]} {m.unit}".split()
    return bool(_HARM.intersection(stems(" ".join(w for w in words if w.lower() not in _CASE))))


def _size(m: Mention) -> float:
    """Larger counts and sums weigh more, up to a million; a handful weighs little."""
    kind = kind_of(m.unit)
    value = abs(float(m.value)) if abs(m.value) < 10**18 else 1e18
    if kind in (UnitKind.COUNT, UnitKind.MONEY, UnitKind.NONE) and "/" not in m.unit:
        return max(-0.9, min(0.9, 0.28 * (math.log10(max(value, 0.1)) - 2)))
    return 0.0


def _of_article(
    passage: Passage, places: Sequence[Where], article: Article, periods: Sequence[str]
) -> list[dict[str, float]]:
    """The signs that a figure has only among the others: the largest, the latest, said again."""
    mentions = passage.mentions
    amounts = [(m.value, head_of(m.unit)) for m in mentions]
    table = {a for a, w in zip(amounts, places, strict=True) if w.zone is Zone.TABLE}
    text = Counter(a for a, w in zip(amounts, places, strict=True) if w.zone is not Zone.TABLE)
    largest, common = _by_noun(mentions)
    usual = _most_common(p[:4] for p in periods)
    common_time = _most_common(periods)
    overtaken = _overtaken(mentions, places, periods)
    totals = _totals_now(mentions, places, periods)
    above = [m for m, w in zip(mentions, places, strict=True) if w.zone is Zone.ABOVE]
    named = _title_stems(article, places)
    seen: set[str] = set()
    sorts: set[tuple[str, bool]] = set()
    out: list[dict[str, float]] = []
    for m, where, amount in zip(mentions, places, amounts, strict=True):
        noun = head_of(m.unit)
        own = periods[m.index] if m.index < len(periods) else ""
        year = own[:4]
        words = around(m, 60)
        out.append(
            {
                "said again": float(text[amount] > 1),
                "in a table too": float(amount in table and where.zone is not Zone.TABLE),
                "largest of its kind": float(common[noun] > 2 and m.value == largest[noun]),
                "alone of its kind": float(common[noun] == 1),
                "first of its kind": float(noun not in seen and where.zone is not Zone.TABLE),
                "total of a table": float(m.index in totals),
                "said above": _said_above(m, where, above),
                "of what the title names": min(1.0, len(words & named) / 3),
                "earlier in its row": float(m.index in overtaken),
                "earlier": float(year.isdigit() and year < usual),
                "later": float(year.isdigit() and year > usual > ""),
                "of the usual time": float(bool(own) and own == common_time),
                "no time": float(not own),
                "first of its sort": float(_sort(m) not in sorts and where.zone is Zone.PROSE),
                "noun in the title": float(bool(named & frozenset(stems(m.unit)))),
                "sentence on the title": min(1.0, len(_told(passage, m) & named) / 4),
                "alone in its sentence": float(len(passage.of(m.sentence)) == 1),
                "crowded sentence": min(1.0, len(passage.of(m.sentence)) / 6),
            }
        )
        if where.zone is not Zone.TABLE:
            seen.add(noun)
        if where.zone is Zone.PROSE:
            sorts.add(_sort(m))
    return out


def _totals_now(
    mentions: Sequence[Mention], places: Sequence[Where], periods: Sequence[str]
) -> frozenset[int]:
    """In each row of totals, the amount of the latest time: no earlier one, and no share."""
    rows: dict[tuple[int, int], list[Mention]] = {}
    for m, where in zip(mentions, places, strict=True):
        if where.entry is not None and where.entry.total:
            rows.setdefault((where.entry.table, where.entry.row), []).append(m)

    def period(m: Mention) -> str:
        return periods[m.index] if m.index < len(periods) else ""

    found = []
    for row in rows.values():
        amounts = [m for m in row if m.found.kind != "percent" and not m.found.change] or row
        latest = max(period(m) for m in amounts)
        found += [next(m.index for m in amounts if period(m) == latest)]
    return frozenset(found)


def _overtaken(
    mentions: Sequence[Mention], places: Sequence[Where], periods: Sequence[str]
) -> frozenset[int]:
    """The cells of tables beside which their row tells the same of a later time."""
    rows: dict[tuple[int, int, str], list[tuple[str, int]]] = {}
    for m, where in zip(mentions, places, strict=True):
        period = periods[m.index] if m.index < len(periods) else ""
        if where.entry is not None and where.zone is Zone.TABLE and period:
            key = (where.entry.table, where.entry.row, m.unit)
            rows.setdefault(key, []).append((bounds(period)[1].isoformat(), m.index))
    return frozenset(i for row in rows.values() for end, i in row if end < max(row)[0])


def _sort(m: Mention) -> tuple[str, bool]:
    return m.found.kind, bool(m.found.change)


def _told(passage: Passage, m: Mention) -> frozenset[str]:
    """The stems of a figure's sentence."""
    return frozenset(stems(passage.opening(m.sentence, 600)))


def _by_noun(mentions: Sequence[Mention]) -> tuple[dict[str, Decimal], Counter[str]]:
    largest: dict[str, Decimal] = {}
    common: Counter[str] = Counter()
    for m in mentions:
        noun = head_of(m.unit)
        common[noun] += 1
        largest[noun] = max(largest.get(noun, m.value), m.value)
    return largest, common


def _most_common(periods: Iterable[str]) -> str:
    """The period that most figures are of; the later of two."""
    counts = Counter(period for period in periods if period)
    return max(counts, key=lambda period: (counts[period], period), default="")


def _said_above(m: Mention, where: Where, above: Sequence[Mention]) -> float:
    """Whether a figure of the text is one of those above it, said in full.

    A range that takes in a number does not say that number.
    """
    if where.zone is Zone.ABOVE:
        return 0.0
    return float(
        any(
            m.found.change == head.found.change
            and m.quantity.is_range == head.quantity.is_range
            and (fits(m.quantity, head.quantity) or is_cut(head.quantity, m.quantity))
            for head in above[:12]
        )
    )


def _title_stems(article: Article, places: Sequence[Where]) -> frozenset[str]:
    """What the lines above the text name."""
    top = {where.block for where in places if where.zone is Zone.ABOVE}
    lines = [block.text for at, block in enumerate(article.blocks) if at in top]
    return frozenset(stems(" ".join((article.headline, *lines))))


def _bonds(passage: Passage) -> dict[int, tuple[int, str]]:
    """The other end of each figure's move or comparison, and which end it is itself."""
    out: dict[int, tuple[int, str]] = {}
    for pair in derive_pairs(passage):
        out[pair.now.index] = (pair.base.index, "with a change")
        out[pair.base.index] = (pair.now.index, "base of a pair")
    return out


def _of_bonds(
    m: Mention, bonds: Mapping[int, tuple[int, str]], roles: Mapping[int, Role]
) -> dict[str, float]:
    signs: dict[str, float] = {}
    if m.index in bonds:
        signs[bonds[m.index][1]] = 1.0
    if roles.get(m.index) in (
        Role.BASE,
        Role.PART,
        Role.WHOLE,
        Role.LATER,
        Role.OUT_OF,
    ):
        signs[f"role {roles[m.index].value}"] = 1.0
    return signs
