"""Numbers beside a number that say which one of another text is its fellow."""

from briefing_app.reading.beside.company import is_one_story
from briefing_app.reading.beside.sides import derive_sides
from tests.reading.article.helpers import draft, told
from tests.reading.beside.test_compare import found

HEAD = "Council meets\n\n"


def test_numbers_bear_each_other_out_where_no_word_does() -> None:
    a = "64 amendments to the plan were tabled, of which 172 were accepted."
    b = "A total of 64 changes came up for a vote and only 172 won."
    assert found(HEAD + a, HEAD + b) == {
        "64 amendments": ("64 changes", "agrees"),
        "172": ("172", "agrees"),
    }


def test_a_small_number_is_not_taken_where_the_words_point_to_another() -> None:
    a = (
        "Cabin falls at Marlo\n\nSeven people died when a cabin of the Marlo line fell. A team of "
        "eight divers came."
    )
    b = "Cabin falls at Marlo\n\nEight people died when a cabin of the Marlo line fell."
    assert found(a, b) == {"Seven people": ("Eight people", "differs")}


def test_spans_of_time_are_not_paired_by_what_stands_beside_them() -> None:
    a = (
        HEAD + "The bridge at Marlo cost £412 million. Fees are due over three years. "
        "The road there was shut for six months."
    )
    b = HEAD + "The bridge at Marlo cost £412 million. Losses grew for three years."
    assert "three years" not in found(a, b)


def test_numbers_of_two_places_differ_in_nothing_though_they_are_of_one_year() -> None:
    first = "Homes in {}\n\nIn 2024 the borough of {} completed {} homes at 41 sites."
    a, b = first.format("Corve", "Corve", "1,140"), first.format("Pell", "Pell", "870")
    assert {r for _, r in found(a, b).values()} == {"apart", "agrees"}


def test_a_bare_number_among_shares_is_a_share() -> None:
    a = "Heat pumps\n\nIn Marlo 29 per cent of homes heat with oil, 33 per cent with heat pumps."
    b = "Oil is out\n\nIn Marlo oil heats 29 per cent of homes. Heat pumps are ahead with {}."
    assert found(a, b.format("33"))["33 per cent"] == ("33", "agrees")
    without = b.replace("29 per cent of homes", "few homes")
    assert "33 per cent" not in found(a, without.format("33"))


def test_texts_that_share_their_numbers_tell_of_one_thing() -> None:
    a = "A year of growth\n\nWe run 412 stores, employ 1,840 and owe $6.3 million to lenders."
    b = "Chain near ruin\n\n1,840 fear for work at 412 outlets; $3.6 million is due to lenders."
    assert found(a, b)["$6.3 million"] == ("$3.6 million", "differs")


def test_two_stories_hardly_share_a_number() -> None:
    a, b, c = (
        derive_sides(told(draft(f"News\n\nThe firm has {words} in all.")))
        for words in ("412 shops and 37 vans", "412 stores and 37 cars", "412 shops and 60 vans")
    )
    assert is_one_story(a, b)
    assert not is_one_story(a, c)


def test_a_number_of_four_digits_is_one_whatever_is_counted() -> None:
    a = "Full house\n\nMarlo has room for 1,146 crates now."
    b = "Harbour protests\n\nDockers in Marlo cannot store 1,146 boxes."
    assert found(a, b) == {"1,146 crates": ("1,146 boxes", "agrees")}


def test_jobs_are_those_of_people() -> None:
    a = "Plant for Marlo\n\nThe plant at Marlo will create 310 jobs."
    b = "Plant for Marlo\n\nThe plant at Marlo gives work to 370 people."
    assert found(a, b) == {"310 jobs": ("370 people", "differs")}


def test_a_hedge_of_the_body_counts_for_the_headline() -> None:
    a = "Pool\n\nThe boiler of the Marlo pool costs £84,600."
    b = "Boiler of Marlo pool costs £84,000\n\nMore than £84,000 is due, says the council."
    assert found(a, b) == {"£84,600": ("More than £84,000", "rounded")}
