"""From a passage to its labels: every labeller proposes, the chooser takes one."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import islice

from briefing_app.core.source import BlockKind
from briefing_app.core.units import UnitKind, plural
from briefing_app.reading.boundary import attempt, went_without
from briefing_app.reading.grammar.plurals import is_plural
from briefing_app.reading.labels.choice import (
    choose,
    distinct,
    is_hollow,
    is_name,
    may_stand,
)
from briefing_app.reading.labels.fitting.before import as_before, as_of_column, as_owned
from briefing_app.reading.labels.fitting.kinds import fits
from briefing_app.reading.labels.label import OWN, OWN_WORDS, Candidate, Label
from briefing_app.reading.labels.labellers import LABELLERS, Labeller
from briefing_app.reading.labels.labellers.clauses import own_words
from briefing_app.reading.labels.labellers.heads import heads, is_item, listed
from briefing_app.reading.labels.labellers.multiples import multiples
from briefing_app.reading.labels.labellers.paid.amounts import PUT_AT
from briefing_app.reading.labels.labellers.paid.coordinated import completed
from briefing_app.reading.labels.names import Names
from briefing_app.reading.labels.predicates import (
    are_persons,
    denies,
    is_denied_of,
    is_party,
    is_people,
)
from briefing_app.reading.labels.quoted.foreign import following, is_foreign
from briefing_app.reading.labels.quoted.in_place import around, in_place
from briefing_app.reading.labels.roots import root
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import derive_view, first_subject, is_denied
from briefing_app.reading.labels.weights import weights
from briefing_app.reading.labels.words import words_of
from briefing_app.reading.layout import Layout
from briefing_app.reading.passage.mentions import Mention, Passage, is_count, is_relative
from briefing_app.reading.passage.pairs import derive_pairs
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.progress import Told, counted, not_told

SURE = 0.62
"""The chance of being accepted from which a label is sure."""
_OWN_CHANCE = 0.61
"""At most so likely are the article's own words accepted, or "cost" alone: they are never sure."""
DOUBTFUL = 0.5
"""The chance below which the article's own words say it better."""
DOUBTFUL_AFAR = 0.7
"""The same for words that are taken from elsewhere than the number.

Of 870 labels graded by eye (`tests/reading/labels/by_eye`) 24 of those below it were false and 7
good; of other rules, with the same chance, 27 were false and 43 good.
"""
_AFAR = (
    "again-of", "apposition", "aside", "bound-of", "earlier", "earlier-moved", "elided",
    "explained", "fragment", "host", "inside", "later-object", "later-subject", "noun-at",
    "noun-for", "noun-to", "object", "statistic", "subject", "subject-before", "subject-owner",
    "whose",
)  # fmt: skip
"""Rules that take what the number is about from its subject, its neighbours or the text before."""
_FLOORS = {
    **dict.fromkeys(_AFAR, DOUBTFUL_AFAR),
    "earlier": 0.65, "money-verb": 0.65,
    "again": 0.7, "placed": 0.7, "share-of-those": 0.7,
    **dict.fromkeys(("base", "elided", "expected", "move-subject", "subject"), 0.75),
    **dict.fromkeys(("statistic", "subject-before", "subject-owner"), 0.8),
    "again-of": 0.85,
    "participial": 0.9,
}  # fmt: skip
"""What says its thing less surely than others of the same chance does.

Of 1,694 labels of 48 texts graded by eye 53 were false and 12 good that stood below the floors of
these rules; of the article's own words there two in a hundred were false, and half were good.
"""
_GOES = ("money", "parallel-verb")
"""Rules that say where a sum goes or comes from."""
_AS_SAID = frozenset(("plain", "pronoun"))
"""Traits of what is as good as said beside the number: its clause says no more than that."""
_STATED = (
    "compared", "gauged", "idiom", "time-ahead", "time-back", "time-clause", "time-deed",
    "time-every", "time-limit", "time-since", "time-which",
)  # fmt: skip
"""Rules that say no more than stands beside the number: nothing around it says it better."""
MOST_PROPOSALS = 40
_WORD = Pattern(r"[^\W\d_]+")
_REACH = 300
_OF_WHOM = Pattern(
    r"(?:%|\b(?:per ?cent|percent|half|third|quarter|out of \w+|in \w+))\sof\s"
    r"(?:(?:all|the|our|its|likely|registered|those)\s)*(?P<of>[^\W\d_]+)|"
    r"\b(?:asked|surveyed|polled|questioned|interviewed|wrote\sto)\s(?:all\s)?(?:its|their|our|his|her)"
    r"\s(?P<whom>[^\W\d_]+s)\b|"
    r"\b(?:survey|poll|study|questionnaire|trial)\s(?:of|with|among)\s(?:[^\W\d_]+\s){0,3}?\d[\d,]*\s"
    r"(?:[^\W\d_]+\s)??(?P<surveyed>[^\W\d_]+s)\b|"
    r"\b\d[\d,]*\s(?:[^\W\d_]+\s)?(?P<asked>[^\W\d_]+s)\s"
    r"(?:were|aged|took\spart|answered|responded|said|replied)\b",
    re.IGNORECASE,
)
_ANYONE = frozenset("people persons men women children".split())
_READ = 200_000
"""So much of an article is read for its words and names."""
_KEPT = 3000
"""Sentences whose words are kept: those of the first part that is read for its names."""
_BACK = 12
_ABOVE = 320
"""Code points above a list within which stands what its shares are of."""
_TELLING = 100
"""The least number that stands in a table and in a sentence hardly by chance."""
_SHORT = 90
_LINE = 120


def derive_labels(
    there: Passage, layout: Layout, told: Told = not_told, known: tuple[Label, ...] = ()
) -> tuple[Label, ...]:
    """Return the label of each figure; figures that are set against each other share one.

    ``known`` are the labels of the first figures, where they are known.
    """
    labels = list(known)
    maker = Maker(there, layout)
    for mention in counted(there.mentions[len(known) :], told, 0.1, 0.7):
        same = mention.found.same_as
        before = same is not None and same < mention.index
        labels.append(labels[same] if same is not None and before else maker.label(mention, labels))
    pairs = derive_pairs(there)
    for pair in pairs:
        other = labels[pair.now.index]
        if pair.base.index >= len(known) and other.text and other.rule != "base":
            earlier = labels[: pair.base.index]
            labels[pair.base.index] = maker.label(pair.base, earlier, other)
    for pair in pairs:
        at = pair.base.index
        if pair.moved and at >= len(known):
            labels[at] = maker.as_before(labels[at], pair.base)
    return tuple(map(maker.as_of_its_time, labels, there.mentions))


def derive_label(maker: "Maker", index: int) -> Label:
    """Return the label of one figure, read with those right before it.

    For where one figure is asked for: of a long article `derive_labels` takes seconds.
    """
    first = max(0, index - _BACK)
    label = _one_label(maker, index, first)
    return maker.as_of_its_time(label, maker.there.mentions[index])


def _one_label(maker: "Maker", index: int, first: int) -> Label:
    """The label of a figure, before what heads its column says of the time."""
    labels = [Label("", sure=False, rule="none")] * first
    mentions = maker.there.mentions
    for mention in mentions[first : index + 1]:
        labels.append(maker.label(mention, labels))
    same = mentions[index].found.same_as
    if same is not None and same < index:
        return labels[same] if same >= first else maker.label(mentions[same], labels[:same])
    pair = next((p for p in derive_pairs(maker.there) if p.base.index == index), None)
    if pair is None:
        return labels[index]
    other = maker.label(pair.now, labels[: pair.now.index])
    told = other.text and other.rule != "base"
    label = maker.label(pair.base, labels[:index], other) if told else labels[index]
    return maker.as_before(label, pair.base) if pair.moved else label


def _is_split(label: str, *, relative: bool) -> bool:
    """Whether what a label names may be what a list splits: no turnout, and no margin."""
    return _NO_WHOLE.match(label) is None and (not relative or label.startswith("share of "))


_NO_WHOLE = Pattern(r"(?:winning |losing )?(?:margin|majority|lead|gap)\b|turnout\b")


class Maker:
    """What the labels of one passage have in common: its words and the tokens of its sentences."""

    def __init__(self, there: Passage, layout: Layout) -> None:
        self.there = there
        self.layout = layout
        self.words: Counter[str] = Counter(root(w) for w in _WORD.findall(there.text[:_READ]))
        self.names = Names()
        attempt("what letters stand for", None, self.names.take_letters, there.text[:_READ])
        self._kept: dict[tuple[int, int], tuple[Token, ...]] = {}
        self._last: tuple[int, tuple[str, ...]] = (-1, ())  # a sentence and its subject
        for number, (start, end) in enumerate(there.reading.sentences):
            if start > _READ:
                break
            if "\t" not in there.text[start:end]:
                attempt("names of a sentence", None, self.names.add, self.sentence(number))

    def over(self, there: Passage) -> "Maker":
        """Return the same for other figures of the same text: its words and names stay."""
        other = copy(self)
        other.there = there
        other._kept = {}
        other._last = (-1, ())
        return other

    def label(self, mention: Mention, before: list[Label], base_of: Label | None = None) -> Label:
        """Return the label of a figure, given those of the figures before it."""
        nothing = Label(mention.unit or "number", sure=False, rule="none")
        return attempt("label", nothing, self._label, mention, before, base_of)

    def _label(self, mention: Mention, before: list[Label], base_of: Label | None) -> Label:
        if is_foreign(mention.before + mention.after):
            said = following(mention.before, mention.after) or mention.unit or "number"
            return Label(said, sure=False, rule="none")
        scene = self.scene(mention, before, base_of)
        taken = self._taken(scene) if scene is not None else None
        if taken is not None:
            return taken
        return Label(in_place(mention, scene, self.above(mention)), sure=False, rule="none")

    def as_of_its_time(self, label: Label, mention: Mention) -> Label:
        """Return a label with the time before that heads the column of its figure, or owns it."""
        entry = self.layout.entry_at(mention.start)
        if entry is not None and entry.quantity is not None:
            return as_of_column(label, entry.column_heads)
        moved = bool(mention.found.change)
        return label if moved else as_owned(label, mention.before, mention.after)

    def as_before(self, label: Label, base: Mention) -> Label:
        """Return the label of the earlier end of a move, told apart from that of the later one."""
        view = attempt("view of a base", None, derive_view, base, self.tokens(base))
        return as_before(label, view.after if view is not None else ())

    def _taken(self, scene: Scene) -> Label | None:
        """The label that the labellers propose and the chooser takes, or None."""
        if is_denied(scene.view):
            return None
        found = distinct(candidates(scene))
        found = [c for c in found if fits(scene, c)]
        if is_denied_of(scene.view):
            found = [c for c in found if c.rule in OWN or denies(c.text)]
        choice = choose(scene, found, self.words, weights())
        if choice is None:
            return None
        taken = choice.candidate
        if scene.kind is UnitKind.MONEY and taken.rule.startswith(_GOES):
            text = completed(taken.text, scene.view.tokens, scene.view.at)
            taken = replace(taken, text=text, rule=taken.rule if text else OWN_WORDS)
        floor = DOUBTFUL if _AS_SAID & taken.traits else _FLOORS.get(taken.rule, DOUBTFUL)
        doubted = taken.rule not in _STATED and choice.chance < floor
        if doubted or (taken.rule == OWN_WORDS and "after" not in taken.traits):
            own = around(scene.view, self.above(scene.mention))
            return Label(own, False, OWN_WORDS, min(choice.chance, _OWN_CHANCE)) if own else None
        if is_hollow(taken.text) or (is_name(taken.text) and _needs_more(scene, taken.rule)):
            return None
        doubtful = taken.rule in OWN or not may_stand(taken.text, taken.rule)
        chance = min(choice.chance, _OWN_CHANCE) if doubtful else choice.chance
        return Label(taken.text, chance >= SURE, taken.rule, chance)

    def scene(
        self, mention: Mention, before: list[Label], base_of: Label | None = None
    ) -> Scene | None:
        """Return what labellers may look at for a figure."""
        view = derive_view(mention, self.tokens(mention))
        if view is None:
            return None
        earlier = tuple(
            (self.there.mentions[i], before[i])
            for i in range(mention.index - 1, max(-1, mention.index - 5), -1)
            if i < len(before) and self.there.mentions[i].found.kind != "age"
        )
        return Scene(
            view,
            earlier,
            base_of,
            self.layout.entry_at(mention.start),
            self.lead(mention),
            self.layout.section_at(mention.start),
            self.subjects_before(mention.sentence),
            self.names,
            self.before_list(mention, before),
            self.population,
            self.table_counts(mention),
        )

    def table_counts(self, mention: Mention) -> str:
        """What the numbers of the table of a figure count, as the text says of some, or empty."""
        entry = self.layout.entry_at(mention.start)
        told = entry is not None and entry.quantity is not None and not mention.unit
        return self._counted_in_tables.get(entry.table, "") if entry is not None and told else ""

    @cached_property
    def _counted_in_tables(self) -> dict[int, str]:
        """What the text counts by the very numbers of each table: "49,291 birds" of a total."""
        cells: dict[Decimal, set[int]] = {}
        for mention in self.there.mentions:
            entry = self.layout.entry_at(mention.start)
            if entry is not None and entry.quantity is not None and not mention.unit:
                cells.setdefault(mention.value, set()).add(entry.table)
        nouns: dict[int, Counter[str]] = {}
        for mention in self.there.mentions:
            counts = is_count(mention.unit) and mention.value >= _TELLING
            if counts and self.layout.entry_at(mention.start) is None:
                for table in cells.get(mention.value, ()):
                    nouns.setdefault(table, Counter())[mention.unit] += 1
        sure = {table: next(iter(found)) for table, found in nouns.items() if len(found) == 1}
        return {table: plural(noun) for table, noun in sure.items() if not is_hollow(noun)}

    @cached_property
    def population(self) -> tuple[str, ...]:
        """The people whom the article asks or counts shares of, the likeliest first."""
        found: Counter[str] = Counter()
        for match in _OF_WHOM.finditer(self.there.text[:_READ]):
            who = match["of"] or match["whom"] or match["surveyed"] or match["asked"]
            named = who.istitle() and who.lower() in self.names.capital
            who = who if named else who.lower()
            if is_people(who) and who.lower() not in _ANYONE:
                found[who] += 1
        return tuple(who for who, _ in found.most_common(2))

    def before_list(self, mention: Mention, before: list[Label]) -> Label | None:
        """The label of the last greater figure in a sentence before the list of a figure."""
        if not self._is_listed(mention):
            return None
        least = max(mention.value, self._greatest(mention), self._sum_of_items(mention))
        for i in range(min(mention.index, len(before)) - 1, max(-1, mention.index - _BACK), -1):
            other = self.there.mentions[i]
            like = other.unit == mention.unit or is_relative(mention) or not other.unit
            if other.found.kind not in ("count", "level", "percent") or other.found.change:
                continue
            split = _is_split(before[i].text, relative=is_relative(other))
            whole = split and (like or is_count(other.unit)) and least <= other.value
            whole = whole and not (is_relative(mention) and self._is_far_above(other, mention))
            if whole and not self._is_listed(other) and before[i].rule not in OWN:
                return before[i] if not self._in_list(other) else None
        return None

    def _is_far_above(self, other: Mention, item: Mention) -> bool:
        """Whether a number stands too far above the list of an item to be all of its shares."""
        entry = self.layout.entry_at(item.start)
        first = self._starts_of_lists.get(entry.table) if entry is not None else None
        return first is not None and first - other.end > _ABOVE

    @cached_property
    def _starts_of_lists(self) -> dict[int, int]:
        """Where the first item of each list or table begins."""
        found: dict[int, int] = {}
        for entry in self.layout.entries:
            found[entry.table] = min(found.get(entry.table, entry.start), entry.start)
        return found

    def _sum_of_items(self, mention: Mention) -> Decimal:
        """What the items of the list of a figure add up to: less than what they split has."""
        entry = self.layout.entry_at(mention.start)
        if entry is None or entry.quantity is not None or is_relative(mention):
            return Decimal(0)
        return self._sums_of_lists.get(entry.table, Decimal(0))

    @cached_property
    def _sums_of_lists(self) -> dict[int, Decimal]:
        """What the first numbers of the items of each list add up to, totals aside."""
        found: dict[int, Decimal] = {}
        seen: set[tuple[int, int]] = set()
        for mention in self.there.mentions:
            entry = self.layout.entry_at(mention.start)
            if entry is None or entry.total or (entry.table, entry.row) in seen:
                continue
            seen.add((entry.table, entry.row))
            first = Decimal(0) if is_relative(mention) else mention.value
            found[entry.table] = found.get(entry.table, Decimal(0)) + first
        return found

    def _greatest(self, mention: Mention) -> Decimal:
        """The greatest number of the column of a table that a figure stands in."""
        entry = self.layout.entry_at(mention.start)
        if entry is None or entry.quantity is None or is_relative(mention):
            return Decimal(0)
        return self._greatest_of_columns.get((entry.table, entry.column), Decimal(0))

    @cached_property
    def _greatest_of_columns(self) -> dict[tuple[int, int], Decimal]:
        """The greatest number of each column, by its table and its place there."""
        found: dict[tuple[int, int], Decimal] = {}
        for e in self.layout.entries:
            if e.quantity is not None:
                at = e.table, e.column
                found[at] = max(found.get(at, e.quantity.point), e.quantity.point)
        return found

    def _is_listed(self, mention: Mention) -> bool:
        """Whether a figure is a cell of a table or what a line of a list names it for."""
        if self.layout.entry_at(mention.start) is not None:
            return True
        line = self.there.text[max(0, mention.start - _LINE) : mention.start].rpartition("\n")
        return is_item(line[2]) if line[1] else is_item(mention.before)

    def _in_list(self, mention: Mention) -> bool:
        """Whether a figure stands in an item of a list: it is no whole of the next list."""
        return self.layout.kind_at(mention.start) is BlockKind.LIST_ITEM

    def subjects_before(self, sentence: int) -> tuple[str, ...]:
        """The subject of the sentence before, from its bare noun to the fullest that fits."""
        if sentence < 1 or not self.there.same_block(sentence - 1, sentence):
            return ()
        if self._last[0] != sentence - 1:
            self._last = sentence - 1, tuple(first_subject(self.sentence(sentence - 1)))
        return self._last[1]

    def above(self, mention: Mention) -> str:
        """The sentence before that of a figure in its paragraph, where it is short, or empty."""
        number = mention.sentence
        if number < 1 or not self.there.same_block(number - 1, number):
            return ""
        said = " ".join(self.there.opening(number - 1, _LINE).split())
        return said if len(said) < _LINE else ""

    def tokens(self, mention: Mention) -> tuple[Token, ...]:
        """The tokens of the sentence of a figure, as far as they are near it."""
        start, end = self._span(mention.sentence, mention)
        if end - start <= 2 * _REACH:
            return self.sentence(mention.sentence, mention)
        part = (mention.start - start) // _REACH
        key = (mention.sentence, part)
        if key not in self._kept:
            middle = start + part * _REACH
            left, right = max(start, middle - _REACH // 2), min(end, middle + 3 * _REACH // 2)
            self._keep(key, self._words(mention.sentence, left, right))
        return self._kept[key]

    def _span(self, number: int, mention: Mention | None = None) -> tuple[int, int]:
        sentences = self.there.reading.sentences
        if 0 <= number < len(sentences):
            return sentences[number]
        return (mention.start, mention.end) if mention is not None else (0, 0)

    def sentence(self, number: int, mention: Mention | None = None) -> tuple[Token, ...]:
        """The tokens of a sentence, at most its first ones."""
        key = (number, -1)
        if key not in self._kept:
            start, end = self._span(number, mention)
            self._keep(key, self._words(number, start, min(end, start + 2 * _REACH)))
        return self._kept[key]

    def _keep(self, key: tuple[int, int], tokens: tuple[Token, ...]) -> None:
        if len(self._kept) > _KEPT:
            self._kept.clear()
        self._kept[key] = tokens

    def _words(self, number: int, start: int, end: int) -> tuple[Token, ...]:
        figures: list[tuple[int, int, int]] = []
        here = self.there.of(number)
        at = bisect_left(here, start, key=lambda m: m.start)
        for other in islice(here, at, None):
            found = other.found
            if found.start > end:
                break
            if found.end > end:
                continue
            if 0 <= found.hedge_start < found.hedge_end <= found.start:
                figures.append((found.hedge_start, found.hedge_end, -1))
            figures.append((found.start, found.end, other.index))
        text = self.there.reading.text
        return attempt("words of a sentence", (), words_of, text, start, end, sorted(figures))

    def lead(self, mention: Mention) -> str:
        """The line that leads into the list that a figure stands in, or empty."""
        sentences = self.there.reading.sentences
        listed = self.layout.entry_at(mention.start) is not None
        if not listed and not self._is_listed(mention):
            return ""
        for i in range(mention.sentence - 1, max(-1, mention.sentence - _BACK), -1):
            start, end = sentences[i]
            if not listed and self.layout.has_entry(start, end):
                return ""  # what leads into a table leads into no sentence behind it
            words = self.there.text[start:end].strip()
            line = "\n" in self.there.text[end - 1 : mention.start]
            short = line and len(words) < _SHORT and not re.search(r"\d", words)
            if words.endswith(":") or short:
                return words.rstrip(":")
            if len(words) > _LINE:
                return ""
        return ""


_LISTING = ("item", "head", "listed", "apposition", "host", "fragment")


def _needs_more(scene: Scene, rule: str) -> bool:
    """Whether a name alone does not say what a figure is: a share, a sum, the article's words."""
    has_share = (scene.relative and not scene.move) or scene.kind is UnitKind.MONEY
    listed_as = scene.entry is not None or rule.startswith(_LISTING)
    return rule in OWN or (has_share and not listed_as)


def candidates(scene: Scene) -> Iterator[Candidate]:
    """Yield what every labeller proposes; one that fails costs its own proposals alone.

    Where a multiple has both its sides, what names one of them alone is not asked.
    """
    both = _proposed(multiples, scene)
    for labeller in (multiples, own_words) if both else _asked(scene):
        found = both if labeller is multiples else _proposed(labeller, scene)
        if scene.kind is UnitKind.MONEY:
            found = tuple(c for c in found if c.rule in OWN or not _has_none(scene, c))
        if found:
            yield from found
            yield from attempt("fuller names", (), _in_full, scene, found)
    if scene.kind is UnitKind.COUNT and " and " in scene.noun:
        yield Candidate(scene.noun, "counted", frozenset())  # "nursing and midwifery posts"


def _has_none(scene: Scene, c: Candidate) -> bool:
    """Whether a label is of who has a sum, and not of the sum: "The club had £1,900"."""
    has = c.rule == "subject" and "have" in c.traits
    if c.rule == "participial" and scene.view.main_low in PUT_AT:
        return True  # "The kiln, budgeted at £30m"
    return are_persons(c.text) or (has and c.text.islower() and is_party(c.text))


def _asked(scene: Scene) -> tuple[Labeller, ...]:
    """The labellers for a figure: a cell of a table is no sentence, its heads say what it is."""
    entry = scene.entry
    tabled = entry is not None and entry.quantity is not None and bool(entry.row_head)
    return _OF_CELLS if tabled else LABELLERS


_OF_CELLS: tuple[Labeller, ...] = (heads, listed)
_OPENINGS = Pattern(r"^((?:rise|fall|change|share) (?:in|of) )?(.+)$")
_TAIL = Pattern(r"\s(?:of|in|for|on|at|to|from|with|by|per|who|that|as|among)\s.*$")


def _in_full(scene: Scene, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """What is proposed, with a bare noun called by its longer name in the article."""
    block = scene.mention.start - len(scene.mention.before.rpartition("\n")[2])
    out: list[Candidate] = []
    for candidate in found:
        opened = _OPENINGS.match(candidate.text)
        if opened is None or candidate.rule.startswith(
            ("earlier", "base", "own", "clause", "money-verb", "each", "head-row-column")
        ):
            continue
        opening, rest = opened[1] or "", opened[2]
        tail = _TAIL.search(rest)
        if tail and tail.group().startswith(" of "):
            continue  # "sales of gas boilers" are no "heat pump sales"
        bare = rest[: tail.start()] if tail else rest
        for noun, done in _nouns(bare):
            if (
                noun.lower() in _PRICES
                or _is_owned(scene, noun)
                or _told_apart(scene, noun, candidate.rule)
            ):
                continue
            names = scene.names.fuller(noun, scene.mention.start, block)
            if names and _is_narrowed(scene, noun, tail.group() if tail else ""):
                names = scene.names.fuller(noun, scene.mention.start, block, told=True)
            for name in names:
                if is_plural(noun.split()[-1]) and not is_plural(name.split()[-1]):
                    continue  # 900 crimes are no "knife crime"
                text = f"{opening}{name}{done}{tail.group() if tail else ''}"
                if len(text.split()) <= 8 and "-wise " not in f"{name} ":
                    out.append(Candidate(text, candidate.rule, candidate.traits | {"in-full"}))
    return tuple(out)


def _is_narrowed(scene: Scene, noun: str, tail: str) -> bool:
    """Whether a noun stands here with what it is of: "sales to Asia fell by a third".

    ``tail`` is what a label says of that; articles aside, as labels leave them out.
    """
    near = f" {scene.mention.before[-_NEAR:]} {scene.mention.after[:_NEAR]}".lower()
    if not tail:
        return any(f" {noun.lower()} {led} " in near for led in _NARROWING)
    said, looked = (
        " ".join(w for w in text.replace(",", " ").split() if w not in ("the", "a"))
        for text in (near, f"{noun}{tail}".lower())
    )
    joined = f"{noun} {tail.split()[0]} ".lower()
    return looked in said or joined in f"{said} "


_NEAR = 120
_NARROWING = ("to", "in", "from", "for", "on")


def _is_owned(scene: Scene, noun: str) -> bool:
    """Whether a noun stands here with who has it: "whose pay came to" is no "severance pay"."""
    t = scene.view.tokens
    at = next((i for i in range(len(t) - 1, 0, -1) if t[i].low == noun.lower()), 0)
    return at > 0 and t[at - 1].low in _OWNERS and scene.kind is UnitKind.MONEY


_OWNERS = frozenset("whose its their his her our my".split())


def _told_apart(scene: Scene, noun: str, rule: str) -> bool:
    """Whether what is left out was narrowed just before: "Of the drivers stopped, 40"."""
    t, at = scene.view.tokens, scene.view.at
    last = next((i for i in range(at - 1, -1, -1) if t[i].low == noun.lower()), -1)
    narrowed = 0 <= last < at - 1 and t[last + 1].kind in "EGWP"
    return rule.startswith(("elided", "of-those", "parallel-verb")) and narrowed


_PRICES = frozenset(
    "money time times cost costs price prices value payment payments loss losses".split()
)


def _nouns(bare: str) -> Iterator[tuple[str, str]]:
    """The noun that ends a phrase, and what may stand behind it as a participle."""
    words = bare.split()
    if len(words) == 1 or len(words) == 2:
        yield words[0] if len(words) == 1 else bare, ""
    if len(words) == 2 and words[1].endswith(("ed", "en", "t", "ld")):
        yield words[0], f" {words[1]}"


def _proposed(labeller: Labeller, scene: Scene) -> tuple[Candidate, ...]:
    try:
        return tuple(islice(labeller(scene), MOST_PROPOSALS))
    except Exception:
        went_without(f"labeller {labeller.__name__}")
        return ()
