"""Sentences that were labelled before the reader saw them; how many are read as labelled.

Written the way agencies, papers and releases write. A row may stay wrong: the test holds the share
that is right, so that no rule for one kind of text spoils another. ``alt`` lists other units that
are as good.
"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from briefing_app.reading.numbers.found import Found
from briefing_app.reading.numbers.reading import read

FILES = sorted((Path(__file__).parent / "fresh").glob("*.jsonl"))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def same_number(label: dict[str, Any], found: Found) -> bool:
    q = found.quantity
    return all(
        (label.get(name) is None) == (number is None)
        and (number is None or abs(number - Decimal(label[name])) <= abs(number) / 1000)
        for name, number in (("value", q.value), ("low", q.low), ("high", q.high))
    )


def as_labelled(label: dict[str, Any], found: Found) -> bool:
    """Whether number, noun or measure, hedge and direction agree, whatever the modifiers."""
    units = [label.get("unit", ""), *(alt["unit"] or "" for alt in label.get("alt", ()))]
    unit = found.quantity.unit
    return (
        label["start"] < found.end
        and found.start < label["end"]
        and same_number(label, found)
        and any(u == unit or (u and unit and u.split()[-1] == unit.split()[-1]) for u in units)
        and label.get("hedge", "exact") == found.quantity.hedge.value
        and label.get("change", "") == found.change
    )


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_nearly_all_is_read_as_labelled(path: Path) -> None:
    wrong, labelled, printed = [], 0, 0
    for case in rows(path):
        found = list(read(case["text"]).figures)
        printed += len(found)
        labelled += len(case["quantities"])
        for label in case["quantities"]:
            match = next((f for f in found if as_labelled(label, f)), None)
            if match is None:
                wrong.append(f"{case['text']}\n   {label}")
            else:
                found.remove(match)
    right = labelled - len(wrong)
    f1 = 2 * right / (labelled + printed)
    assert f1 >= 0.93, f"{f1:.3f}\n" + "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_labels_quote_the_text(path: Path) -> None:
    for case in rows(path):
        for label in case["quantities"]:
            assert case["text"][label["start"] : label["end"]] == label["text"]


def test_there_are_enough_sentences() -> None:
    assert sum(len(rows(path)) for path in FILES) >= 350
