"""What is written is read at each pause, and what was read counts for nothing else."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.core.edits import with_head
from briefing_app.core.source import Article
from briefing_app.reading.beside.follow import said
from briefing_app.reading.stated import Stated
from briefing_app.ui.documents.editing import reading_ahead
from briefing_app.ui.documents.editing.reading_ahead import ReadingAhead, Written
from tests.reading.beside.follow.stories import FERRY, story

FROM, TO = FERRY[2], FERRY[2].replace("electric", "green")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that were read, each time."""
    words: list[str] = []
    followed = Written.followed

    def watch(written: Written) -> object:
        words.append(written.after)
        return followed(written)

    monkeypatch.setattr(Written, "followed", watch)
    return words


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReadingAhead]:
    monkeypatch.setattr(reading_ahead, "PAUSE_MS", 0)
    reading = ReadingAhead()
    yield reading
    reading.wait()


def written(after: str) -> Written:
    briefing = story(FERRY)
    return Written(briefing, "a", briefing.articles[0].text.index(FROM), FROM, after)


def test_what_stands_at_a_pause_is_read_once(
    qtbot: QtBot, ahead: ReadingAhead, read: list[str]
) -> None:
    words = written(TO)
    ahead.hear(words)
    qtbot.waitUntil(lambda: read == [TO])
    followed = ahead.followed(words)
    assert read == [TO], "not again at the end"
    assert followed == words.followed()


def test_what_stood_there_is_read_from_the_first_key_on_and_once(
    qtbot: QtBot, ahead: ReadingAhead, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    drafted: list[str] = []
    derive = said.derive_stated

    def watch(article: Article, **more: Any) -> Stated:
        drafted.append(article.text)
        return derive(article, **more)

    monkeypatch.setattr(said, "derive_stated", watch)
    said.read_before.cache_clear()
    monkeypatch.setattr(reading_ahead, "PAUSE_MS", 60_000)
    patient = ReadingAhead()
    patient.hear(written(TO))
    qtbot.waitUntil(lambda: len(drafted) == 1)
    assert FROM in drafted[0] and read == []
    for more in (" Or so.", " Or so it says."):
        patient.hear(written(TO + more))
    patient.followed(written(TO))
    assert len(drafted) == 2 and TO in drafted[1], "only what is written is read at the end"
    patient.wait()


def test_what_is_written_after_the_pause_is_read_at_the_end(
    qtbot: QtBot, ahead: ReadingAhead, read: list[str]
) -> None:
    words = written(TO)
    ahead.hear(words)
    qtbot.waitUntil(lambda: read == [TO])
    more = words._replace(after=f"{TO} All 85 run daily.")
    ahead.hear(more)
    assert more.after in ahead.followed(more).after.articles[0].text
    assert read[-1] == more.after


def test_what_was_read_of_another_briefing_does_not_count(
    qtbot: QtBot, ahead: ReadingAhead, read: list[str]
) -> None:
    words = written(TO)
    ahead.hear(words)
    qtbot.waitUntil(lambda: read == [TO])
    titled = words._replace(briefing=with_head(words.briefing, title="Another title"))
    assert ahead.followed(titled).after.title == "Another title"


def test_nothing_is_read_once_the_writing_has_ended(ahead: ReadingAhead, read: list[str]) -> None:
    ahead.hear(written(TO))
    ahead.stop()
    ahead.wait()
    assert read == []


@pytest.mark.parametrize("ends", [True, False], ids=["ended", "running"])
def test_what_nobody_puts_in_is_kept_no_longer(
    qtbot: QtBot, ahead: ReadingAhead, read: list[str], ends: bool
) -> None:
    words = written(TO)
    ahead.hear(words)
    qtbot.waitUntil(lambda: read == [TO])
    if ends:
        ahead.wait()
    ahead.forget()
    ahead.wait()
    assert ahead._known is None
    assert ahead.followed(words).after != words.briefing


def test_what_cannot_be_read_ahead_fails_where_it_is_asked_for(
    qtbot: QtBot, ahead: ReadingAhead, read: list[str]
) -> None:
    nowhere = written(TO)._replace(source="gone")
    ahead.hear(nowhere)
    qtbot.waitUntil(lambda: read == [TO])
    with pytest.raises(KeyError):
        ahead.followed(nowhere)
