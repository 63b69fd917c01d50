# ruff: noqa: E501 - one text a line
"""Who stands where in running text and tables, and shares that are said twice."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.claims import changes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

STANDINGS = [
    (
        "Rent was named by 41 per cent of callers. Debt came second at 17 per cent, followed by illness (14 per cent).",
        "comparison holds",
    ),
    (
        "Rent was named by 14 per cent of callers. Debt came second at 17 per cent.",
        "comparison fails",
    ),
    ("Dunmore harbour landed 16,200 tonnes. Kelso was next with 9,750 tonnes.", "comparison holds"),
    ("He lifted 4 crates, and next to him stood 12 men.", ""),
]
IN_PASSAGE = [
    (
        "Sales grew by 7 % in Arl, 3 % in Bern, 12 % in Coll and 9 % in Dorn. Coll had the strongest growth of the four.",
        "superlative holds",
    ),
    (
        "Sales grew by 7 % in Arl, 3 % in Bern, 12 % in Coll and 9 % in Dorn. Dorn had the strongest growth of the four.",
        "superlative fails",
    ),
    (
        "On domestic lines traffic rose by 3.2 percent. On European lines it rose by 8.5 percent, on the others by 12.9 percent. The strongest growth in recent months was thus seen on the European lines.",
        "superlative fails",
    ),
    (
        "The tram carried 200 people, the bus 300. The longest queue in the town had 40 people.",
        "superlative unchecked",
    ),
]
BEYOND = [
    (
        "The shelter gave out 14,862 parcels. It is the first fall since it opened in 2013.",
        "superlative unchecked",
    ),
    ("The five houses counted 1,046,000 visits in their best year.", "superlative unchecked"),
    (
        "More pupils are enrolled in the county's schools than ever before: 128,450.",
        "superlative unchecked",
    ),
    ("The first time zone has 40 towns.", ""),
]
RESTATED = [
    ("Of the drivers asked, 65 per cent said that parking costs are a serious problem.\n\nNearly two thirds of drivers call parking costs a serious problem, she said.", "consistency holds"),
    ("The survey found that 18.6 per cent of children had the spray.\n\nRoughly four out of five children have not had the spray.", "consistency holds"),
    ("The survey found that 48 per cent of children had the spray.\n\nOne in five children had the spray.", ""),
    ("Bread is eaten by 65 per cent of men.\n\nTwo thirds of the lake are frozen.", ""),
]  # fmt: skip
TABLE = """Sentences by penalty

Penalty\t2023\t2024
Prison\t3,905\t4,212
Fine\t16,240\t14,935
Bond and caution\t3,321\t3,104
Total\t23,466\t22,251

{words}"""
IN_TABLE = [
    ("Prison sentences rose. They made up 18.9 per cent of the total.", "share holds"),
    ("Fines are the most common penalty, imposed in 67.1 per cent of cases.", "share holds"),
    ("Bonds were the least used penalty.", "superlative holds"),
    ("With 4,212 cases it was the most used penalty of the three.", "superlative fails"),
]


def judged(text: str) -> list[str]:
    made = import_bytes(text.encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    return [f"{c.kind.value} {derive_verdict(briefing, c).outcome.value}" for c in briefing.claims]


@pytest.mark.parametrize(("text", "expected"), [*STANDINGS, *IN_PASSAGE, *BEYOND, *RESTATED])
def test_in_running_text(text: str, expected: str) -> None:
    found = judged("News\n\n" + text)
    if expected:
        assert expected in found
    else:
        assert not [claim for claim in found if not claim.endswith("unchecked")]
    if not expected.endswith("fails"):
        assert not [claim for claim in found if claim.endswith("fails")]


@pytest.mark.parametrize(("words", "expected"), IN_TABLE)
def test_against_a_table(words: str, expected: str) -> None:
    found = judged(TABLE.format(words=words))
    assert expected in found


def test_a_candidate_that_raises_costs_itself_alone(
    monkeypatch: pytest.MonkeyPatch, failures: list[str]
) -> None:
    real = changes.direction_of

    def raising(mention: object) -> object:
        if getattr(mention, "value", 0) == 20:
            raise ZeroDivisionError
        return real(mention)  # type: ignore[arg-type]

    monkeypatch.setattr(changes, "direction_of", raising)
    text = "Sales rose 20 percent to 120 from 100. Costs rose 10 percent to 220 from 200."
    briefing = derive_briefing(article("News\n\n" + text))
    assert "rose 10 percent" in [c.span.exact for c in briefing.claims]
    assert "one change" in failures[0]
    failures.clear()
