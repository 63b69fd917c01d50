"""Numbers beside a number that say which one of another text is its fellow."""

from tests.reading.beside.test_compare import found

HEAD = "Council meets\n\n"


def test_numbers_bear_each_other_out_where_no_word_does() -> None:
    a = "641 amendments to the plan were tabled, of which 172 were accepted."
    b = "A total of 641 changes came up for a vote and only 172 won."
    assert found(HEAD + a, HEAD + b) == {
        "641 amendments": ("641 changes", "agrees"),
        "172": ("172", "agrees"),
    }
    alone = found(HEAD + a, HEAD + "A total of 641 changes came up for a vote and only 238 won.")
    assert "641 amendments" not in alone


def test_a_small_number_is_not_taken_where_the_words_point_to_another() -> None:
    a = (
        "Cabin falls at Marlo\n\nSeven people died when a cabin of the Marlo line fell. A team of "
        "eight divers came."
    )
    b = "Cabin falls at Marlo\n\nEight people died when a cabin of the Marlo line fell."
    assert found(a, b) == {"Seven people": ("Eight people", "differs")}


def test_spans_of_time_are_not_paired_by_what_stands_beside_them() -> None:
    a = (
        HEAD
        + "The bridge at Marlo cost £412 million. Fees are due over three years. The road there was shut for six months."
    )
    b = HEAD + "The bridge at Marlo cost £412 million. Losses grew for three years."
    assert "three years" not in found(a, b)


def test_texts_that_share_their_numbers_tell_of_one_thing() -> None:
    first = "{}\n\nThe firm has 412 stores, 1,840 staff, 37 vans. Its loan is $6.3 million."
    second = "{}\n\nThere are 412 shops, 1,840 workers and 37 vans. Loans: $3.6 million."
    both = found(first.format("Ravik report"), second.format("Chain in trouble"))
    assert both["$6.3 million"] == ("$3.6 million", "differs")


def test_numbers_of_two_places_differ_in_nothing_though_they_are_of_one_year() -> None:
    first = "Homes in {}\n\nIn 2024 the borough of {} completed {} homes at 41 sites."
    a, b = first.format("Corve", "Corve", "1,140"), first.format("Pell", "Pell", "870")
    assert {r for _, r in found(a, b).values()} == {"apart", "agrees"}
