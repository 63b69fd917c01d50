"""A step of reading that fails costs its own answer, never the article."""

from collections.abc import Iterator
from types import ModuleType

import pytest

from briefing_app.reading import draft as drafting
from briefing_app.reading import stated as stating
from briefing_app.reading.boundary import attempt
from briefing_app.reading.labels import derive
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.layout import Layout
from briefing_app.reading.numbers import ages
from briefing_app.reading.numbers import reading as numbers
from briefing_app.reading.passage import extent
from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.periods import Period, Times
from tests.reading.article.helpers import body

TEXT = "Police made 288 arrests in 2021. They seized 117 guns, up from 58 the year before."


@pytest.fixture(autouse=True)
def meant(failures: list[str]) -> Iterator[None]:
    """What fails here is meant to."""
    yield
    failures.clear()


def fail(*_: object) -> tuple[str, ...]:
    raise RecursionError("a rule ran in circles")


def test_what_is_raised_is_logged_and_the_other_answer_given(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert attempt("labels", "none", fail) == "none"
    assert "labels" in caplog.text and "ran in circles" in caplog.text
    assert attempt("sum", 0, sum, (1, 2)) == 3


@pytest.mark.parametrize(
    "step",
    [
        "derive_labels", "derive_periods", "times_of", "derive_place", "derive_claims",
        "derive_keys", "derive_relations", "derive_roles", "derive_layout",
    ],
)  # fmt: skip
def test_one_step_that_fails_leaves_the_figures(
    step: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(stating if hasattr(stating, step) else drafting, step, fail)
    draft = body(TEXT)
    assert [f.quantity.value for f in draft.figures] == [288, 117, 58]
    assert all(f.label for f in draft.figures)
    assert "ran in circles" in caplog.text or step == "times_of"


@pytest.mark.parametrize(
    ("module", "step"),
    [
        (numbers, "derive_setting"), (numbers, "account_for"), (ages, "_is_age"),
        (extent, "_extent"),
    ],
)  # fmt: skip
def test_what_surrounds_the_passes_may_fail_too(
    module: ModuleType, step: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, step, fail)
    assert [f.quantity.value for f in body(TEXT).figures] == [288, 117, 58]
    assert "ran in circles" in caplog.text


def test_one_labeller_that_fails_leaves_the_others(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_scene: Scene) -> Iterator[Candidate]:
        raise IndexError

    labels = [f.label for f in body(TEXT).figures]
    monkeypatch.setattr(derive, "LABELLERS", (fails, *derive.LABELLERS))
    assert [f.label for f in body(TEXT).figures] == labels
    assert "labeller fails" in caplog.text


def test_one_period_that_fails_leaves_those_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def first_fails(_there: Passage, _layout: Layout, _times: Times, mention: Mention) -> Period:
        if mention.index == 0:
            raise IndexError
        return Period("2021")

    monkeypatch.setattr(stating, "derive_periods", fail)
    monkeypatch.setattr(stating, "derive_period", first_fails)
    assert [f.period for f in body(TEXT).figures] == ["", "2021", "2021"]
