"""The plural of what is counted."""

import pytest

from briefing_app.core.units import plural


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("schoolchild", "schoolchildren"), ("fisherman", "fishermen"), ("wife", "wives"),
        ("spokeswoman", "spokeswomen"), ("salesperson", "salespeople"), ("wolf", "wolves"),
        ("housewife", "housewives"), ("dormouse", "dormice"), ("crisis", "crises"),
        ("bookshelf", "bookshelves"), ("potato", "potatoes"), ("criterion", "criteria"),
        ("square foot", "square feet"),
    ],
)  # fmt: skip
def test_a_noun_that_bends_of_its_own(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("human", "humans"), ("German", "Germans"), ("shaman", "shamans"), ("photo", "photos"),
        ("roof", "roofs"), ("mongoose", "mongooses"), ("city", "cities"), ("box", "boxes"),
        ("police officer", "police officers"), ("sheep", "sheep"), ("woman", "women"),
    ],
)  # fmt: skip
def test_what_only_looks_so_bends_as_usual(one: str, many: str) -> None:
    assert plural(one) == many
