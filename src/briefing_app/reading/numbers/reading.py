"""Read the quantities of a text.

Sentence by sentence: what is certainly no figure is set aside, amounts are found, names and years
told apart, ranges joined, then unit, rate, hedge and direction are looked up around each amount.
Only sentences with a digit or a number word are looked at closely. The work on a sentence is linear
in its length.
"""

import re

from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sentence import sentence_spans
from briefing_app.reading.grammar.tokens import NUMBER, Tokens, mended
from briefing_app.reading.layout import Layout
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS, VULGAR
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.apart.asides import find_asides
from briefing_app.reading.numbers.apart.fractions import is_share
from briefing_app.reading.numbers.apart.leftovers import account_for
from briefing_app.reading.numbers.apart.names import set_names_aside
from briefing_app.reading.numbers.apart.one import settle_ones
from briefing_app.reading.numbers.cells import derive_nouns, found_of
from briefing_app.reading.numbers.find.amounts import find_amounts
from briefing_app.reading.numbers.find.multiples import find_multiples, join_ratios, times_and_folds
from briefing_app.reading.numbers.found import Aside, Found, Reading, Unread
from briefing_app.reading.numbers.join.conversions import find_conversions
from briefing_app.reading.numbers.join.ranges import join_ranges, join_rates
from briefing_app.reading.numbers.join.sharing import share_units
from briefing_app.reading.numbers.said.hedging import find_hedges, find_marks
from briefing_app.reading.numbers.said.trends import find_changes
from briefing_app.reading.numbers.unit.ages import find_ages
from briefing_app.reading.numbers.unit.carry import Memory, carry_units
from briefing_app.reading.numbers.unit.currency import local_dollar
from briefing_app.reading.numbers.unit.rates import find_rates
from briefing_app.reading.numbers.unit.subject import numerator
from briefing_app.reading.numbers.unit.units import find_units

_DIGIT = re.compile("[\\d" + "".join(VULGAR) + "]")
_LETTERS = re.compile("[a-z]+")
_EDGE = re.compile(r"[^\w]")
LONGEST_SENTENCE = 1_000
"""Code points of a sentence that is looked at as one; longer ones are read in pieces."""
_HEDGES = {h.value: h for h in Hedge}
_NO_LAYOUT = Layout()


def read(text: str, year: int | None = None, layout: Layout = _NO_LAYOUT) -> Reading:
    """Return what stands in ``text``; ``year`` is the year of publication, if known.

    Cells of the tables that ``layout`` names are read each by itself, by their heads.

    Every digit run and every number word is in exactly one of figures, asides and unread.
    """
    sentences = sentence_spans(text)
    plain = mended(text)
    figures: list[Found] = []
    asides: list[Aside] = []
    unread: list[Unread] = []
    memory = Memory()
    nouns = derive_nouns(layout) if layout.cells else {}
    for index, (start, end) in enumerate(sentences):
        if not _DIGIT.search(plain, start, end) and NUMBER_WORDS.isdisjoint(
            _LETTERS.findall(plain[start:end].lower())
        ):
            continue
        cells = layout.cells_between(start, end) if layout.cells else ()
        known = {c.start: c.entry for c in cells if c.entry and c.entry.quantity is not None}
        heads = {c.start for c in cells if c.head}
        pieces = [(c.start, c.end) for c in cells] if cells else _pieces(plain, start, end)
        for a, b in pieces:
            if entry := known.get(a):
                figures.append(found_of(entry, nouns.get(a, ""), index, text))
                continue
            t = Tokens(plain, a, b)
            if a in heads:
                for i in range(t.n):
                    if t.cls[i] == NUMBER or t.low[i] in NUMBER_WORDS:
                        t.mark(i, i + 1, "head")
                account_for(t, text, [], asides, unread)
                continue
            if t.n:
                amounts = _read_sentence(t, memory)
                base = len(figures)
                place = {id(x): base + k for k, x in enumerate(amounts)}
                figures.extend(_found(t, x, index, place) for x in amounts)
                account_for(t, text, amounts, asides, unread)
    return Reading(text, sentences, tuple(figures), tuple(asides), tuple(unread))


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


def _read_sentence(t: Tokens, memory: Memory) -> list[Amount]:
    """Return the figures of a sentence as amounts, in order."""
    find_asides(t)
    amounts = find_amounts(t)
    multiples = find_multiples(t)
    if multiples:
        taken = {i for m in multiples for i in range(m.first, m.end)}
        amounts = sorted(
            [*multiples, *(a for a in amounts if taken.isdisjoint(range(a.first, a.end)))],
            key=lambda a: a.first,
        )
    amounts = join_ratios(t, amounts)
    times_and_folds(t, amounts)
    amounts = set_names_aside(t, amounts)
    amounts = _sure_fractions(t, amounts)
    amounts = join_ranges(t, amounts)
    find_ages(t, amounts)
    amounts = settle_ones(t, amounts)
    find_units(t, amounts)
    amounts = [a for a in amounts if not t.reason[a.first]]
    share_units(t, amounts)
    amounts = join_rates(t, find_rates(t, amounts))
    share_units(t, amounts)
    find_conversions(t, amounts)
    find_hedges(t, amounts)
    find_changes(t, amounts)
    carry_units(t, amounts, memory)
    for k, a in enumerate(amounts):
        if a.unit.startswith("/"):
            _fill_rate(t, a, amounts[max(0, k - 12) : k], memory)
        find_marks(t, a)
    _local_money(t, amounts)
    amounts = _apart(amounts)
    memory.keep(amounts)
    memory.unit = next((a.unit for a in reversed(amounts) if a.unit.startswith("°")), "")
    return amounts


def _apart(amounts: list[Amount]) -> list[Amount]:
    """Return the amounts so that no token is in two of them, whatever the rules above did."""
    kept: list[Amount] = []
    for a in amounts:
        if kept and kept[-1].end > a.first:
            if a.first <= kept[-1].first:
                continue
            kept[-1].end = a.first
        kept.append(a)
    return kept


def _sure_fractions(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Drop "a third" where it is an ordinal, "quarter" where it is one of the year, a bare
    "half".
    """
    kept = []
    for a in amounts:
        if a.fraction and a.words and a.kind == "fraction" and not is_share(t, a):
            t.mark(a.first, a.end, "ordinal")
            continue
        kept.append(a)
    return kept


def _fill_rate(t: Tokens, a: Amount, before: list[Amount], memory: Memory) -> None:
    """Put the noun above the bar where it was named before: "two a week"."""
    noun = next(
        (
            b.unit.partition("/")[0]
            for b in reversed(before)
            if b.unit and (b.kind in ("count", "vague") or (b.kind == "rate" and b.noun_start >= 0))
        ),
        "",
    )
    noun = noun or numerator(t, a) or memory.noun
    a.unit = f"{noun}{a.unit}"


def _local_money(t: Tokens, amounts: list[Amount]) -> None:
    """Place plain dollars where the sentence names a country with its own."""
    plain = [
        a
        for a in amounts
        if a.currency == "USD"
        and (a.currency_text or a.unit_text) in ("$", "dollars", "dollar", "cents", "c")
    ]
    if plain and (code := local_dollar(t)) != "USD":
        for a in plain:
            a.unit = code + a.unit[3:]
            a.currency = code


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
