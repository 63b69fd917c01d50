"""Verdicts: the rules of rounding and hedges, by table."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.precision import said_interval
from briefing_app.core.told import reasons
from briefing_app.core.verdict import Outcome, derive_verdict, per_cent

SPAN = Span("a", 0, 5, "words")


def q(value: str, unit: str = "", hedge: Hedge = Hedge.EXACT) -> Quantity:
    return Quantity(Decimal(value), unit, hedge)


def briefing(*quantities: Quantity) -> Briefing:
    figures = tuple(Figure(f"f{i}", x, "things", SPAN) for i, x in enumerate(quantities))
    return Briefing("b", figures=figures)


def verdict(
    kind: ClaimKind, numbers: tuple[Quantity, ...], stated: Quantity | None, sense: str = ""
) -> Outcome:
    operands = tuple(FigureRef(f"f{i}") for i in range(len(numbers)))
    claim = Claim("c", SPAN, kind, operands, stated, sense)
    return derive_verdict(briefing(*numbers), claim).outcome


@pytest.mark.parametrize(
    ("result", "stated", "holds"),
    [
        ("1.92", q("2", "x", Hedge.ALMOST), True),
        ("2.01", q("2", "x", Hedge.ALMOST), False),
        ("1.7", q("2", "x", Hedge.ALMOST), False),
        ("22.4", q("22", "%"), True),
        ("22.6", q("22", "%"), False),
        ("3.3", q("3", "%"), True),
        ("3.6", q("3", "%"), False),
        ("1.8", q("2", "x"), True),
        ("1.7", q("2", "x"), False),
        ("2.4", q("2", "x", Hedge.ABOUT), True),
        ("1.4", q("2", "x", Hedge.ABOUT), False),
        ("2.6", q("2", "x", Hedge.ABOUT), False),
        ("21.9", q("20", "%", Hedge.ABOUT), True),
        ("26", q("20", "%", Hedge.ABOUT), False),
        ("100001", q("100000", "", Hedge.MORE_THAN), True),
        ("100000", q("100000", "", Hedge.AT_LEAST), True),
        ("0.33", q("0.3333333333"), True),
        ("0.28", q("0.3333333333"), False),
    ],
)
def test_a_result_bears_out_what_was_stated(result: str, stated: Quantity, holds: bool) -> None:
    assert said_interval(stated, "").holds(Decimal(result)) is holds


def test_a_claim_of_double_rests_on_its_operands() -> None:
    numbers = (q("288", "arrest"), q("150", "arrest"))
    stated = q("2", "x", Hedge.ALMOST)
    assert verdict(ClaimKind.RATIO, numbers, stated) is Outcome.HOLDS
    assert verdict(ClaimKind.RATIO, (numbers[0], q("61")), stated) is Outcome.FAILS


def test_the_arithmetic_is_written_out() -> None:
    claim = Claim(
        "c", SPAN, ClaimKind.RATIO, (FigureRef("f0"), FigureRef("f1")), q("2", "x", Hedge.ALMOST)
    )
    found = derive_verdict(briefing(q("288"), q("150")), claim)
    assert found.arithmetic == "288 ÷ 150 = 1.92"


def test_superlatives_compare_with_every_other() -> None:
    numbers = (q("288"), q("61"), q("179"), q("150"))
    assert verdict(ClaimKind.SUPERLATIVE, numbers, None, "max") is Outcome.HOLDS
    assert verdict(ClaimKind.SUPERLATIVE, numbers, None, "min") is Outcome.FAILS
    equal = (q("288"), q("288"))
    assert verdict(ClaimKind.SUPERLATIVE, equal, None, "max") is Outcome.FAILS


def test_a_hedge_that_leaves_the_answer_open_is_not_a_verdict() -> None:
    numbers = (q("53"), q("31", "", Hedge.MORE_THAN))
    assert verdict(ClaimKind.SUPERLATIVE, numbers, None, "max") is Outcome.HOLDS
    numbers = (q("33"), q("31", "", Hedge.MORE_THAN))
    assert verdict(ClaimKind.SUPERLATIVE, numbers, None, "max") is Outcome.UNCHECKED
    numbers = (q("53"), q("31", "", Hedge.AT_LEAST))
    assert verdict(ClaimKind.SUPERLATIVE, numbers, None, "max") is Outcome.UNCHECKED
    numbers = (q("53", "", Hedge.MORE_THAN), q("31"))
    assert verdict(ClaimKind.COMPARISON, numbers, None, "more") is Outcome.HOLDS


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        # What is at most 31 may be far less, and may be 31; it is never more.
        (q("32"), q("31", "", Hedge.AT_MOST), Outcome.HOLDS),
        (q("20"), q("31", "", Hedge.AT_MOST), Outcome.UNCHECKED),
        (q("31", "", Hedge.AT_MOST), q("32"), Outcome.FAILS),
        (q("31", "", Hedge.AT_MOST), q("20"), Outcome.UNCHECKED),
        # What is at least 31 may be far more, and may be 31; it is never less.
        (q("31", "", Hedge.AT_LEAST), q("30"), Outcome.HOLDS),
        (q("31", "", Hedge.AT_LEAST), q("40"), Outcome.UNCHECKED),
        (q("30"), q("31", "", Hedge.AT_LEAST), Outcome.FAILS),
        (q("40"), q("31", "", Hedge.AT_LEAST), Outcome.UNCHECKED),
    ],
)
def test_an_open_end_is_open(first: Quantity, second: Quantity, outcome: Outcome) -> None:
    assert verdict(ClaimKind.COMPARISON, (first, second), None, "more") is outcome


def test_changes_in_per_cent_in_points_and_as_a_multiple() -> None:
    deaths = (q("71000"), q("58000"))
    assert verdict(ClaimKind.CHANGE, deaths, q("22", "%")) is Outcome.HOLDS
    rates = (q("91.5", "%"), q("87", "%"))
    assert verdict(ClaimKind.CHANGE, rates, q("4.5", "percentage point")) is Outcome.HOLDS
    assert verdict(ClaimKind.CHANGE, (q("30"), q("10")), q("3", "x")) is Outcome.HOLDS
    assert verdict(ClaimKind.CHANGE, (q("30"), q("40")), q("25", "%")) is Outcome.HOLDS


def test_shares_totals_and_conversions() -> None:
    assert verdict(ClaimKind.SHARE, (q("13800"), q("18400")), q("0.75")) is Outcome.HOLDS
    assert verdict(ClaimKind.SHARE, (q("64"), q("850")), q("7.5", "%")) is Outcome.HOLDS
    parts = (q("10"), q("4"), q("6"))
    assert verdict(ClaimKind.TOTAL, parts, None) is Outcome.HOLDS
    assert verdict(ClaimKind.TOTAL, (q("11"), q("4"), q("6")), None) is Outcome.FAILS
    assert verdict(ClaimKind.CONVERSION, (q("64", "kg"), q("141", "lb")), None) is Outcome.HOLDS
    assert verdict(ClaimKind.CONVERSION, (q("64", "kg"), q("114", "lb")), None) is Outcome.FAILS
    money = (q("5", "USD"), q("4", "EUR"))
    assert verdict(ClaimKind.CONVERSION, money, None) is Outcome.UNCHECKED


def test_what_cannot_be_computed_is_unchecked() -> None:
    assert verdict(ClaimKind.RATIO, (q("5"),), q("2", "x")) is Outcome.UNCHECKED
    assert verdict(ClaimKind.RATIO, (q("5"), q("0")), q("2", "x")) is Outcome.UNCHECKED
    missing = Claim("c", SPAN, ClaimKind.RATIO, why="The earlier count is not in the article.")
    found = derive_verdict(briefing(), missing)
    assert (found.outcome, found.why) == (Outcome.UNCHECKED, missing.why)
    silent = derive_verdict(briefing(), Claim("c", SPAN, ClaimKind.RATIO))
    assert (silent.outcome, silent.why) == (Outcome.UNCHECKED, reasons.NOT_THERE)


@pytest.mark.parametrize(
    ("warmer", "degrees", "outcome"),
    [
        # 109 degrees and 104 are five apart, and not four or six.
        (q("21", "°C"), "6", Outcome.HOLDS),
        (q("21", "°C"), "7", Outcome.FAILS),
        # A range says itself that it is not exact.
        (Quantity(None, "°C", low=Decimal(20), high=Decimal(22)), "7", Outcome.HOLDS),
        (Quantity(None, "°C", low=Decimal(20), high=Decimal(22)), "8", Outcome.HOLDS),
        (Quantity(None, "°C", low=Decimal(20), high=Decimal(22)), "9", Outcome.FAILS),
    ],
)
def test_whole_numbers_of_a_measure_leave_nothing_to_round(
    warmer: Quantity, degrees: str, outcome: Outcome
) -> None:
    assert verdict(ClaimKind.CHANGE, (warmer, q("15", "°C")), q(degrees, "°C")) is outcome


def test_per_cent_shows_two_digits_that_matter() -> None:
    shown = [per_cent(Decimal(x)) for x in ("22.41", "7.529", "-3.04", "0.5", "120.4")]
    assert [s.replace("\u00a0", " ") for s in shown] == ["22 %", "7.5 %", "−3 %", "0.5 %", "120 %"]


def test_a_claim_that_says_why_it_is_uncertain_is_unchecked_and_shows_its_sum() -> None:
    operands = (FigureRef("f0"), FigureRef("f1"))
    claim = Claim("c", SPAN, ClaimKind.CHANGE, operands, q("20", "%"), why="Another pair fits.")
    found = derive_verdict(briefing(q("120"), q("100")), claim)
    assert (found.outcome, found.why) == (Outcome.UNCHECKED, claim.why)
    assert found.arithmetic == "(120 − 100) ÷ 100 × 100 = 20 %"


def test_a_formula_takes_the_place_of_the_usual_sum() -> None:
    operands = (FigureRef("f0"), FigureRef("f1"))
    claim = Claim("c", SPAN, ClaimKind.CHANGE, operands, q("7.6", "%"), formula="b / (a - b) * 100")
    assert derive_verdict(briefing(q("213"), q("15")), claim).outcome is Outcome.HOLDS


def test_a_rise_that_is_called_a_fall_fails() -> None:
    operands = (FigureRef("f0"), FigureRef("f1"))
    claim = Claim("c", SPAN, ClaimKind.CHANGE, operands, q("20", "%"), "less")
    assert derive_verdict(briefing(q("120"), q("100")), claim).outcome is Outcome.FAILS
    slight = replace(claim, stated=q("0.5", "°C"))
    found = derive_verdict(briefing(q("15.5", "°C"), q("15", "°C")), slight)
    assert (found.outcome, found.why) == (Outcome.FAILS, reasons.RISE)


def test_the_only_one_to_fall() -> None:
    numbers = (q("-4.8", "%"), q("5.5", "%"), q("11.6", "%"))
    assert verdict(ClaimKind.SUPERLATIVE, numbers, None, "only") is Outcome.HOLDS
    also = (*numbers, q("-1.8", "%"))
    assert verdict(ClaimKind.SUPERLATIVE, also, None, "only") is Outcome.FAILS


def test_rates_of_exchange_are_not_known_and_numbers_of_a_sum_may_be_missing() -> None:
    numbers = (q("30"), q("10"))
    operands = (FigureRef("f0"), FigureRef("f1"))
    claim = Claim("c", SPAN, ClaimKind.TOTAL, operands, q("40"), formula="a + b + c")
    assert derive_verdict(briefing(*numbers), claim).outcome is Outcome.UNCHECKED


@pytest.mark.parametrize(
    ("percentage", "outcome"),
    [("21", Outcome.HOLDS), ("24", Outcome.UNCHECKED), ("29", Outcome.FAILS)],
)
def test_a_fraction_in_words_is_not_said_again_by_its_neighbour(
    percentage: str, outcome: Outcome
) -> None:
    operands = (FigureRef("f0"), FigureRef("f1"))
    fifth = q("0.2")
    claim = Claim("c", SPAN, ClaimKind.CONSISTENCY, operands, fifth, formula="b / 100")
    assert derive_verdict(briefing(fifth, q(percentage, "%")), claim).outcome is outcome


@pytest.mark.parametrize(
    ("words", "numbers", "outcome"),
    [
        ("exactly half", ("4800", "9640"), Outcome.FAILS),
        ("exactly half", ("4800", "9600"), Outcome.HOLDS),
        ("exactly half", ("4837", "9641"), Outcome.FAILS),
        ("half", ("4800", "9640"), Outcome.HOLDS),
    ],
)
def test_exactly_leaves_a_fraction_nothing_to_round(
    words: str, numbers: tuple[str, str], outcome: Outcome
) -> None:
    span = Span("a", 0, len(words), words)
    operands = (FigureRef("f0"), FigureRef("f1"))
    claim = Claim("c", span, ClaimKind.SHARE, operands, q("0.5"))
    made = derive_verdict(briefing(*(q(number) for number in numbers)), claim)
    assert made.outcome is outcome


@pytest.mark.parametrize("explain", [True, False])
def test_a_slip_is_looked_for_only_where_it_is_wanted(explain: bool) -> None:
    numbers, operands = (q("120"), q("100")), (FigureRef("f0"), FigureRef("f1"))
    claim = Claim("c", SPAN, ClaimKind.CHANGE, operands, q("200", "%"))
    found = derive_verdict(briefing(*numbers), claim, explain=explain)
    without = derive_verdict(briefing(*numbers), claim, explain=explain, slips=False)
    assert found.slip and not without.slip
    assert (found.outcome, found.result) == (without.outcome, without.result)


BARELY = [
    ("a little over $3 million", "3000000", "3200000", Outcome.HOLDS),
    ("a little over $3 million", "3000000", "4550000", Outcome.UNCHECKED),
    ("over $3 million", "3000000", "4550000", Outcome.HOLDS),
    ("just over a third", "0.3333333333", "0.345", Outcome.HOLDS),
    ("just over a third", "0.3333333333", "0.48", Outcome.UNCHECKED),
]


@pytest.mark.parametrize(("words", "stated", "total", "outcome"), BARELY)
def test_what_is_barely_passed_is_not_left_far_behind(
    words: str, stated: str, total: str, outcome: Outcome
) -> None:
    span = Span("a", 0, len(words), words)
    operands = (FigureRef("f0"), FigureRef("f1"))
    said = q(stated, "", Hedge.MORE_THAN)
    claim = Claim("c", span, ClaimKind.RATIO, operands, said, formula="a / b")
    assert derive_verdict(briefing(q(total), q("1")), claim).outcome is outcome
