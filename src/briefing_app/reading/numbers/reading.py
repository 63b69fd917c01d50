"""Read the quantities of a text.

Sentence by sentence, through the passes of `passes`. Only sentences with a digit or a number word
are looked at closely. The work on a sentence is linear in its length.
"""

from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sentence import sentence_spans
from briefing_app.reading.boundary import attempt
from briefing_app.reading.grammar.tokens import NUMBER, Tokens, mended
from briefing_app.reading.layout import Layout, TextCell
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS, VULGAR
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.apart.leftovers import account_for
from briefing_app.reading.numbers.cells import derive_nouns, found_of
from briefing_app.reading.numbers.found import Aside, Found, Reading, Unread
from briefing_app.reading.numbers.passes import run_passes
from briefing_app.reading.numbers.said.provisional import mark_all
from briefing_app.reading.numbers.sentence import Memory, Sentence
from briefing_app.reading.numbers.setting import NO_SETTING, derive_setting
from briefing_app.reading.numbers.trace import Because, Trace
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.progress import Told, not_told

_DIGIT = Pattern("[\\d" + "".join(VULGAR) + "]")
_LETTERS = Pattern("[a-z]+")
_NUMBER = Pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_EDGE = Pattern(r"[^\w]")
LONGEST_SENTENCE = 1_000
"""Code points of a sentence that is looked at as one; longer ones are read in pieces."""
_HEDGES = {h.value: h for h in Hedge}
_WORDS = NUMBER_WORDS | frozenset(("quarter", "quarters"))
"""Words for which a sentence is looked at; a quarter alone may be one of the year."""
_NO_LAYOUT = Layout()


class Explained(NamedTuple):
    """A reading with what decided about each figure and about each number set aside.

    ``rules`` are all rules that decided anything in the text.
    """

    reading: Reading
    figures: tuple[tuple[Because, ...], ...]
    asides: tuple[tuple[Because, ...], ...]
    rules: frozenset[str]


_TELL = 50
"""Progress is told every so many sentences."""


def read(
    text: str, year: int | None = None, layout: Layout = _NO_LAYOUT, told: Told = not_told
) -> Reading:
    """Return what stands in ``text``; ``year`` is the year of publication, if known.

    Cells of the tables that ``layout`` names are read each by itself, by their heads.

    Every digit run and every number word is in exactly one of figures, asides and unread.
    """
    sentences = sentence_spans(text)
    collected = _Collected(text)
    for number, (index, part) in enumerate(_parts(text, sentences, layout)):
        if number % _TELL == 0:
            told(min(1.0, index / len(sentences)))
        if isinstance(part, Sentence):
            run_passes(part)
        collected.take(part, index)
    return collected.reading(sentences)


def explain(text: str, year: int | None = None, layout: Layout = _NO_LAYOUT) -> Explained:
    """Return the same reading as `read`, with the pass and the rule that wrote each field."""
    sentences = sentence_spans(text)
    collected = _Collected(text)
    figures: list[tuple[Because, ...]] = []
    asides: list[tuple[Because, ...]] = []
    rules: set[str] = set()
    for index, part in _parts(text, sentences, layout):
        trace = Trace()
        if isinstance(part, Sentence):
            run_passes(part, trace)
        rules |= trace.rules
        first = len(collected.asides)
        collected.take(part, index)
        if isinstance(part, Found):
            figures.append((Because("unit", part.quantity.unit, "table heads"),))
            continue
        if isinstance(part, Unread):
            continue
        t = part.t if isinstance(part, Sentence) else part
        if isinstance(part, Sentence):
            figures.extend(tuple(trace.amounts.get(id(a), ())) for a in part.amounts)
        for aside in collected.asides[first:]:
            at = (i for i in range(t.n) if aside.start <= t.start[i] < aside.end)
            because = dict.fromkeys(trace.tokens[i] for i in at if i in trace.tokens)
            asides.append(tuple(because) or (Because("reason", aside.reason, "leftovers"),))
    return Explained(collected.reading(sentences), tuple(figures), tuple(asides), frozenset(rules))


Part = Sentence | Found | Tokens | Unread
"""What is looked at by itself: a sentence or a piece of one, a cell that states a number, the
tokens of a cell that heads others or says its number in words, or a number of a sentence that could
not be taken apart.
"""


def _parts(
    text: str, sentences: tuple[tuple[int, int], ...], layout: Layout
) -> Iterator[tuple[int, Part]]:
    """The parts with a digit or a number word, with the index of their sentence."""
    plain = attempt("mended signs", text, mended, text)
    memory = Memory(attempt("setting", NO_SETTING, derive_setting, plain))
    nouns = attempt("nouns of tables", {}, derive_nouns, layout) if layout.cells else {}
    whole = _Whole(text, plain, layout, nouns, memory)
    for index, (start, end) in enumerate(sentences):
        if index and plain.count("\n", sentences[index - 1][1] - 1, start) > 1:
            memory.begin()
        if not _DIGIT.search(plain, start, end) and _WORDS.isdisjoint(
            _LETTERS.findall(plain[start:end].lower())
        ):
            attempt("what is many", None, memory.hear, plain, start, end)
            continue
        parts = attempt("one sentence", None, _parts_of, whole, index, start, end)
        for part in parts if parts is not None else _unread(text, start, end):
            yield index, part


class _Whole(NamedTuple):
    """A text with what is known of all of it, and what its sentences remember."""

    text: str
    plain: str
    layout: Layout
    nouns: dict[int, str]
    memory: Memory


def _parts_of(whole: _Whole, index: int, start: int, end: int) -> tuple[Part, ...]:
    """The parts of one sentence."""
    cells = whole.layout.cells_between(start, end) if whole.layout.cells else ()
    if cells:
        read = (_of_cell(whole, cell, index, start, end) for cell in cells)
        return tuple(part for part in read if part is not None)
    pieces = (Tokens(whole.plain, a, b) for a, b in _pieces(whole.plain, start, end))
    return tuple(Sentence(t, whole.memory) for t in pieces if t.n)


def _of_cell(whole: _Whole, cell: TextCell, index: int, start: int, end: int) -> Part | None:
    """What one sentence of a cell says; a number that is all of a cell is read with its first."""
    entry = cell.entry
    if entry is not None and entry.quantity is not None:
        if cell.start < start:
            return None
        return found_of(entry, whole.nouns.get(cell.start, ""), index, whole.text)
    t = Tokens(whole.plain, max(cell.start, start), min(cell.end, end))
    if entry is None and not cell.head:  # a number in words is not read beside digits, but told
        return t
    return _as_head(t) if cell.head else Sentence(t, whole.memory)


def _unread(text: str, start: int, end: int) -> Iterator[Unread]:
    """The numbers of a sentence that could not be taken apart."""
    for found in _NUMBER.finditer(text, start, end):
        if found[0][0].isdigit() or found[0].lower() in NUMBER_WORDS:
            yield Unread(found.start(), found.end(), found[0])


def _as_head(t: Tokens) -> Tokens:
    """Set the numbers of a cell that heads others aside."""
    for i in range(t.n):
        if t.cls[i] == NUMBER or t.low[i] in NUMBER_WORDS:
            t.mark(i, i + 1, "head")
    return t


class _Collected:
    """What was found in the sentences so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.figures: list[Found] = []
        self.asides: list[Aside] = []
        self.unread: list[Unread] = []

    def take(self, part: Part, index: int) -> None:
        """Add what was found in a part; what cannot be shown is unread."""
        if isinstance(part, Found):
            self.figures.append(part)
        elif isinstance(part, Unread):
            self.unread.append(part)
        elif isinstance(part, Sentence):
            self._take_sentence(part, index)
        else:
            self._account(part, [])

    def _take_sentence(self, s: Sentence, index: int) -> None:
        base = len(self.figures)
        place = {id(a): base + k for k, a in enumerate(s.amounts)}
        shown = [attempt("show a figure", None, _found, s.t, a, index, place) for a in s.amounts]
        if None in shown:
            s.amounts = [a for a, f in zip(s.amounts, shown, strict=True) if f is not None]
            place = {id(a): base + k for k, a in enumerate(s.amounts)}
            shown = [_found(s.t, a, index, place) for a in s.amounts]
        self.figures.extend(f for f in shown if f is not None)
        self._account(s.t, s.amounts)

    def _account(self, t: Tokens, amounts: list[Amount]) -> None:
        attempt("numbers left", None, account_for, t, self.text, amounts, self.asides, self.unread)

    def reading(self, sentences: tuple[tuple[int, int], ...]) -> Reading:
        """Return all of it as one value."""
        figures = attempt("marks of all", self.figures, mark_all, self.text, self.figures)
        return Reading(self.text, sentences, tuple(figures), tuple(self.asides), tuple(self.unread))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a monstrous sentence at white space."""
    if end - start <= LONGEST_SENTENCE:
        return [(start, end)]
    pieces = []
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        if cut < 0:
            edge = _EDGE.search(text, start + LONGEST_SENTENCE, end)
            if edge is None:
                break
            cut = edge.start()
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, end)]


def _found(t: Tokens, a: Amount, sentence: int, place: dict[int, int]) -> Found:
    start, end = t.span(a.first, a.end)
    low, high = a.low, a.high
    value = a.value if low is None else None
    quantity = Quantity(
        value=value,
        unit=a.unit,
        hedge=_HEDGES[a.hedge or "exact"],
        marks=tuple(a.marks),
        low=low if value is None else None,
        high=high if value is None else None,
    )
    noun = t.span(a.noun_start, a.noun_end) if 0 <= a.noun_start < a.noun_end <= t.n else (-1, -1)
    hedge = (
        t.span(a.hedge_start, a.hedge_end) if 0 <= a.hedge_start < a.hedge_end <= t.n else (-1, -1)
    )
    return Found(
        start, end, quantity, a.unit_text, a.kind, a.change, sentence,
        noun[0], noun[1], hedge[0], hedge[1],
        place.get(id(a.same_as)) if a.same_as is not None else None, a.move,
    )  # fmt: skip
