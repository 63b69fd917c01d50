"""Labels that an editor graded: what was false at first look is not said again, what was good is.

Floors of a set that was looked at since: they may be tightened, never loosened.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from briefing_app.core.span import Span
from briefing_app.importers.api import import_file
from briefing_app.reading.draft import derive_draft

HERE = Path(__file__).parent / "by_eye"
GRADES = [json.loads(line) for line in (HERE / "grades.jsonl").read_text("utf-8").splitlines()]
FALSE_AGAIN = 70
GOOD_AGAIN = 500
IN_OTHER_WORDS = {
    ("02-health", 934): "median age of those who died",
    ("08-court", 1932): "further prison sentence faced",
    ("11-farming", 833): "time spent farming",
    ("14-storm", 247): "speed of gusts",
    ("14-storm", 381): "winds in Tarbeck",
    ("14-storm", 981): "households’ time without power",
    ("14-storm", 1647): "damage compared with Storm Gerda",
}
"""What was good and is said in other words since, which were read and found as good or better."""


@cache
def labels(article: str) -> dict[int, str]:
    """The label of each figure of an article by where the figure stands."""
    made = import_file(HERE / f"{article}.txt").article
    assert made is not None
    found: dict[int, str] = {}
    for figure in derive_draft(made).figures:
        assert isinstance(figure.evidence, Span)
        found[figure.evidence.start] = figure.label
    return found


def still(grade: str) -> list[dict[str, Any]]:
    """The lines of a grade whose figure has the very label that was graded."""
    graded = (line for line in GRADES if line["grade"] == grade)
    return [
        line
        for line in graded
        if _alike(labels(line["article"]).get(line["start"], "")) == _alike(line["label"])
    ]


def _alike(label: str) -> str:
    """A label with *who* for *that*: the grade is of what it says."""
    return label.replace(" that ", " who ")


def test_what_was_false_is_not_said_again() -> None:
    assert len(still("false")) <= FALSE_AGAIN


def reworded() -> list[tuple[str, int]]:
    """The figures whose label was good and says it in other words now."""
    said = {place: labels(place[0]).get(place[1]) for place in IN_OTHER_WORDS}
    return [place for place, label in said.items() if label == IN_OTHER_WORDS[place]]


def test_what_was_good_is_said_again() -> None:
    assert len(still("good")) + len(reworded()) >= GOOD_AGAIN
