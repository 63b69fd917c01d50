"""The choice: six at most, no siblings, one end of a move, doubt after what is sure."""

from dataclasses import replace
from decimal import Decimal

from briefing_app.core.figure import Status
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import Draft, derive_draft
from briefing_app.reading.keys.choice import DOUBT, MOST, choose, eligible
from briefing_app.reading.keys.crowding import is_ruled_out
from briefing_app.reading.keys.signs import Candidate, derive_candidates
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage

TEXT = """Orchards lose a tenth of their trees

Growers in the valley pulled out 41,300 trees last winter, a tenth of all they had, the union said.

Planting fell to 12,700 trees from 18,900 the year before. A young tree costs 14 crowns to plant.

The number of orchards stands at 2,140. They cover 6,300 hectares and employ 3,800 people.

Trees pulled out by district

Upper valley\t20,100
Middle valley\t13,400
Lower valley\t7,800
"""


def of(text: str) -> tuple[Draft, tuple[Candidate, ...]]:
    article = import_bytes(text.encode(), name="a.txt").article
    assert article is not None
    draft = derive_draft(article)
    there = passage(draft.reading)
    periods = tuple(figure.period for figure in draft.figures)
    return draft, derive_candidates(there, article, {}, periods, derive_layout(article))


def test_six_where_the_article_offers_them() -> None:
    draft, _ = of(TEXT)
    keys = [f for f in draft.figures if f.status is Status.KEY]
    assert len(keys) == MOST
    assert all(key.reason for key in keys)


def test_no_two_of_a_column_and_one_end_of_a_move() -> None:
    _, candidates = of(TEXT)
    amounts = {int(c.mention.value): c for c in candidates}
    assert is_ruled_out(amounts[20100], amounts[13400])
    assert is_ruled_out(amounts[12700], amounts[18900])
    assert not is_ruled_out(amounts[12700], amounts[2140])
    taken = {int(c.mention.value) for c in choose(candidates, {"zone table": 5.0})}
    assert len(taken & {20100, 13400, 7800}) == 1


def test_what_the_title_says_is_taken_from_the_text() -> None:
    _, candidates = of("Port ships 5,000 boxes\n\n" + "The port shipped 5,012 boxes in May. " * 2)
    left = [int(c.mention.value) for c in eligible(candidates)]
    assert 5000 not in left
    assert 5012 in left


def test_what_the_title_says_stays_where_the_text_gave_it_no_label() -> None:
    _, candidates = of(TEXT.replace("Orchards lose a tenth of their", "Growers fell 41,300"))
    title, said = candidates[:2]
    assert title.mention.value == said.mention.value == 41300
    told = [replace(c, chance=0.9) for c in candidates]
    assert title.mention not in [c.mention for c in eligible(told)]
    nameless = [replace(c, chance=0.0 if c.mention is said.mention else 0.9) for c in told]
    assert title.mention in [c.mention for c in eligible(nameless)]


def test_what_is_not_sure_comes_after_what_is_sure() -> None:
    _, candidates = of(TEXT)
    sure = choose(candidates, {"size": 1.0})[0]
    doubtful = [
        Candidate(c.mention, c.where, c.signs, c.other_end, float(c.index != sure.index))
        for c in candidates
    ]
    assert choose(doubtful, {"size": 1.0})[0].index != sure.index


TABLE = """Ferries carry fewer cars

The two lines of the strait carried fewer cars than the year before, the port office said on Friday.

Cars carried by line

Line\t2023\t2024\tShare
North\t21,400\t20,150\t61.3%
South\t13,900\t12,730\t38.7%
Total\t35,300\t32,880\t100.0%
"""


def test_of_a_row_of_totals_only_the_latest_amount_is_a_total() -> None:
    _, candidates = of(TABLE)
    totals = {str(c.mention.value) for c in candidates if c.signs.get("total of a table")}
    assert totals == {"32880"}


def test_an_amount_whose_unit_a_table_leaves_out_is_no_second_key() -> None:
    text = (
        "Pump maker reports its year\n\nSales of the firm rose to $812.4 million in 2024.\n\n"
        "Income (in millions)\n\n\t2023\t2024\nSales\t745.6\t812.4\nCosts\t504.5\t472.0\n"
    )
    draft, _ = of(text)
    values = [f.quantity.value for f in draft.figures if f.status is Status.KEY]
    assert values.count(Decimal(812_400_000)) == 1


def test_a_length_of_time_that_is_no_news_is_no_key() -> None:
    _, candidates = of(
        "Autumn was mild\n\nThe mean temperature over the three months was 11.4 °C. The average "
        "handover time was 21 minutes, and 4,300 homes lost power for six hours.\n\n" + TEXT
    )
    left = {c.mention.found.quantity.point for c in eligible(candidates)}
    doubtful = [replace(c, chance=0.5) for c in candidates]
    kept = {c.mention.found.quantity.point for c in eligible(doubtful)}
    assert Decimal(21) in left & kept
    assert not {Decimal(3), Decimal(6)} & (left | kept)


def test_how_often_something_is_done_is_no_key() -> None:
    _, candidates = of("The lawns are cut twice a year and hold 41 kinds of bee.\n\n" + TEXT)
    values = {c.mention.found.quantity.point for c in eligible(candidates)}
    assert Decimal(41) in values
    assert Decimal(2) not in values


def test_what_has_no_label_is_a_key_where_it_is_worth_more_than_its_doubt() -> None:
    _, candidates = of(TEXT)
    nameless = [replace(c, chance=0.0) if c.index == 1 else c for c in candidates]
    assert 1 in {c.index for c in eligible(nameless)}
    dear = [replace(c, signs={"lead": 1.0}) if c.index == 1 else c for c in nameless]
    assert 1 in {c.index for c in choose(dear, {"lead": DOUBT + 0.5})}
    assert 1 not in {c.index for c in choose(dear, {"lead": DOUBT - 0.5})}


def test_of_two_worth_nearly_the_same_the_one_with_the_surer_label_is_taken_first() -> None:
    _, candidates = of(TEXT)
    doubtful = [
        replace(
            c, signs={"lead": 1.1 if c.index == 1 else 1.0}, chance=0.4 if c.index == 1 else 0.9
        )
        for c in candidates
    ]
    assert choose(doubtful, {"lead": 1.0})[0].index != 1
    assert choose([replace(c, chance=0.9) for c in doubtful], {"lead": 1.0})[0].index == 1


def test_a_range_does_not_say_the_number_of_the_title_that_it_takes_in() -> None:
    text = (
        "Mine lifts output to 343,191 ounces\n\n"
        "The mine was expected to give 330,000 to 350,000 ounces of gold in the year, it said.\n"
    )
    _, candidates = of(text)
    title, guidance = candidates
    assert not guidance.signs.get("said above")
    assert title.mention in [c.mention for c in eligible(candidates)]


def values_left(text: str) -> set[Decimal]:
    _, candidates = of(text + TEXT)
    return {c.mention.found.quantity.point for c in eligible(candidates)}


def test_how_many_were_asked_is_no_key() -> None:
    left = values_left(
        "In a May poll of 1,012 growers, 68 per cent backed the plan, and 97 workers were "
        "interviewed. A team of 57 drew it up.\n\n"
    )
    assert {Decimal(68), Decimal(57)} <= left
    assert not {Decimal(1012), Decimal(97)} & left


def test_a_note_is_no_key() -> None:
    _, candidates = of(
        TEXT + "\nNotes to editors\n\nThe union serves 5,170 growers in the valley.\n"
    )
    assert Decimal(5170) not in {c.mention.found.quantity.point for c in eligible(candidates)}


def test_of_a_row_only_the_latest_of_like_amounts_is_a_key() -> None:
    text = "Pruned by district\n\n\tMay 2024\tApril 2025\tMay 2025\nUpper\t512\t498\t530\n"
    article = import_bytes((TEXT + "\n" + text).encode(), name="a.txt").article
    assert article is not None
    draft = derive_draft(article)
    there = passage(draft.reading)
    periods = tuple(figure.period for figure in draft.figures)
    candidates = derive_candidates(there, article, {}, periods, derive_layout(article))
    left = {c.mention.found.quantity.point for c in eligible(candidates)}
    assert Decimal(530) in left
    assert not {Decimal(512), Decimal(498)} & left


def test_a_length_of_time_that_the_headline_says_is_news() -> None:
    text = TEXT.replace("a tenth of their trees", "a tenth of their trees in nine weeks")
    article = import_bytes(
        text.replace("last winter,", "for nine weeks,").encode(), name="a.txt"
    ).article
    assert article is not None
    draft = derive_draft(article)
    there = passage(draft.reading)
    candidates = derive_candidates(there, article, {}, (), derive_layout(article))
    said = [c for c in eligible(candidates) if c.mention.found.quantity.point == 9]
    assert [c.where.zone.name for c in said] == ["PROSE"]


def test_indicators_of_one_list_in_other_units_are_no_siblings() -> None:
    text = (
        "The fund in short\n\nThe fund closed its year with more than it began with, it said.\n\n"
        "Assets: €38.6 billion\n\nReturn: 3.1%\n\nDebt: €1.9 billion\n"
    )
    _, candidates = of(text)
    assets, returned, debt = candidates
    assert is_ruled_out(assets, debt)
    assert not is_ruled_out(assets, returned)


def test_what_falls_on_a_share_is_no_second_telling() -> None:
    _, candidates = of(
        "Net income was $71.4 million, or $1.36 per share. A coat weighs 2 kg (4 lb)."
    )
    whole, per_share, kilos, pounds = candidates
    assert per_share.mention.found.same_as == whole.index
    assert not is_ruled_out(per_share, whole)
    assert is_ruled_out(pounds, kilos)


def test_of_a_rounder_and_a_more_exact_telling_the_exact_one_is_taken() -> None:
    text = (
        "Birds\n\nMore than 1.1 million birds came to the bay this winter, the wardens said.\n\n"
        "They counted 1,127,400 birds in all, and 1,084,000 birds on the other shore.\n"
    )
    _, candidates = of(text)
    chosen = choose([replace(c, chance=0.9) for c in candidates], {"lead": 9.0})
    assert int(chosen[0].mention.value) == 1127400
    doubtful = [replace(c, chance=0.9 if c.index == 0 else 0.3) for c in candidates]
    assert int(choose(doubtful, {"lead": 9.0})[0].mention.value) == 1100000


def test_the_hundred_per_cent_of_a_table_is_no_news() -> None:
    text = (
        "Farms\n\nThe office counted the farms of the country again last autumn, it said.\n\n"
        "Size\tFarms\tShare, %\nSmall\t4,120\t41.2\nLarge\t5,880\t58.8\nTotal\t10,000\t100.0\n"
    )
    _, candidates = of(text)
    assert 100 in [c.mention.value for c in candidates]
    named = [replace(c, chance=0.9) for c in candidates] * 2
    assert 100 not in [c.mention.value for c in eligible(named)]
    assert 10000 in [c.mention.value for c in eligible(named)]


def test_a_share_that_the_title_cuts_is_taken_from_the_text() -> None:
    text = (
        "Wind met 46 per cent of demand\n\n"
        "Wind turbines met 46.2 per cent of the demand of the island in May, the grid said.\n\n"
        "At night it was 46 per cent of what the ferries used.\n"
    )
    _, candidates = of(text)
    title, told, other = candidates
    assert told.signs.get("said above")
    assert is_ruled_out(title, told)
    assert not is_ruled_out(other, told)


def test_points_are_percentage_points() -> None:
    _, candidates = of("Her lead is three points. It was three percentage points, and five seats.")
    points, percentage_points, seats = candidates
    assert is_ruled_out(points, percentage_points)
    assert not is_ruled_out(points, seats)
