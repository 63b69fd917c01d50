"""Two reports of one event: what agrees, what is rounded, what differs, and what is let alone."""

from briefing_app.reading.beside.compare import derive_pairings
from tests.reading.article.helpers import draft

FIRST = (
    "Police raid dark web sellers\n\nPolice arrested 288 people and seized 117 firearms, "
    "850 kilograms of drugs and 64 kilograms of fentanyl in the raids, the ministry said. "
    "They took $53.4 million in cash."
)
SECOND = (
    "Raids net drugs and guns\n\nAgents made 228 arrests and seized 17 firearms, 850 kg of drugs "
    "and 54 kg of fentanyl, officials announced. Cash worth nearly $54 million was taken."
)


def found(a: str, b: str) -> dict[str, tuple[str, str]]:
    pairs = derive_pairings(draft(a), draft(b))
    return {
        p.a.evidence.exact: (p.b.evidence.exact, p.agreement.value)  # type: ignore[union-attr]
        for p in pairs
    }


def test_differences_between_reports() -> None:
    pairs = found(FIRST, SECOND)
    assert pairs["288 people"] == ("228 arrests", "differs")
    assert pairs["117 firearms"] == ("17 firearms", "differs")
    assert pairs["850 kilograms"] == ("850 kg", "agrees")
    assert pairs["64 kilograms"] == ("54 kg", "differs")
    assert pairs["$53.4 million"][1] in ("rounded", "agrees")


def test_numbers_about_other_things_are_let_alone() -> None:
    a = "Fair opens\n\nThe fair has 45 stalls and drew 1,200 visitors. A ticket costs $8."
    b = "Bridge closed\n\nThe bridge carries 30,000 cars. Repairs cost $9 million."
    assert not [p for p in found(a, b).values() if p[1] == "differs"]


def test_other_years_do_not_differ() -> None:
    a = "Deaths\n\nIn 2021 the county counted 710 overdose deaths."
    b = "Deaths\n\nIn 2020 the county counted 580 overdose deaths."
    assert not found(a, b)


def test_a_text_agrees_with_itself() -> None:
    assert {relation for _, relation in found(FIRST, FIRST).values()} == {"agrees"}
