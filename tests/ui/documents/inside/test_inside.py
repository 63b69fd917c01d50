"""What a file holds besides its article: chosen, opened by itself, taken in with one key."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.documents.inside.encoding_dialog import EncodingDialog
from briefing_app.ui.documents.inside.part_dialog import PartDialog
from tests.importers import more_samples
from tests.ui.documents.conftest import press

SAID = "The council said on Tuesday that the bridge will cost {} million euros, as was planned."
PAGE = (
    "<article><h1>Bridge costs more</h1>"
    + "".join(f"<p>{SAID.format(n)}</p>" for n in range(12, 16))
    + "</article><aside><p>Beside it, 340 homes were built for 97 million euros.</p></aside>"
)


def opened(app: App, qtbot: QtBot, path: Path, title: str) -> None:
    app.open(path)
    qtbot.waitUntil(lambda: app.session.briefing.title == title, timeout=30_000)


def test_of_a_book_a_chapter_is_chosen(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(more_samples.epub(4000))
    app.open(path)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(PartDialog)), timeout=30_000)
    (dialog,) = app.window.findChildren(PartDialog)
    assert dialog.entries.count() == 3
    assert "words" in dialog.entries.item(0).text()
    dialog.entries.setCurrentRow(1)
    press(qtbot, dialog.entries, "Return")
    qtbot.waitUntil(lambda: app.session.briefing.title == "Refunds", timeout=30_000)
    app.workspace.actions["left_out"].trigger()
    flow = app.documents.left_out
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=30_000)
    assert flow.dialog is not None
    flow.dialog.reject()


def test_words_that_were_left_out_are_taken_in_with_one_key(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    opened(app, qtbot, path, "Bridge costs more")
    app.workspace.actions["left_out"].trigger()
    flow = app.documents.left_out
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=30_000)
    assert flow.dialog is not None
    assert "340 homes" in flow.dialog.entries.item(0).text()
    press(qtbot, flow.dialog.entries, "Return")
    assert "340 homes" in app.session.briefing.articles[0].text
    assert any(figure.quantity.unit == "home" for figure in app.session.briefing.figures)
    assert flow.dialog.entries.count() == 0
    flow.dialog.reject()
    app.session.undo_stack.undo()
    assert "340 homes" not in app.session.briefing.articles[0].text


def test_a_file_is_read_again_in_another_encoding(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    said = "Řeka zaplavila 12 domů.\n\nThe river flooded 12 homes in May, the town said on Monday."
    path.write_bytes(said.encode("cp1250"))
    app.open(path)
    qtbot.waitUntil(lambda: "12 homes" in app.session.briefing.articles[0].text, timeout=30_000)
    app.workspace.actions["encoding"].trigger()
    (dialog,) = app.window.findChildren(EncodingDialog)
    texts = [dialog.entries.item(n).text() for n in range(dialog.entries.count())]
    assert not any("UTF-8" in text for text in texts), "it cannot be read so"
    dialog.entries.setCurrentRow(next(n for n, text in enumerate(texts) if "1250" in text))
    press(qtbot, dialog.entries, "Return")
    qtbot.waitUntil(lambda: "Řeka" in app.session.briefing.articles[0].text, timeout=30_000)
    assert app.session.briefing.articles[0].source.encoding.casefold() == "cp1250"


def test_an_attachment_of_a_mail_is_opened(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(more_samples.MAIL)
    opened(app, qtbot, path, "Port counts 1,240 sailings")
    app.workspace.actions["left_out"].trigger()
    flow = app.documents.left_out
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=30_000)
    assert flow.dialog is not None
    assert flow.dialog.entries.item(0).text().startswith("lines.csv")
    press(qtbot, flow.dialog.entries, "Return")
    qtbot.waitUntil(lambda: bool(app.session.briefing.tables), timeout=30_000)
    assert app.session.briefing.title == "Port counts 1,240 sailings"


def test_a_table_is_compared_with_its_original_and_read_in_another_encoding(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "towns.csv"
    path.write_bytes("Town,Homes\nČáslav,12\nŘíp,30\n".encode("cp1250"))
    app.workspace.actions["close"].trigger()
    app.open(path)
    qtbot.waitUntil(
        lambda: app.workspace.is_open and bool(app.session.briefing.tables), timeout=30_000
    )
    assert not app.session.briefing.articles
    app.workspace.actions["left_out"].trigger()
    flow = app.documents.left_out
    qtbot.waitUntil(lambda: flow.dialog is not None, timeout=30_000)
    assert flow.dialog is not None
    flow.dialog.reject()
    app.workspace.actions["encoding"].trigger()
    (dialog,) = app.window.findChildren(EncodingDialog)
    texts = [dialog.entries.item(n).text() for n in range(dialog.entries.count())]
    assert any("Čáslav" in text and "1250" in text for text in texts)
