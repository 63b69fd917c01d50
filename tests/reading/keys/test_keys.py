"""Key figures: those of headline and lead, each thing once, with a reason in words."""

from briefing_app.core.figure import Status
from tests.reading.article.cases import CASES
from tests.reading.article.helpers import body, draft


def chosen(text: str) -> list[str]:
    made = draft(text)
    by_id = {f.id: f for f in made.figures}
    return [str(by_id[i].quantity.point) for i, _ in sorted(made.ranks, key=lambda r: r[1])]


def test_a_number_of_the_headline_is_chosen_once() -> None:
    keys = chosen(
        "Storm leaves 90,000 homes dark\n\nA storm cut the power to 90,000 homes on Friday. "
        "It cost $12 million.\n\nAbout 40 trees fell. A man, 71, was hurt."
    )
    assert keys.count("90000") == 1
    assert "71" not in keys


def test_a_conversion_is_no_second_key() -> None:
    made = body("Divers raised 64 kilograms (141 pounds) of coins.", "The work took 9 boats.")
    keys = [f.quantity.unit for f in made.figures if f.status is Status.KEY]
    assert "kg" in keys
    assert "lb" not in keys


def test_every_article_has_up_to_six_with_reasons() -> None:
    for case in CASES:
        made = draft(case.text)
        keys = [f for f in made.figures if f.status is Status.KEY]
        assert 3 <= len(keys) <= 6, case.name
        assert all(f.reason for f in keys)


def test_the_base_of_a_comparison_is_not_preferred() -> None:
    keys = chosen(
        "Port grows\n\nThe port handled 540 ships, 8% more than the 500 of the year before.\n\n"
        "It employs 2,300 people. Cranes moved 61,000 boxes."
    )
    assert "540" in keys[:2]


def test_what_is_not_sure_comes_after_what_is_sure() -> None:
    for case in CASES:
        made = draft(case.text)
        by_id = {f.id: f for f in made.figures}
        ranked = [by_id[i] for i, _ in sorted(made.ranks, key=lambda r: r[1])]
        doubts = ["label" in f.unsure for f in ranked]
        assert doubts == sorted(doubts), case.name
