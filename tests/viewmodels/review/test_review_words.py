"""Sign-offs and status in words, the same on card, slide, sheet and window."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.quantity import Quantity
from briefing_app.viewmodels.figures.cards import derive_card
from briefing_app.viewmodels.present.slide_text import foot_of
from briefing_app.viewmodels.present.slides import derive_slides
from briefing_app.viewmodels.review.queue import derive_queue
from briefing_app.viewmodels.review.words import mark_words, moment_of, status_words
from briefing_app.viewmodels.sheet.plans import plans
from briefing_app.viewmodels.sheet.sheet import derive_sheet
from briefing_app.viewmodels.window.title import FileState, derive_title
from tests import sample

AT = "2023-05-02T09:30:00+00:00"
BEFORE, AFTER = datetime(2023, 5, 3, 8, tzinfo=UTC), datetime(2023, 5, 3, 10, tzinfo=UTC)
UNTIL = "2023-05-03T10:00+01:00"
FAR = "2999-05-03T10:00+01:00"


def _signed(*, doubtful: bool = False) -> Briefing:
    note = "Tugs?" if doubtful else ""
    return edits.with_sign_off(sample.briefing(), "arrests", "JB", AT, doubtful=doubtful, note=note)


def _card(briefing: Briefing, figure_id: str = "arrests") -> str:
    return derive_card(briefing, briefing.figures_by_id[figure_id], "en").signed


def test_card_slide_and_sheet_say_who_checked_it_and_when() -> None:
    briefing = _signed()
    assert _card(briefing) == "checked by JB on 2 May 2023"
    slide = next(s for s in derive_slides(briefing) if s.key == "figure:arrests")
    assert "checked by JB on 2 May 2023" in foot_of(slide)
    sheet = derive_sheet(briefing, plans(briefing)[0])
    assert "1 of 6 figures checked by JB on 2 May 2023" in sheet.checked_by


def test_what_is_doubtful_says_why() -> None:
    briefing = _signed(doubtful=True)
    assert _card(briefing) == "doubted by JB: Tugs?"
    assert "1 doubted" in derive_sheet(briefing, plans(briefing)[0]).checked_by


def test_a_change_takes_the_words_away_everywhere() -> None:
    briefing = _signed()
    figure = replace(briefing.figures_by_id["arrests"], quantity=Quantity(Decimal(5), "arrest"))
    changed = edits.with_figure(briefing, figure)
    assert _card(changed) == ""
    assert derive_sheet(changed, plans(changed)[0]).checked_by == ""


def test_the_queue_is_key_figures_then_claims_and_says_what_is_open() -> None:
    queue = derive_queue(_signed())
    assert [item.about for item in queue[:2]] == ["arrests", "money"]
    assert [item.is_open for item in queue[:2]] == [False, True]
    assert "288 arrests" in queue[0].evidence
    assert {item.about for item in queue} >= {"c1", "c2"}


@pytest.mark.parametrize(
    ("draft", "embargo", "now", "said"),
    [
        (False, "", BEFORE, ""),
        (True, "", BEFORE, "Draft"),
        (False, UNTIL, BEFORE, "Embargo until 3 May 2023, 10:00"),
        (False, UNTIL, AFTER, ""),
        (True, UNTIL, AFTER, "Draft"),
        (True, UNTIL, BEFORE, "Draft · Embargo until 3 May 2023, 10:00"),
        (False, "noon", AFTER, "Embargo until noon"),
    ],
)
def test_the_status_in_words(draft: bool, embargo: str, now: datetime, said: str) -> None:
    briefing = edits.with_release(sample.briefing(), draft=draft, embargo=embargo)
    assert status_words(briefing, now) == said


def test_the_status_stands_on_every_slide_the_sheet_and_the_window() -> None:
    briefing = edits.with_release(sample.briefing(), draft=True, embargo=FAR)
    words = "Draft · Embargo until 3 May 2999, 10:00"
    assert all(foot_of(slide).startswith(words) for slide in derive_slides(briefing))
    assert derive_sheet(briefing, plans(briefing)[0]).mark == words
    assert mark_words(briefing) == words
    title = derive_title(briefing, FileState(has_file=True), BEFORE)
    assert all(form.startswith(words) for form in title.state)


def test_a_time_without_a_zone_is_of_this_machine() -> None:
    found = moment_of("2023-05-03 10:00")
    assert found is not None and found.tzinfo is not None
    assert moment_of("soon") is None
