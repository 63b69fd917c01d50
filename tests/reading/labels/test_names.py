"""What an article calls its things in full."""

from briefing_app.reading.labels.names import Names
from briefing_app.reading.labels.words import words_of


def names(*sentences: str) -> Names:
    found = Names()
    for sentence in sentences:
        found.add(words_of(sentence, 0, len(sentence), []))
    return found


def test_a_bare_noun_has_the_longer_name_used_before() -> None:
    found = names("Violent crime reports fell.")
    assert found.fuller("reports", 1000) == ["violent crime reports"]
    assert found.fuller("report", 1000) == ["violent crime reports"]


def test_other_nouns_owners_and_vague_words_give_no_name() -> None:
    found = names("The minister's new places were the largest places.")
    assert found.fuller("places", 1000) == []
    assert found.fuller("reports", 1000) == []
