"""Sentences of our own with every figure, its unit, hedge and direction; one file a phenomenon
group.

A row of ``figures`` is ``text | value or low..high | unit | hedge | change``.
"""

import json
from pathlib import Path

import pytest

from briefing_app.reading.numbers.as_json import number
from briefing_app.reading.numbers.found import Found
from briefing_app.reading.numbers.reading import read

CASES = sorted((Path(__file__).parent / "cases").glob("*.jsonl"))


def row(text: str, found: Found) -> str:
    q = found.quantity
    value = number(q.value) if q.value is not None else f"{number(q.low)}..{number(q.high)}"
    if len(str(value)) > 14 and "." in str(value) and ".." not in str(value):
        value = str(value)[:8]
    quote = text[found.start : found.end]
    return " | ".join([quote, str(value), q.unit, q.hedge.value, found.change])


def sentences(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_sentences_are_read_as_labelled(path: Path) -> None:
    wrong = []
    for case in sentences(path):
        text = str(case["text"])
        got = [row(text, f) for f in read(text).figures]
        if got != case["figures"]:
            wrong.append(f"{text}\n   expected {case['figures']}\n   got      {got}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_what_is_no_figure_is_set_aside(path: Path) -> None:
    wrong = []
    for case in sentences(path):
        text = str(case["text"])
        got = [a.text for a in read(text).asides]
        if got != case["aside"]:
            wrong.append(f"{text}\n   expected {case['aside']}\n   got      {got}")
    assert not wrong, "\n".join(wrong)


def test_there_are_enough_cases() -> None:
    assert sum(len(sentences(path)) for path in CASES) >= 300
