"""The table of contents of `numbers`: the passes over a sentence, in their order.

Each pass says in one sentence what it does and which fields it may write; a test holds that it
writes nothing else. ``amounts`` stands for adding, joining or dropping amounts, ``reason`` for
marking tokens that are no figure; every other word is a field of `Amount`.
"""

from collections.abc import Callable
from typing import NamedTuple

from briefing_app.reading.boundary import attempt, went_without
from briefing_app.reading.grammar import noun_rules
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.apart import (
    against_rules,
    bare_rules,
    fractions,
    labelled,
    name_rules,
    one,
    scores,
    years,
)
from briefing_app.reading.numbers.apart.asides import find_asides
from briefing_app.reading.numbers.apart.fractions import sure_fractions
from briefing_app.reading.numbers.apart.names import set_names_aside
from briefing_app.reading.numbers.apart.one import settle_ones
from briefing_app.reading.numbers.find import multiple_rules, scale_rules, sign_rules
from briefing_app.reading.numbers.find.amounts import find_amounts
from briefing_app.reading.numbers.find.multiples import add_multiples, join_ratios, times_and_folds
from briefing_app.reading.numbers.join import range_rules, sharing_rules
from briefing_app.reading.numbers.join.conversions import find_conversions
from briefing_app.reading.numbers.join.overlaps import part_overlaps
from briefing_app.reading.numbers.join.ranges import join_ranges, join_rates
from briefing_app.reading.numbers.join.sharing import share_first, share_units
from briefing_app.reading.numbers.said import hedge_rules, trend_rules
from briefing_app.reading.numbers.said.hedging import find_hedges, find_marks
from briefing_app.reading.numbers.said.trends import find_changes
from briefing_app.reading.numbers.sentence import Sentence
from briefing_app.reading.numbers.trace import Trace
from briefing_app.reading.numbers.unit import (
    ages,
    carry_rules,
    currency_rules,
    rate_rules,
    unit_rules,
)
from briefing_app.reading.numbers.unit.ages import find_ages
from briefing_app.reading.numbers.unit.carry import carry_units, fill_rates
from briefing_app.reading.numbers.unit.currency import place_dollars
from briefing_app.reading.numbers.unit.rates import find_rates
from briefing_app.reading.numbers.unit.units import drop_marked, find_units

Run = Callable[[Sentence], None]


class Pass(NamedTuple):
    """One step of reading a sentence, with the fields that it may write."""

    name: str
    does: str
    writes: frozenset[str]
    run: Run


def _filling(step: Callable[[Tokens, list[Amount]], None]) -> Run:
    """A pass that fills in amounts and keeps them all."""
    return lambda s: step(s.t, s.amounts)


def _keeping(step: Callable[[Tokens, list[Amount]], list[Amount]]) -> Run:
    """A pass that answers with the amounts that go on."""

    def run(s: Sentence) -> None:
        s.amounts = step(s.t, s.amounts)

    return run


def _pass(name: str, does: str, writes: str, run: Run) -> Pass:
    return Pass(name, does, frozenset(writes.split()), run)


def _names(s: Sentence) -> None:
    s.amounts = set_names_aside(s.t, s.amounts, cricket=s.memory.setting.cricket)


PASSES = (
    _pass(
        "asides",
        "Mark what is certainly no figure: dates, hours, phones, addresses, idioms.",
        "reason",
        lambda s: find_asides(s.t),
    ),
    _pass(
        "amounts",
        "Find numbers with their sign, currency, scale and measure.",
        "amounts",
        _keeping(lambda t, _none: find_amounts(t)),
    ),
    _pass(
        "multiples",
        'Add the multiples that are said in one word: "doubled", "twice".',
        "amounts reason",
        _keeping(add_multiples),
    ),
    _pass(
        "ratios",
        'Join "one in five" and "nine out of ten".',
        "amounts bare currency end explicit fraction kind of reason unit value words",
        _keeping(join_ratios),
    ),
    _pass(
        "folds",
        'Settle "three times as many", "ten-fold", "3x", and "three times" that counts occasions.',
        "end explicit kind unit unit_text",
        _filling(times_and_folds),
    ),
    _pass(
        "names",
        "Set aside numbers that are part of a name, a year, a score or a list.",
        "amounts explicit kind reason unit",
        _names,
    ),
    _pass(
        "fractions",
        'Set aside "a third" that is an ordinal and "quarter" that is one of the year.',
        "amounts reason",
        _keeping(sure_fractions),
    ),
    _pass(
        "ranges",
        "Join two amounts into a range, or mark them as the ends of a move.",
        "amounts attributive bare currency end explicit fraction high kind low move scale unit "
        "unit_text value",
        _keeping(join_ranges),
    ),
    _pass(
        "ages",
        "Make ages of bare numbers that stand where ages stand.",
        "explicit kind unit",
        _filling(find_ages),
    ),
    _pass(
        "ones",
        'Set aside "one" that is a pronoun or an idiom.',
        "amounts reason",
        _keeping(settle_ones),
    ),
    _pass(
        "units",
        "Give each amount the noun or measure beside it.",
        "attributive currency end explicit kind noun_end noun_start people reason unit unit_text",
        _filling(find_units),
    ),
    _pass(
        "marked",
        "Drop amounts whose tokens were found to be no figure.",
        "amounts",
        _keeping(drop_marked),
    ),
    _pass(
        "sharing",
        "Give a unit, currency or scale that stands once to the neighbours that share it.",
        "currency explicit kind minor move noun_end noun_start scale unit value",
        _filling(share_first),
    ),
    _pass(
        "rates",
        'Make rates of amounts before "a day", "per 1,000 people".',
        "amounts end explicit kind rate unit unit_text",
        _keeping(find_rates),
    ),
    _pass(
        "rate ranges",
        "Join ranges whose ends are rates.",
        "amounts end high low value",
        _keeping(join_rates),
    ),
    _pass(
        "sharing rates",
        "Share once more what the rates have brought.",
        "kind rate unit",
        _filling(share_units),
    ),
    _pass(
        "conversions",
        "Mark an amount that says the one before it in another unit.",
        "same_as",
        _filling(find_conversions),
    ),
    _pass(
        "hedges",
        "Find the words that limit a number.",
        "hedge hedge_end hedge_start",
        _filling(find_hedges),
    ),
    _pass("changes", "Tell steps, up or down, from levels.", "change", _filling(find_changes)),
    _pass(
        "carry",
        "Take the unit from elsewhere in the sentence, or from the one before.",
        "currency kind minor rate unit value",
        lambda s: carry_units(s.t, s.amounts, s.memory),
    ),
    _pass(
        "rate nouns",
        'Put the noun above the bar of a rate that was named before: "two a week".',
        "unit",
        lambda s: fill_rates(s.t, s.amounts, s.memory),
    ),
    _pass(
        "marks",
        "Find what is said of the number itself: estimated, provisional.",
        "marks",
        _filling(find_marks),
    ),
    _pass(
        "dollars",
        "Place plain dollars where the sentence or the text names a country with its own.",
        "unit currency",
        lambda s: place_dollars(s.t, s.amounts, s.memory.setting),
    ),
    _pass(
        "overlaps",
        "Part amounts that claim the same token.",
        "amounts end",
        _keeping(part_overlaps),
    ),
)


TABLES = (
    currency_rules.BEFORE,
    currency_rules.AFTER,
    currency_rules.POUNDS,
    sign_rules.SIGN,
    scale_rules.SCALES,
    scale_rules.MILLIONS,
    scale_rules.THOUSANDS,
    multiple_rules.DOUBLED,
    multiple_rules.TWICE,
    multiple_rules.RATIO,
    multiple_rules.TIMES,
    noun_rules.SIGNS,
    noun_rules.WORDS,
    labelled.SECTIONS_OF,
    labelled.PLACES_OF,
    against_rules.RULES,
    name_rules.RULES,
    scores.RULES,
    years.RULES,
    fractions.RULES,
    bare_rules.RULES,
    range_rules.RULES,
    sharing_rules.SHARED,
    one.RULES,
    ages.RULES,
    hedge_rules.RULES,
    trend_rules.AFTER,
    trend_rules.BEFORE,
    unit_rules.NOUNS,
    unit_rules.RULES,
    rate_rules.WORDS,
    rate_rules.RULES,
    carry_rules.RULES,
)
"""The tables of rules that passes follow; their examples and counter-examples run as tests."""


def run_passes(sentence: Sentence, trace: Trace | None = None) -> None:
    """Run all passes over a sentence; one that fails is logged, and the others go on."""
    for step in PASSES:
        if trace is not None:
            trace.begin(sentence)
        try:
            step.run(sentence)
        except Exception:
            went_without(f"the pass {step.name!r} for one sentence")
        if trace is not None:
            trace.end(sentence, step.name)
    attempt("memory of what was counted", None, sentence.memory.keep, sentence.amounts, sentence.t)
