"""Labels of a whole text: sure or in its own words, never a placeholder alone."""

import pytest

from briefing_app.reading.labels import derive_labels
from briefing_app.reading.labels.roots import PLACEHOLDERS
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage
from tests.reading.article.helpers import body


def labels(*sentences: str) -> list[tuple[str, bool, str]]:
    draft = body(*sentences)
    found = derive_labels(passage(draft.reading), derive_layout(draft.article))
    return [(label.text, label.sure, label.rule) for label in found]


def test_what_is_plain_is_sure_and_names_its_rule() -> None:
    ((label, sure, rule),) = labels("Officers seized 12 boats.")
    assert label.startswith("boats seized")
    assert sure
    assert rule == "counted-done"


def test_what_is_not_plain_is_not_sure() -> None:
    assert not any(sure for _, sure, _ in labels("It was 61 then and 74 now, or so they thought."))


def test_a_conversion_has_the_label_of_the_amount_before_it() -> None:
    first, second = labels("The load weighed 64 kg (141 lb).")
    assert first[0] == second[0]


def test_a_base_has_the_label_of_what_is_measured_against_it() -> None:
    now, base = labels("Police seized 117 guns, up from 58 the year before.")
    assert now[0] == "guns seized"
    assert base[0] == "guns seized the year before"


@pytest.mark.parametrize("text", ["There were 40.", "People came: 300 people.", "Of these 5% did."])
def test_no_label_is_a_placeholder(text: str) -> None:
    assert not any(label.lower() in PLACEHOLDERS for label, _, _ in labels(text))
