from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.figure import CellRef, Claim, ClaimKind, Figure, FigureRef, Status
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.viewmodels.figures.cards import board_note, derive_board, derive_card
from briefing_app.viewmodels.figures.period_text import date_words, period_name, period_words
from briefing_app.viewmodels.figures.text import figure_name, label_text, number_of
from tests import sample

BRIEFING = sample.briefing()


def _card(key, briefing=BRIEFING):
    return derive_card(briefing, briefing.figures_by_id[key], "en")


@pytest.mark.parametrize(
    ("key", "number", "reservations", "label", "evidence", "tone", "detail", "detail_tone"),
    [
        ("arrests", "288", "", "arrests", 2, "count", "✓ nearly double: ×1.92", "ok"),
        (
            "money", "$53.4\xa0million", "", "in cash and virtual currencies seized", 6, "money",
            "", "soft",
        ),
        ("drugs", "850\xa0kg", "", "of drugs seized", 4, "mass", "7.5\xa0% fentanyl", "soft"),
        ("fentanyl", "64\xa0kg", "", "of fentanyl seized", 5, "mass",
         "7.5\xa0% of drugs seized", "soft"),
        ("firearms", "117", "", "firearms seized", 3, "count", "", "soft"),
        ("deaths21", "71,000", "estimated", "synthetic-opioid deaths in 2021", 7, "harm",
         "▲ 22\xa0% on 2020", "tone"),
        ("deaths20", "58,000", "almost", "synthetic-opioid deaths in 2020", 8, "harm", "", "soft"),
        ("deaths22", "100,000", "more than · provisional", "overdose deaths of all kinds in 2022",
         9, "harm", "", "soft"),
    ],
)  # fmt: skip
def test_cards_of_the_sample(key, number, reservations, label, evidence, tone, detail, detail_tone):
    card = _card(key)
    assert card.number.text == number
    assert card.reservations == reservations
    assert card.label == label
    assert card.evidence_number == evidence
    assert card.tone == tone
    assert (card.detail, card.detail_tone) == (detail, detail_tone)


def test_a_card_says_everything_in_words():
    card = _card("arrests")
    assert card.name == "288 arrests"
    assert card.description.startswith("Figure 2. Claim “more than any JCODE operation")
    assert "Claim “nearly double” holds: 288 ÷ 150 = 1.92." in card.description
    assert card.description.endswith("double the count of the previous one.")
    assert "From the article: It ended in 288 arrests, more than" in card.description


def test_names_keep_hedges_and_marks():
    assert _card("deaths22").name == (
        "more than 100,000 overdose deaths of all kinds in 2022 (provisional)"
    )
    assert _card("deaths20").name == "almost 58,000 synthetic-opioid deaths in 2020"


def test_signs_are_said_in_words():
    assert _card("deaths21").description.startswith("Up 22\xa0% on 2020. Figure 7.")


def _with_arrests(value):
    figures = tuple(
        replace(f, quantity=Quantity(Decimal(value), "arrest")) if f.id == "arrests" else f
        for f in BRIEFING.figures
    )
    return replace(BRIEFING, figures=figures)


def test_a_failing_claim_comes_first_and_is_told_by_a_sign():
    card = _card("arrests", _with_arrests(170))
    assert card.detail == "✗ not the most of 4: 179"
    assert card.detail_tone == "bad"
    assert "fails" in card.description


def test_a_change_from_a_figure_without_a_year_names_its_number():
    figures = tuple(replace(f, period="") if f.id == "deaths20" else f for f in BRIEFING.figures)
    card = _card("deaths21", replace(BRIEFING, figures=figures))
    assert card.detail == "▲ 22\xa0% from almost 58,000"


def test_the_detail_follows_the_figure():
    assert _card("arrests", _with_arrests(290)).detail == "✓ nearly double: ×1.93"


@pytest.mark.parametrize(
    ("kind", "stated", "unit", "words", "shown", "whole"),
    [
        (ClaimKind.RATIO, "2.25", "x", "2.25 times", "2.25 times: 117 against 52",
         "2.25 times: 117 against 52"),
        (ClaimKind.CHANGE, "125", "%", "125 per cent more", "125 per cent more: 117 against 52",
         "125 per cent more: 117 against 52"),
        (ClaimKind.RATIO, "2", "x", "more than double", "more than double: ×2.25",
         "more than double: 117 against 52, ×2.25"),
    ],
)  # fmt: skip
def test_a_claim_that_holds_says_nothing_twice(kind, stated, unit, words, shown, whole):
    """What the numbers come to is told where that is more than the words have said."""
    now = BRIEFING.figures_by_id["firearms"]
    before = replace(now, id="before", quantity=replace(now.quantity, value=Decimal(52)))
    hedge = Hedge.MORE_THAN if words.startswith("more") else Hedge.EXACT
    claim = Claim(
        "c9",
        replace(sample.span(BRIEFING.articles[0], "117 firearms"), exact=words),
        kind,
        (FigureRef("firearms"), FigureRef("before")),
        stated=Quantity(Decimal(stated), unit, hedge),
        sense="more" if kind is ClaimKind.CHANGE else "",
    )
    figures = (*BRIEFING.figures, before)
    card = _card("firearms", replace(BRIEFING, figures=figures, claims=(claim,)))
    assert (card.detail, card.detail_whole) == (f"✓ {shown}", f"✓ {whole}")


def test_a_number_that_is_said_twice_is_not_told_to_be_itself():
    now = BRIEFING.figures_by_id["firearms"]
    again = replace(now, id="again")
    claim = Claim(
        "c9",
        replace(sample.span(BRIEFING.articles[0], "117 firearms"), exact="117 firearms"),
        ClaimKind.CONSISTENCY,
        (FigureRef("firearms"), FigureRef("again")),
    )
    changed = replace(BRIEFING, figures=(*BRIEFING.figures, again), claims=(claim,), relations=())
    assert _card("firearms", changed).detail == ""


def test_an_amount_is_not_set_against_what_it_was_added_to():
    now = BRIEFING.figures_by_id["firearms"]
    more = replace(now, id="more", quantity=replace(now.quantity, value=Decimal(65)))
    claim = Claim(
        "c9",
        replace(sample.span(BRIEFING.articles[0], "117 firearms"), exact="125 per cent more"),
        ClaimKind.CHANGE,
        (FigureRef("firearms"), FigureRef("more")),
        stated=Quantity(Decimal(125), "%"),
        sense="more",
        formula="b / (a - b) * 100",
    )
    changed = replace(BRIEFING, figures=(*BRIEFING.figures, more), claims=(claim,))
    assert _card("firearms", changed).detail == "✓ 125 per cent more: 65 ÷ (117 − 65) = 125\xa0%"


def test_words_too_long_for_a_card_give_way_to_their_sum():
    claim = replace(
        BRIEFING.claims[0],
        kind=ClaimKind.COMPARISON,
        operands=(FigureRef("deaths21"), FigureRef("deaths20")),
        sense="more",
        span=replace(BRIEFING.claims[0].span, exact="the dead of that year, " * 4),
    )
    card = _card("deaths21", replace(BRIEFING, claims=(claim,), relations=()))
    assert card.detail == "✓ 71,000 (estimated) > almost 58,000"
    assert "the dead of that year" in card.description


def test_a_label_that_says_a_mark_is_not_told_it_again():
    figures = tuple(
        replace(f, quantity=replace(f.quantity, marks=("target", "provisional")), label="target")
        if f.id == "money"
        else f
        for f in BRIEFING.figures
    )
    assert _card("money", replace(BRIEFING, figures=figures)).reservations == "provisional"


def test_a_superlative_that_holds_is_shown_without_a_sum():
    briefing = replace(BRIEFING, claims=BRIEFING.claims[:1])
    assert _card("arrests", briefing).detail == "✓ the most of 4 · next: 179"


def test_an_unchecked_claim_says_so_on_the_card_of_its_own_sentence_alone():
    claim = Claim(
        "c9",
        sample.span(BRIEFING.articles[0], "117 firearms"),
        ClaimKind.RATIO,
        (FigureRef("firearms"), CellRef("t1", "gone", "arrests")),
    )
    card = _card("firearms", replace(BRIEFING, claims=(claim,)))
    assert card.detail == "? 117 firearms: unchecked"
    assert card.detail_tone == "warn"
    elsewhere = replace(claim, span=sample.span(BRIEFING.articles[0], "almost 58,000"))
    assert _card("firearms", replace(BRIEFING, claims=(elsewhere,))).detail == ""


def test_a_lost_claim_is_not_shown():
    claims = tuple(replace(c, span=replace(c.span, lost=True)) for c in BRIEFING.claims)
    assert _card("arrests", replace(BRIEFING, claims=claims)).detail == ""


def test_a_figure_of_a_table_tells_its_cell():
    figure = Figure(
        "t", Quantity(Decimal(150), "arrest"), "", CellRef("t1", "hunTor", "arrests"),
        status=Status.KEY,
    )  # fmt: skip
    briefing = replace(BRIEFING, figures=(*BRIEFING.figures, figure))
    card = _card("t", briefing)
    assert card.label == "arrests"
    assert card.description.endswith("From the table: JCODE operations, Dark HunTor, Arrests.")
    assert derive_board(briefing).note == "7 · 6 from the article, 1 from tables"


def test_a_lost_span_is_told():
    figures = tuple(replace(f, evidence=replace(f.evidence, lost=True)) for f in BRIEFING.figures)
    card = _card("firearms", replace(BRIEFING, figures=figures))
    assert card.description.endswith("The article no longer says: 117 firearms.")


def test_numbers_follow_the_language():
    card = derive_card(BRIEFING, BRIEFING.figures_by_id["deaths21"], "de")
    assert card.number.number == "71.000"


def test_a_change_from_nothing_has_no_per_cent():
    figures = tuple(
        replace(f, quantity=Quantity(Decimal(0), "person")) if f.id == "deaths20" else f
        for f in BRIEFING.figures
    )
    assert _card("deaths21", replace(BRIEFING, figures=figures)).detail == ""


def test_board_order_and_note():
    board = derive_board(BRIEFING)
    assert [card.key for card in board.cards] == list(BRIEFING.cards)
    assert board.note == "6 · all from the article"
    assert board_note(()) == ""
    of_2021 = [replace(f, period="2021") for f in BRIEFING.key_figures[:3]]
    assert board_note(tuple(of_2021)) == "3 · 2021 · all from the article"
    other = (*of_2021[:2], replace(of_2021[2], period="2020-H1"))
    assert board_note(other) == "3 · 2021 unless said · all from the article"
    assert board_note((*of_2021[:2], replace(of_2021[2], period=""))) == (
        "3 · all from the article"
    )
    assert board_note(BRIEFING.key_figures[:1]) == "1 · from the article"


def test_the_board_says_how_many_are_not_as_the_article_says():
    first, second, *rest = BRIEFING.key_figures
    by_hand = replace(first, said=replace(first.quantity, value=first.quantity.point + 1))
    lost = replace(second, evidence=replace(second.evidence, lost=True))
    assert board_note((by_hand, lost, *rest)) == "6 · 2 not as the article says"


@pytest.mark.parametrize(
    ("period", "words", "name"),
    [
        ("", "", ""),
        ("2021", "in 2021", "2021"),
        ("2021-03", "in March 2021", "March 2021"),
        ("2021-03-09", "on 9 March 2021", "9 March 2021"),
        ("2021-Q1", "in the first quarter of 2021", "Q1 2021"),
        ("2020/2021", "in 2020–2021", "2020–2021"),
        ("2020-03/2021-05", "from March 2020 to May 2021", "March 2020–May 2021"),
        ("2021-13", "in 2021-13", "2021-13"),
        ("the summer", "in the summer", "the summer"),
    ],
)
def test_periods(period, words, name):
    assert period_words(period) == words
    assert period_name(period) == name


def test_a_label_that_names_the_year_does_not_name_it_twice():
    figure = replace(BRIEFING.figures_by_id["deaths21"], label="deaths during 2021")
    assert derive_card(BRIEFING, figure, "en").label == "deaths during 2021"


def test_dates():
    assert date_words("2023-05-02") == "2 May 2023"
    assert date_words("2023-05-02T10:00:00Z") == "2 May 2023"
    assert date_words("yesterday") == "yesterday"


def test_a_range_and_a_hedge_stay_together():
    quantity = Quantity(None, "USD", Hedge.ABOUT, low=Decimal(2000000), high=Decimal(3000000))
    figure = replace(BRIEFING.figures_by_id["money"], quantity=quantity)
    card = derive_card(BRIEFING, figure, "en")
    assert card.number.text == "$2–3\xa0million"
    assert card.reservations == "about"


def test_a_period_that_stands_over_all_cards_is_not_repeated():
    figures = tuple(replace(f, period="2021") for f in BRIEFING.figures)
    board = derive_board(replace(BRIEFING, figures=figures))
    assert "2021" in board.note
    assert not [card.label for card in board.cards if "in 2021" in card.label]
    assert all("2021" in card.name for card in board.cards)


@pytest.mark.parametrize(
    ("period", "name", "words"),
    [
        ("2025-W03", "week 3 of 2025", "in week 3 of 2025"),
        ("2025-H2", "H2 2025", "in the second half of 2025"),
    ],
)
def test_weeks_and_halves_in_words(period, name, words):
    assert (period_name(period), period_words(period)) == (name, words)


@pytest.mark.parametrize(
    ("value", "unit", "words", "shown"),
    [
        ("64000000", "USD", "$64.0 million", "$64.0\xa0million"),
        ("64000000", "USD", "$64 million", "$64\xa0million"),
        ("2.50", "EUR", "€2.50", "€2.50"),
        ("12", "%", "12.0 per cent", "12.0\xa0%"),
        ("1200000000", "GBP", "£1.20bn", "£1.20bn"),
        ("3000", "kg", "3.0 tonnes", "3,000\xa0kg"),
        ("1056000000", "EUR", "1,056.0", "€1,056.0\xa0million"),
        ("65000000", "USD", "$64.0 million", "$65\xa0million"),
    ],
)
def test_noughts_are_shown_where_the_words_have_them(value, unit, words, shown):
    figure = replace(
        BRIEFING.figures_by_id["money"],
        quantity=Quantity(Decimal(value), unit),
        evidence=replace(BRIEFING.figures_by_id["money"].evidence, exact=words),
    )
    assert number_of(figure, "en").text == shown


def test_who_looked_is_said_once_where_it_is_the_same_on_all_cards() -> None:
    briefing = sample.briefing()
    at = "2026-03-02T09:30:00+00:00"
    for figure in briefing.key_figures:
        briefing = edits.with_sign_off(briefing, figure.id, "JB", at)
    board = derive_board(briefing)
    assert board.note.endswith(" · all checked by JB on 2 March 2026")
    assert not any(card.signed for card in board.cards)
    assert all("Checked by JB" in card.description for card in board.cards), "for a screen reader"
    other = edits.with_sign_off(briefing, "arrests", "AL", at)
    board = derive_board(other)
    assert "checked" not in board.note and all(card.signed for card in board.cards)


def test_a_unit_that_the_label_repeats_is_said_once() -> None:
    briefing = sample.briefing()
    figure = replace(
        briefing.figures_by_id["arrests"],
        quantity=Quantity(Decimal(64), "day"),
        label="days of crossings",
    )
    assert figure_name(figure, "en").replace("\u00a0", " ") == "64 days of crossings"
    other = replace(figure, label="daysies")
    assert figure_name(other, "en").replace("\u00a0", " ") == "64 days daysies"


@pytest.mark.parametrize(
    ("label", "unit", "shown"),
    [
        ("complaints per 1,000 customers", "per 1000 customer", ""),
        ("shifts per person", "shift/person", ""),
        ("ambulances per day", "ambulance/day", ""),
        ("complaints", "per 1000 customer", "per 1,000 customers"),
        ("length of bridge", "m", "m"),
    ],
)
def test_a_rate_is_said_once(label, unit, shown):
    figure = replace(
        BRIEFING.figures_by_id["firearms"], label=label, quantity=Quantity(Decimal("2.3"), unit)
    )
    assert number_of(figure, "en").unit.replace("\xa0", " ") == shown


@pytest.mark.parametrize(
    ("label", "detail"),
    [
        ("money that comes from savings", "7.5\xa0% comes from savings"),
        ("money spent on roads", "7.5\xa0% spent on roads"),
        ("money", "7.5\xa0% money"),
        ("moneylenders", "7.5\xa0% moneylenders"),
    ],
)
def test_a_part_of_a_sum_is_not_said_to_be_money(label: str, detail: str) -> None:
    named = replace(BRIEFING.figures_by_id["fentanyl"], label=label)
    figures = tuple(named if f.id == named.id else f for f in BRIEFING.figures)
    assert _card("drugs", replace(BRIEFING, figures=figures)).detail == detail


def test_a_period_that_is_not_sure_is_not_said():
    doubted = replace(BRIEFING.figures_by_id["deaths21"], unsure=("period",), decided=False)
    assert derive_card(BRIEFING, doubted, "en").label == "synthetic-opioid deaths"
    decided = replace(doubted, decided=True)
    assert derive_card(BRIEFING, decided, "en").label == "synthetic-opioid deaths in 2021"


def test_a_mark_that_the_label_says_is_not_said_twice():
    quantity = Quantity(Decimal(52), "arsonist", marks=("suspected",))
    told = replace(BRIEFING.figures_by_id["firearms"], quantity=quantity)
    assert derive_card(BRIEFING, replace(told, label="arsonists"), "en").reservations == "suspected"
    assert (
        derive_card(BRIEFING, replace(told, label="suspected arsonists"), "en").reservations == ""
    )


def test_a_period_stands_apart_from_the_articles_own_words() -> None:
    figure = replace(BRIEFING.figures_by_id["deaths21"], period="2025-08")
    words = "sales doubled to … from 90 in the same month last year"
    assert label_text(replace(figure, label=words)) == f"{words} · August 2025"
    assert label_text(replace(figure, label="In 2025 … came")) == "In 2025 … came"
    assert label_text(replace(figure, label="sales")) == "sales in August 2025"


def test_words_of_another_script_get_no_english_ones_and_no_second_year() -> None:
    figure = replace(BRIEFING.figures_by_id["deaths21"], period="2024")
    for label, shown in (("زائر", "زائر 2024"), ("زائر في عام 2023", "زائر في عام 2023")):
        assert label_text(replace(figure, label=label)) == shown
    assert label_text(replace(figure, label="visits in 2023")) == "visits in 2023 in 2024"
