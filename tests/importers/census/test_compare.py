"""What a crude reading finds in a file and the article does not say."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.importers.census.compare import left_out, words_and_numbers
from briefing_app.importers.result import Passage


def missing(passages: list[str], shown: list[str], kind: str = "text") -> list[str]:
    return [one.text for one in left_out([Passage(kind, p) for p in passages], shown)]


def test_nothing_is_missing_however_it_is_set() -> None:
    said = ["It cost 1,240 euros² in “April”.", "The inter\xadnational well\xadknown port"]
    shown = ["It cost 1,240 euros² in April. The international well-known port"]
    assert missing(said, shown) == []
    assert missing(["it holds 10 6 grains", "10 3"], ["It holds 10⁶ grains. 10³"]) == []
    assert missing(["it holds 10 7 grains"], ["It holds 10⁶ grains."]) == ["7"]


def test_a_line_that_stands_twice_and_is_shown_once() -> None:
    assert missing(["north 5 homes", "north 5 homes"], ["north 5 homes"]) == ["north 5 homes"]


def test_a_number_is_never_forgiven_a_word_in_five_is() -> None:
    said = "the council said on tuesday that roads cost 12 million"
    assert missing([said], [said.replace("tuesday", "friday")]) == []
    assert missing([said], [said.replace("12", "13")]) == ["12"]


def test_short_entries_do_not_use_up_the_words_of_the_article() -> None:
    long = "roads and schools cost more than planned this winter"
    assert missing(["roads", "schools", long], [long]) == ["roads", "schools"]


def test_heads_that_repeat_are_listed_once() -> None:
    heads = [Passage("page heads and feet", f"Annual report {n}") for n in range(3)]
    (one,) = left_out(heads, ["other words"])
    assert (one.text, one.times) == ("Annual report 0", 3)


def test_a_head_is_listed_whole_though_the_text_says_some_of_its_words() -> None:
    head = "Corran Harbour Board | Annual review"
    assert missing([head], ["The harbour of Corran. A review."], "page heads and feet") == [head]
    note = "of the harbours in this annual review 12 were closed"
    assert missing([note], [note.replace("12", "")]) == ["12"]


def test_what_stands_before_is_named() -> None:
    passages = [Passage("text", "first words"), Passage("text", "lost 7")]
    assert left_out(passages, ["first words"])[0].before == "first words"


@given(st.lists(st.text(alphabet="ab 12,.", max_size=20), max_size=8))
def test_what_is_shown_is_never_missing(texts: list[str]) -> None:
    assert missing(texts, [" ".join(texts)]) == []


def test_words_and_numbers() -> None:
    assert words_and_numbers(["It cost 1,240 euros.", "–"]) == (3, 1)
