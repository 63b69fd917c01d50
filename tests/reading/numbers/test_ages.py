"""Ages of persons are set aside in articles, and nothing else of the reading changes."""

from briefing_app.reading.numbers.ages import ages_aside, explained_aside
from briefing_app.reading.numbers.reading import explain, read

TEXT = 'Petra Lund, 51, said 64 kg (141 lb) were found. "We had 12," said Ida Holm, 58, the mayor.'


def test_ages_are_set_aside_and_pairs_stay_pairs() -> None:
    found = ages_aside(read(TEXT))
    assert [TEXT[f.start : f.end] for f in found.figures] == ["64 kg", "141 lb", "12"]
    assert found.figures[1].same_as == 0
    assert [a.text for a in found.asides if a.reason == "age"] == ["51", "58"]
    assert [a.start for a in found.asides] == sorted(a.start for a in found.asides)


def test_a_reading_without_ages_is_the_same() -> None:
    reading = read("They found 64 kg of it in 2021.")
    assert ages_aside(reading) is reading


def test_what_decided_goes_along() -> None:
    said = explained_aside(explain(TEXT))
    assert len(said.figures) == len(said.reading.figures) == 3
    assert len(said.asides) == len(said.reading.asides)


def test_numbers_in_brackets_of_a_list_are_counts() -> None:
    text = "Arrests were made in Spain (31), Italy (12) and Malta (4)."
    assert [text[f.start : f.end] for f in ages_aside(read(text)).figures] == ["31", "12", "4"]
    one = "The award went to Ida Holm (58) for 12 films."
    assert [one[f.start : f.end] for f in ages_aside(read(one)).figures] == ["12"]


def test_how_many_a_share_of_some_are_is_no_age() -> None:
    for text in (
        "Two thirds of the dead, 56, were in Kadu.",
        "Half of the young injured, 15, went home.",
        "About 20 per cent of the staff, 42, have left.",
    ):
        found = ages_aside(read(text))
        assert not [a for a in found.asides if a.reason == "age"]
    kept = ages_aside(read("The mother of the driver, 47, was unhurt."))
    assert [a.text for a in kept.asides if a.reason == "age"] == ["47"]


def test_a_count_between_two_places_is_no_age() -> None:
    for text in (
        "Water entered 64 houses: 38 in Aune Bridge, 17 in Lower Moss and nine in Stile.",
        "There were 40 fires: 12 at Hale Moor, 18 at Kell Fen and ten at Stow.",
        "Of the 90 buses, 50 run in Port Amsel, 30 in Hallam and ten in Dree.",
    ):
        assert not [a for a in ages_aside(read(text)).asides if a.reason == "age"]
    said = 'The lorry was driven by Ida Holm, 58, in May. "No," said Petra Roth, 51, of Hale.'
    assert [a.text for a in ages_aside(read(said)).asides if a.reason == "age"] == ["58", "51"]


def test_the_youngest_behind_a_name_is_so_many_years_old() -> None:
    text = "It has 34 women. The youngest, Ione Brask, is 22. The smallest, the Lark, is 22 metres."
    found = ages_aside(read(text))
    assert [text[f.start : f.end] for f in found.figures] == ["34", "22 metres"]
