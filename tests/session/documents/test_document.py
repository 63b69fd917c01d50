"""Which file is open, and what is known of it."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app.session.documents.document import Document
from tests.sample import briefing

AT = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_what_no_file_was_opened_for_is_nobodys(qtbot: QtBot) -> None:
    document = Document()
    assert (document.path, document.saved, document.saved_at, document.media) == (
        None,
        None,
        None,
        {},
    )
    assert not (document.example or document.only_here or document.saving)


def test_another_file_brings_nothing_of_the_one_before(qtbot: QtBot) -> None:
    document = Document()
    document.become(None, example=True, only_here=True, media={"media/a": b"1"})
    with qtbot.waitSignal(document.changed):
        document.was_edited(AT)
    assert document.edited_at == AT
    with qtbot.waitSignal(document.changed):
        document.set_saving(True)
    with qtbot.waitSignal(document.changed):
        document.become(Path("b.briefing"))
    assert (document.path, document.media, document.edited_at) == (Path("b.briefing"), {}, None)
    assert not (document.example or document.only_here or document.saving)


def test_what_was_saved_is_a_file_of_its_own(qtbot: QtBot) -> None:
    document = Document()
    document.become(None, example=True, only_here=True)
    document.set_saving(True)
    there = briefing()
    with qtbot.waitSignal(document.changed):
        document.was_saved(Path("a.briefing"), there, AT)
    assert (document.path, document.saved, document.saved_at) == (Path("a.briefing"), there, AT)
    assert not (document.example or document.only_here or document.saving)
    with qtbot.waitSignal(document.changed):
        document.moved_to(Path("c.briefing"))
    assert (document.path, document.saved_at) == (Path("c.briefing"), AT)
