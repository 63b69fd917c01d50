"""What an article calls its things in full."""

from briefing_app.reading.labels.names import Names
from briefing_app.reading.labels.words import words_of
from tests.reading.article.helpers import body, numbers
from tests.reading.labels.helpers import scene_of


def names(*sentences: str) -> Names:
    found = Names()
    for sentence in sentences:
        found.add(words_of(sentence, 0, len(sentence), []))
    return found


def test_a_bare_noun_has_the_longer_name_used_before() -> None:
    found = names("Violent crime reports fell.")
    assert found.fuller("reports", 100) == ["violent crime reports"]
    assert found.fuller("report", 100) == ["violent crime reports"]


def test_a_name_with_an_adjective_holds_only_near_it_unless_it_is_said_twice() -> None:
    assert names("Violent crime reports fell.").fuller("reports", 1000) == []
    assert names("Crime reports fell.").fuller("reports", 400) == ["crime reports"]
    assert names("Private homes cost more.").fuller("homes", 40, block=30) == []
    said_twice = names("Violent crime reports fell.", "Violent crime reports rose.")
    assert said_twice.fuller("reports", 1000) == ["violent crime reports"]


def test_other_nouns_owners_and_vague_words_give_no_name() -> None:
    found = names("The minister's new places were the largest places.")
    assert found.fuller("places", 1000) == []
    assert found.fuller("reports", 1000) == []


def test_a_place_that_opens_a_sentence_is_no_part_of_the_name_behind_it() -> None:
    found = names("In the Catering division sales rose to €61 million.")
    assert found.fuller("sales", 200) == []
    found = names("Across the county pupil numbers fell.")
    assert found.fuller("numbers", 200) == ["pupil numbers"]


def test_the_verb_of_a_headline_makes_no_name() -> None:
    assert names("Trial of flu test cuts deaths").fuller("deaths", 90) == []


def test_a_name_in_capitals_is_no_longer_name_of_a_common_noun() -> None:
    scene = scene_of("Harbour Homes owns 17,300 homes. Harbour Homes is new.", "17,300")
    assert scene.names.fuller("homes", 60) == []


def test_what_was_called_by_the_bare_noun_before_is_no_longer_name_of_another_block() -> None:
    made = body(
        "Volumes fell in May. Food store volumes rose by 3%, and fuel was flat.\n\nVolumes remain "
        "2.1% below their level of 2019."
    )
    assert "food" not in {numbers(made)[f.id]: f.label for f in made.figures}["2.1%"]


def test_a_longer_name_that_came_first_stays() -> None:
    made = body("Food store volumes rose by 3%.\n\nVolumes remain 2.1% below their level of 2019.")
    assert "food" in {numbers(made)[f.id]: f.label for f in made.figures}["2.1%"]
