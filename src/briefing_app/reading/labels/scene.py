"""All that a labeller may look at for one figure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, takewhile

from briefing_app.core.units import UnitKind, is_abbreviation, kind_of, plural
from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.label import OWN, Label
from briefing_app.reading.labels.names import Names
from briefing_app.reading.labels.phrases import base_end, nouns_before, said, start_before
from briefing_app.reading.labels.predicates import is_people
from briefing_app.reading.labels.tokens import COPULAS, Token
from briefing_app.reading.labels.view import View, ended
from briefing_app.reading.layout import Entry
from briefing_app.reading.lexicon.measures import COUNTED_IN, GAUGED_BY
from briefing_app.reading.lexicon.trends import MOVING_NOUNS, MOVING_VERBS
from briefing_app.reading.passage.mentions import Mention, is_count
from briefing_app.reading.pattern import Pattern

_TAKING = frozenset(
    """take takes took taken made make makes set sets bring brings brought eat eats ate use uses
    used soak soaks soaked swallow swallows swallowed snap snaps snapped rack racks racked buy buys
    bought give gives gave mop mops mopped clock clocks clocked notch notches notched keep keeps
    kept back backs backed""".split()
)
_WORKS = frozenset("expansion extension".split())
_WHEN = frozenset("last previous this earlier".split())
_STANDING = frozenset(
    """stood stands reached reaches totalled came ran peaked remained remains stayed steadied
    settled averaged hit topped exceeded passed crossed bottomed levelled held""".split()
)
_STANDING_FOR = frozenset("figure figures total totals number numbers sum equivalent".split())
_COUNTS = frozenset("tally count toll population".split())
"""What stands for a number that was told before, and for no sum."""
_RATES = frozenset("rate level share proportion percentage".split())
"""What stands for a share that was told before."""
_PAYING = frozenset(
    """cost costs costing spend spends spent owe owes owed earn earns earned invest invests invested
    pay pays paid lend lends lent borrow borrows borrowed""".split()
)
"""Verbs that take a sum where they take a bare number."""
_NEAR = 2
_REFERRING = frozenset("those these them which whom".split())


def _is_money(earlier: tuple[Mention, Label]) -> bool:
    return earlier[0].found.kind == "money" or kind_of(earlier[0].unit) is UnitKind.MONEY


@dataclass(frozen=True)
class Scene:
    """A figure in its sentence, in the layout, and among the figures that were labelled before.

    ``earlier`` are the figures before it in the article with their labels, the nearest first;
    ``base_of`` is the label of the figure that it is the base of, or that it moves to. ``lead`` is
    the line that leads into its list, ``section`` the heading it stands under,
    ``subjects_before`` the subject of the sentence before as labels, ``names`` what the article
    calls its things, ``before_list`` the label of the last figure before its table or list,
    ``population`` the people of whom the article's shares are, the likeliest first,
    ``table_counts`` what the text says that the numbers of its table count.
    """

    view: View
    earlier: tuple[tuple[Mention, Label], ...] = ()
    base_of: Label | None = None
    entry: Entry | None = None
    lead: str = ""
    section: str = ""
    subjects_before: tuple[str, ...] = ()
    names: Names = field(default_factory=Names)
    before_list: Label | None = None
    population: tuple[str, ...] = ()
    table_counts: str = ""

    @cached_property
    def mention(self) -> Mention:
        """The figure."""
        return self.view.mention

    @cached_property
    def kind(self) -> UnitKind:
        """What kind of unit the figure has; crowns and pesos of no country are money too."""
        paid = self.mention.found.kind == "money" or self._is_sum
        kind = UnitKind.MONEY if paid else kind_of(self.mention.unit)
        # Of a unit with no kind of its own there is so much of something, as there is of a rate.
        return UnitKind.RATE if kind is UnitKind.COUNT and self.is_amount else kind

    @property
    def is_amount(self) -> bool:
        """Whether it is so much of a unit that is nothing to count: "31 VTE", "1,160 mld"."""
        unit, kind = self.mention.unit, self.mention.found.kind
        apart = unit in GAUGED_BY or unit in COUNTED_IN or not is_count(unit.partition("/")[0])
        own = kind == "rate" and is_abbreviation(unit.partition("/")[0])
        return not apart and (kind == "measure" or own)

    @property
    def _is_sum(self) -> bool:
        """Whether a bare number is money as one before it was: "Fuel cost it 112 million"."""
        found, behind = self.mention.found, self.view.after[:1]
        bare = found.kind == "count" and not self.mention.unit and not found.unit_text
        named = any(w.kind in "NJ" for w in behind)
        direct = all(w.kind in "DAJNO" for w in self.view.middle)
        sold = self.view.link == "for" and self.view.main_low in ("sells", "sell", "sold", "bought")
        paid = sold or (self.view.main_low in _PAYING and direct)
        return bare and paid and not named and any(map(_is_money, self.earlier))

    @cached_property
    def move(self) -> str:
        """ "rise" or "fall" where the figure is the amount of a move."""
        move = {"up": "rise", "down": "fall"}.get(self.mention.found.change, "")
        own = self._opens_clause or self._is_price or self._in_so_many or self._is_lost
        if move and (own or self._is_by_how_much or self._is_way_made):
            return ""
        apart = self._particle or self._means or self.at_a_gain or self._is_of_doer
        return "" if move and apart else move

    @property
    def _opens_clause(self) -> bool:
        """Whether it is a share in a clause of its own: "fell by 3%, and 6% of homes were cold"."""
        t, at = self.view.tokens, self.view.at
        joined = at > 0 and (t[at - 1].kind in "CM" or t[at - 1].low in ("while", "but"))
        whole = joined and self.relative and at + 1 < len(t) and t[at + 1].low == "of"
        if whole and t[at - 1].low == "and" and any(w.low == "than" for w in t[:at]):
            return True  # "8% more than in 2023 and 97% of the record"
        end = base_end(t, at + 2) if whole else at
        return end > at + 2 and end < len(t) and t[end].kind in "FX"

    @property
    def _is_way_made(self) -> bool:
        """Whether it is how far something went: "The machine advanced by 17 metres a day"."""
        far = kind_of(self.mention.unit.partition("/")[0]) is UnitKind.LENGTH
        return far and self.view.main_low in ("advance", "advances", "advanced", "advancing")

    @property
    def _is_by_how_much(self) -> bool:
        """Whether it is how much more so another one was: "Only 2016 was warmer, by 0.03°C"."""
        view = self.view
        t, by = view.tokens, view.link_at
        led = by > 1 and t[by].low == "by" and t[by - 1].text == ","
        return led and view.main_low in COPULAS and t[by - 2].low.endswith("er")

    @property
    def at_a_gain(self) -> bool:
        """Whether a sum is made by a sale: "sold five of them, at a gain of 9 million"."""
        t, link = self.view.tokens, self.view.link_at
        named = t[link - 1].low if link > 2 and t[link].low == "of" else ""
        made = named in ("gain", "profit") and t[link - 3].low == "at"
        return made and self.kind is UnitKind.MONEY

    @property
    def _is_of_doer(self) -> bool:
        """Whether a sum is that of what moves something else: "a levy of £3 cut traffic by 14%"."""
        t, at, link = self.view.tokens, self.view.at, self.view.link_at
        named = self.view.link == "of" and link > 0 and t[link - 1].kind == "N"
        does = named and t[link - 1].low not in MOVING_NOUNS
        return does and at + 2 < len(t) and t[at + 1].kind == "F" and t[at + 2].kind in "DNJ"

    @property
    def _is_price(self) -> bool:
        """Whether a sum is that of a work that only sounds like a move: "a $9m expansion"."""
        t, at = self.view.tokens, self.view.at + 1
        end = base_end(t, at)
        return self.kind is UnitKind.MONEY and end > at and t[end - 1].low in _WORKS

    @property
    def _in_so_many(self) -> bool:
        """Whether it is the share in which something was raised: "raised in 11% of the papers"."""
        return self.relative and self.view.link == "in"

    @property
    def _is_lost(self) -> bool:
        """Whether those that are counted were lost, which is no move of others: "and lost 49"."""
        view = self.view
        direct = view.main_low in ("lost", "lose", "loses") and view.link_at <= view.verb
        return direct and self.kind is UnitKind.COUNT and self.mention.found.kind == "count"

    @property
    def _means(self) -> bool:
        """Whether "by" says with what something was done: "decided by 28 votes"."""
        view = self.view
        main, count = view.main, self.kind is UnitKind.COUNT
        near = count and view.link == "by" and view.verb == view.link_at - 1
        if self._by_people:
            return True  # "A reduction was achieved by 52% of patients"
        if near and view.main_low == "lost" and view.passive:
            return True  # "the amendment was lost by two votes"
        return near and main is not None and main.low not in MOVING_VERBS

    @property
    def _by_people(self) -> bool:
        """Whether a share is of those by whom something is done: "rejected by 68% of drivers"."""
        view = self.view
        t, of = view.tokens, view.at + 1
        whole = said(t, of + 1, base_end(t, of + 1)) if view.behind == "of" else ""
        if not whole and [w.low for w in t[of : of + 2]] == ["of", "those"]:
            whole = "people"
        return self.relative and view.passive and view.link == "by" and is_people(whole)

    @property
    def _particle(self) -> bool:
        """Whether *up* or *down* belongs to a verb that moves nothing: "was taken up by 28%"."""
        view = self.view
        if view.main_low not in _TAKING:
            return False
        near = view.tokens[view.verb + 1 : view.at + 5]
        behind = takewhile(lambda w: w.text != ",", near)  # "used the hall, up 14 per cent"
        return any(w.low in ("up", "off", "down") for w in behind)

    @cached_property
    def relative(self) -> bool:
        """Whether the figure is a percentage, a fraction or points."""
        kind = self.mention.found.kind
        return kind in ("percent", "fraction", "point") or self.mention.unit in (
            "%", "percentage point"
        )  # fmt: skip

    def is_complete(self, behind: int) -> bool:
        """Whether the number says already what it is of, so that the noun behind is another's.

        "In twelve months the inspectors will be back", "into which 2 million euros flow".
        """
        view = self.view
        t, at, link = view.tokens, view.at, view.link_at
        if behind >= len(t) or self.relative or self.mention.found.kind == "multiple":
            return False
        if t[behind].low in _OPENING:
            return True
        if self.kind is UnitKind.TIME:
            return t[link].kind == "P" and (link == 0 or (link > 0 and t[link - 1].kind in "MC"))
        counts = self.kind in (UnitKind.NONE, UnitKind.COUNT)
        return not counts and _SPELT.search(t[at].low) is not None

    @property
    def part_of_those(self) -> bool:
        """Whether the number is a part of what was told before: "half of them", "six of which"."""
        behind = self.view.after[:2]
        return len(behind) > 1 and behind[0].low == "of" and behind[1].low in _REFERRING

    @cached_property
    def referents(self) -> tuple[str, ...]:
        """What "of those", "of them", "of which" stand for: what a greater count before counts."""
        t, at = self.view.tokens, self.view.at
        behind = self.part_of_those
        opens = (w for w in range(max(0, at - 8), at - 1) if t[w].low in ("of", "among"))
        opened = next((w for w in opens if _refers(t[w + 1 : w + 3])), -1)
        if not behind and opened < 0:
            return ()
        if named := self._before_which(opened):
            return named
        them = t[at + 2].low in ("whom", "which") if behind else False
        bare = behind and not any(w.kind == "#" for w in t[:at])
        bare = bare and (at + 3 >= len(t) or t[at + 3].kind == "M")
        if (them or bare) and t[at - 1].text == "," and at > 1:  # "enough helpers, 380 of them"
            near = nouns_before(t, at - 1)
            counted = 0 < near < at - 1 and t[near - 1].kind == "#"
            antecedent = ended(t, near if counted else start_before(t, at - 1), at - 1)[:2]
            someone = t[at + 2].low != "whom" or any(map(is_people, antecedent))
            if antecedent and is_many(antecedent[0]) and someone:
                return tuple(antecedent)
        done = t[opened + 2] if opened >= 0 and t[opened + 1].low == "those" else None
        if done is not None and done.kind == "E":
            return (f"{self._counted_near or 'people'} {done.low}",)
        here = self.mention
        many = tuple(w for w in self.subjects_before if is_many(_HEAD.split(w)[0]))[:2]
        for n, (mention, label) in enumerate(self.earlier[:4]):
            if many and here.sentence - mention.sentence > 1:
                break
            if self._is_where(n) or self._is_moved_by(n):
                continue
            unit = mention.unit.partition("/")[0]
            if unit == here.unit and self.kind is UnitKind.MONEY and here.value < mention.value:
                return (label.text,) if label.text else ()
            counts = is_count(unit) and unit and mention.found.kind == "count"
            known = behind and self.noun and unit != here.unit
            if known and here.unit in {m.unit for m, _ in self.earlier[:4]}:
                continue  # "64 clerks took 5,200 calls. Eleven of them have left"
            if counts and (here.value < mention.value or self.relative):
                told = label.text and label.rule not in OWN
                return (plural(unit), label.text) if told else (plural(unit),)
        return many

    def _is_where(self, n: int) -> bool:
        """Whether a count only tells where others were counted: "taught 840 people in 57 towns"."""
        mention, before = self.earlier[n][0], [m for m, _ in self.earlier[n + 1 : n + 2]]
        led = mention.before.rpartition("\n")[2].split()[-1:]
        return led in (["in"], ["at"], ["across"]) and any(
            m.sentence == mention.sentence and m.found.kind == "count" and m.unit != mention.unit
            for m in before
        )

    def _is_moved_by(self, n: int) -> bool:
        """Whether a count is by how many that before it is more or less: "431, 22 more than"."""
        mention, before = self.earlier[n][0], [m for m, _ in self.earlier[n + 1 : n + 2]]
        like = (m.unit == mention.unit and m.sentence == mention.sentence for m in before)
        return bool(mention.found.change) and any(like)

    @property
    def _counted_near(self) -> str:
        """What a figure of this sentence or the one before counts that "those asked" may be of."""
        here = self.mention
        for mention, _ in self.earlier[:4]:
            unit = mention.unit.partition("/")[0]
            near = here.sentence - mention.sentence < _NEAR
            if near and unit and is_count(unit) and mention.found.kind == "count":
                return plural(unit)
        return ""

    @cached_property
    def part_before(self) -> tuple[tuple[Mention, Label], ...]:
        """The figure before; of "214 of the 1,390 posts are vacant" the part, not its whole."""
        inside = self.earlier[1:2] and _ONE_OF.search(self.earlier[0][0].before[-20:])
        if inside and self.earlier[1][0].sentence == self.earlier[0][0].sentence:
            return self.earlier[1:2]  # "40 spent it in one of the six shelters, 15 percent"
        for (whole, _), (part, _) in pairwise(self.earlier[:2]):
            between = whole.before[-max(1, whole.start - part.end) :]
            if whole.sentence == part.sentence and _OF_THE.fullmatch(between):
                return self.earlier[1:2]
        return self.earlier[:1]

    @cached_property
    def said_again(self) -> bool:
        """Whether the subject stands for what was told before: "the figure was 38"."""
        view = self.view
        start, end = view.subject
        named = [w for w in view.tokens[start:end] if w.kind in "NJ" and w.low not in _WHEN]
        said = {w.low for w in named if not w.low.endswith(("year's", "year’s"))}
        level = view.main_low in COPULAS or view.main_low in _STANDING
        level = level or (view.main_low in MOVING_VERBS and view.link in ("to", "at"))
        counts = _COUNTS if self.kind in (UnitKind.NONE, UnitKind.COUNT) else frozenset[str]()
        meant = _STANDING_FOR | (_RATES if self.relative else counts)
        return level and bool(said) and said <= meant

    def _before_which(self, opened: int) -> tuple[str, ...]:
        """What *of which* hangs on where it is no number: "Fuel, of which 84% is bought,"."""
        t = self.view.tokens
        if opened < 1 or t[opened + 1].kind != "W":
            return ()
        end = opened - (t[opened - 1].text == ",")
        start = start_before(t, end)
        if any(w.kind == "#" for w in t[start:end]) or (start and t[start - 1].kind == "#"):
            return ()
        return tuple(ended(t, start, end)[:2])

    @cached_property
    def noun(self) -> str:
        """What is counted, in the plural, as the reader of numbers found it; or empty."""
        unit = self.mention.unit.partition("/")[0]
        if unit in COUNTED_IN:
            return COUNTED_IN[unit]
        paid = self.mention.found.kind == "money"  # pesos
        if unit in GAUGED_BY or self.mention.unit in GAUGED_BY:
            return "data" if GAUGED_BY.get(unit) == "data" else ""  # decibels are no things
        if not unit or not is_count(unit) or unit.startswith("per ") or paid or self.is_amount:
            return ""
        return self._noun_of_which or plural(unit)

    @property
    def _noun_of_which(self) -> str:
        """The bare noun before a comma that *which* stands for: "nine boats, six of which"."""
        t, end = self.view.tokens, self.view.at - 1
        if not self.part_of_those or end < 1 or t[end + 3].low != "which" or t[end].text != ",":
            return ""
        start = nouns_before(t, end)
        return said(t, start, end) if 0 < start < end and t[start - 1].kind == "#" else ""

    @cached_property
    def counts_per(self) -> bool:
        """Whether a rate says itself what it counts: "41 bees per 100 square metres"."""
        rate = self.mention.unit.startswith("per ")
        return rate and _COUNTED_PER.search(self.view.tokens[self.view.at].text) is not None


def _refers(t: Sequence[Token]) -> bool:
    """Whether words behind *of* point back: "of those who came", "of that, £39m"."""
    alone = [w.low for w in t] in (["that", ","], ["this", ","])
    return bool(t) and (alone or t[0].low in _REFERRING)


_HEAD = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|who|that|which)\s")
_OPENING = frozenset("the a an its their his her our my your this these".split())
"""What opens a noun phrase of its own behind a number."""
_SPELT = Pattern(r"[^\W\d_]{4,}s$")
_ONE_OF = Pattern(r"\b(?:one|some|each|any)\sof\s(?:the|its|their|our)\s$")
_OF_THE = Pattern(r"\s+of\s(?:(?:the|its|their|our|all|[\w'’]+['’]s?)\s)*")
_COUNTED_PER = Pattern(r"^\S*\d\S* (?:[^\W\d_]+ ){1,3}(?:per|for every) ")
