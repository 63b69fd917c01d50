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
        HEAD + "The bridge at Marlo cost £412 million. Fees are due over three years. "
        "The road there was shut for six months."
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


def test_a_large_number_of_two_things_is_one_where_the_other_noun_tells_of_it() -> None:
    a = "{}\n\nThe school of Marlo was built for 900 pupils and has 1,146 pupils now."
    b = "{}\n\nAt Marlo 1,146 learners sit in rooms built for 900."
    both = found(a.format("Full house"), b.format("Parents protest"))
    assert both["1,146 pupils"] == ("1,146 learners", "agrees")


def test_jobs_are_those_of_people() -> None:
    a = "Plant for Marlo\n\nThe plant at Marlo will create 310 jobs."
    b = "Plant for Marlo\n\nThe plant at Marlo gives work to 130 people."
    assert found(a, b) == {"310 jobs": ("130 people", "differs")}


def test_a_bare_number_among_shares_is_a_share() -> None:
    a = "Heat pumps\n\nIn Marlo 29 per cent of homes heat with oil, 33 per cent with heat pumps."
    b = "Oil is out\n\nIn Marlo oil heats 29 per cent of homes. Heat pumps are ahead with {}."
    assert found(a, b.format("33"))["33 per cent"] == ("33", "agrees")
    without = b.replace("29 per cent of homes", "few homes")
    assert "33 per cent" not in found(a, without.format("33"))


def test_a_hedge_of_the_body_counts_for_the_headline() -> None:
    a = "Pool\n\nThe boiler of the Marlo pool costs £84,600."
    b = "Pool to pay £84,000 for boiler\n\nThe boiler of the Marlo pool costs more than £84,000."
    assert found(a, b) == {"£84,600": ("more than £84,000", "rounded")}
