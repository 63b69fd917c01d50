"""Relations: parts of a whole and changes, from the grammar of a sentence."""

import pytest

from briefing_app.core.figure import FigureRef, RelationKind
from tests.reading.article.helpers import body, numbers


def ties(sentence: str) -> set[tuple[str, str, str]]:
    """Return kind and both numbers of each relation of two figures."""
    made = body(sentence)
    said = numbers(made)
    out = set()
    for relation in made.relations:
        first, second = relation.operands[:2]
        assert isinstance(first, FigureRef)
        assert isinstance(second, FigureRef)
        out.add((relation.kind.value, said[first.figure], said[second.figure]))
    return out


@pytest.mark.parametrize(
    ("sentence", "tie"),
    [
        (
            "Police seized 850 kilograms of drugs that include 64 kilograms of heroin.",
            (RelationKind.PART_OF, "64 kilograms", "850 kilograms"),
        ),
        (
            "The work cost £46 million, of which £18 million came from the lottery.",
            (RelationKind.PART_OF, "£18 million", "£46 million"),
        ),
        (
            "The board counted 71,000 deaths in 2021, up from almost 58,000 in 2020.",
            (RelationKind.CHANGE, "71,000", "58,000"),
        ),
        (
            "Deaths among cyclists rose from 158 to 201.",
            (RelationKind.CHANGE, "201", "158"),
        ),
        (
            "The trust counted 1,340 pairs this spring, compared with 600 in 2017.",
            (RelationKind.CHANGE, "1,340", "600"),
        ),
    ],
)
def test_a_tie(sentence: str, tie: tuple[RelationKind, str, str]) -> None:
    assert (tie[0].value, *tie[1:]) in ties(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The town has 850 houses and 64 shops.",
        "The train left from platform 4 with 200 people on board.",
        "They drove 300 kilometres from a camp of 90 tents.",
        "The fund paid $50 million, including 30 new buses.",
        "Rescue boats brought 271 of them ashore within three hours.",
    ],
)
def test_no_tie(sentence: str) -> None:
    assert not {t for t in ties(sentence) if t[0] in ("part_of", "change")}


@pytest.mark.parametrize(
    "text",
    [
        "They sold 46,000 tonnes, half of the 92,000 tonnes of last year.",
        "The port took 46,000 tonnes, half of the 92,000 tonnes a year earlier.",
        "The clinic saw 300 patients, a third of the 900 patients in the previous month.",
    ],
)
def test_what_came_later_is_no_part_of_what_was_before(text: str) -> None:
    made = body(text)
    assert RelationKind.PART_OF not in {relation.kind for relation in made.relations}
    assert any(claim.operands for claim in made.claims), "it is checked all the same"


def test_a_part_of_what_was_there_stays_one() -> None:
    texts = (
        "They sold 46,000 tonnes, half of the 92,000 tonnes harvested by the farms.",
        "Of the 92,000 tonnes of last year, 46,000 tonnes, or half, were sold.",
    )
    for text in texts:
        kinds = {relation.kind for relation in body(text).relations}
        assert RelationKind.PART_OF in kinds, text
