"""Every word of the closed classes in every place of a sentence: read, and never an exception."""

import pytest

from tests.reading.article.helpers import body
from tests.reading.closed_classes import WORDS

FRAMES = (
    "The company {} profits fell cut 1,200 jobs.",
    "{} the town sold 300 homes in 2021, 40 more than the year before.",
    "Officials {} said {} 54% of the reservoirs {} full.",
    "The number of people {} hospitals {} treat rose {} 4,300 from 3,900.",
    "Sales {} were €3 million, {} 12 percent {} a year earlier.",
    "Of the 60 {}, {} 20 {} died {} and 8 {} were hurt {}.",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_every_word_is_borne_everywhere(frame: str) -> None:
    broken = []
    for word in WORDS:
        text = frame.replace("{}", word)
        try:
            draft = body(text)
        except Exception as e:
            broken.append(f"{type(e).__name__}: {text}")
            continue
        if not draft.figures:
            broken.append(f"no figure: {text}")
    assert broken == []
