"""Labels that an editor graded: what was false at first look is not said again, what was good is.

Floors of a set that was looked at since: they may be tightened, never loosened.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from briefing_app.core.span import Span
from briefing_app.importers.api import import_file
from briefing_app.reading.draft import derive_draft
from briefing_app.reading.labels.roots import content

HERE = Path(__file__).parent / "by_eye"
GRADES = [json.loads(line) for line in (HERE / "grades.jsonl").read_text("utf-8").splitlines()]
FALSE_AGAIN = 15
GOOD_AGAIN = 528
GRADED = Path(__file__).parents[1] / "keys" / "graded"
AS_GOOD = 0.6
"""How much of the words of two labels is common to both where they say the same."""


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
    """A label with *who* for *that*, without the time before: the grade is of what it says."""
    return _BEFORE.sub("", label).replace(" that ", " who ")


_BEFORE = re.compile(r"(?:, previously| (?:a|the) \w+ (?:earlier|before|ago))$")


def test_what_was_false_is_not_said_again() -> None:
    assert len(still("false")) <= FALSE_AGAIN


def reworded() -> list[dict[str, Any]]:
    """The lines whose label was good and is another now that editors accepted before they saw it.

    They graded the same articles without looking at any answer (``tests/reading/keys/graded``).
    """
    changed = [line for line in GRADES if line["grade"] == "good" and line not in still("good")]
    said = ((line, labels(line["article"]).get(line["start"], "")) for line in changed)
    return [line for line, now in said if now and is_accepted(line["article"], line["start"], now)]


def is_accepted(article: str, start: int, label: str) -> bool:
    """Whether a label says what one of the accepted labels of its figure says, and none false."""
    entry = accepted(article).get(start, {})
    right = max((_common(label, one) for one in entry.get("labels", ())), default=0.0)
    wrong = max((_common(label, one) for one in entry.get("wrong_labels", ())), default=0.0)
    moved = bool(entry.get("change")) <= bool({"rise", "fall", "change"} & set(label.split()))
    return right >= AS_GOOD and right > wrong and moved


@cache
def accepted(article: str) -> dict[int, dict[str, Any]]:
    """What editors accept of the figures of an article, by where they stand."""
    gold = json.loads((GRADED / f"eye-{article}.json").read_text("utf-8"))
    text = (GRADED / f"eye-{article}.txt").read_text("utf-8")
    found: dict[int, dict[str, Any]] = {}
    for entry in gold["figures"]:
        at = -1
        for _ in range(entry["occurrence"]):
            at = text.find(entry["quote"], at + 1)
        found[at] = entry
    return found


def _common(one: str, other: str) -> float:
    a, b = set(content(one)), set(content(other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def test_what_was_good_is_said_again() -> None:
    assert len(still("good")) + len(reworded()) >= GOOD_AGAIN
