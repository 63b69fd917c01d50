"""The view in the window: the very PDF, options that are edits, keyboard, sizes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core.edits import with_sheet
from briefing_app.session.cups import PrintJob
from briefing_app.ui.sheet.print_view import PrintView, suggested_path
from briefing_app.ui.sheet.segments import Segments
from tests.render.sheet.pdf_reader import look

MakeApp = Callable[..., App]
WAIT = 20_000


def opened(qtbot: QtBot, app: App, name: str = "sheet") -> PrintView:
    app.workspace.actions[{"sheet": "sheet"}.get(name, f"print_{name}")].trigger()
    view = app.sheet.view
    assert view is not None
    settled(qtbot, view)
    return view


def settled(qtbot: QtBot, view: PrintView) -> None:
    qtbot.waitUntil(lambda: view.is_current and not view.typesetter.busy, timeout=WAIT)


@pytest.fixture
def view(qtbot: QtBot, app: App) -> PrintView:
    return opened(qtbot, app)


def test_it_shows_the_very_pdf(view: PrintView) -> None:
    assert view.printed is not None
    seen = look(view.printed.pdf)
    assert seen.claims_ua
    assert view.preview.page_count == seen.pages == 1
    assert "Not on this page: 2 charts." in view.said.text()


def test_a_change_is_an_edit_that_can_be_undone(qtbot: QtBot, app: App, view: PrintView) -> None:
    before = app.session.briefing
    qtbot.mouseClick(view.sheet_panel.page.colours.button("grey"), Qt.MouseButton.LeftButton)
    assert app.session.briefing.sheet.grey
    settled(qtbot, view)
    app.session.undo_stack.undo()
    assert app.session.briefing == before
    settled(qtbot, view)
    assert view.sheet_panel.page.colours.current == "colour"


def test_unticking_a_chart_takes_it_from_the_page(qtbot: QtBot, app: App, view: PrintView) -> None:
    charts = view.sheet_panel.charts
    first, second, *_ = charts.ticked
    charts.setFocus()
    charts.setCurrentRow(0)
    qtbot.keyClick(charts, Qt.Key.Key_Space)
    assert app.session.briefing.sheet.charts == (second,)
    settled(qtbot, view)
    assert view.printed is not None
    assert len(look(view.printed.pdf).alts()) == 1
    assert charts.current_key == first
    charts.setCurrentRow(0)
    qtbot.keyClick(charts, Qt.Key.Key_Space)
    assert app.session.briefing.sheet.without == ("charts",)
    settled(qtbot, view)


def test_alt_with_an_arrow_orders(qtbot: QtBot, app: App, view: PrintView) -> None:
    figures = view.sheet_panel.figures
    keys = figures.ticked
    figures.setFocus()
    figures.setCurrentRow(0)
    qtbot.keyClick(figures, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert app.session.briefing.sheet.figures[:2] == (keys[1], keys[0])
    assert figures.current_key == keys[0]
    settled(qtbot, view)


def test_a_point_is_cut_to_the_selected_words(qtbot: QtBot, app: App, view: PrintView) -> None:
    editor = view.sheet_panel.editor
    view.sheet_panel.points.setCurrentRow(0)
    editor.words.setFocus()
    for _ in range(6):
        qtbot.keyClick(
            editor.words,
            Qt.Key.Key_Right,
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
        )
    assert editor.use.isEnabled()
    editor.use.click()
    point = app.session.briefing.sheet.points[0]
    assert point.exact == "The US Department of Justice and"
    settled(qtbot, view)
    assert view.printed is not None
    assert "• The US Department of Justice and\n" in look(view.printed.pdf).text
    editor.whole.click()
    assert app.session.briefing.sheet.points[0].exact.endswith(".")
    settled(qtbot, view)


def test_typing_is_one_step_of_undo(qtbot: QtBot, app: App, view: PrintView) -> None:
    count = app.session.undo_stack.count()
    view.sheet_panel.contact.setFocus()
    qtbot.keyClicks(view.sheet_panel.contact, "Ada Lovelace")
    assert app.session.briefing.sheet.contact == "Ada Lovelace"
    assert app.session.undo_stack.count() == count + 1
    settled(qtbot, view)
    assert view.printed is not None
    assert "Ada Lovelace" in look(view.printed.pdf).text


def test_a_logo_goes_into_the_document(
    qtbot: QtBot, app: App, view: PrintView, tmp_path: Path
) -> None:
    said: list[str] = []
    view.reported.connect(said.append)
    bad = tmp_path / "logo.txt"
    bad.write_text("no picture")
    view.sheet_panel.take_logo(bad)
    assert said
    assert "logo" in said[0]
    good = tmp_path / "logo.svg"
    good.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    view.sheet_panel.take_logo(good)
    assert app.session.briefing.sheet.logo == "media/logo.svg"
    assert app.document.media["media/logo.svg"] == good.read_bytes()
    good.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>')
    view.sheet_panel.take_logo(good)
    assert app.session.briefing.sheet.logo == "media/logo-2.svg"
    settled(qtbot, view)
    assert view.printed is not None
    assert "Logo" in look(view.printed.pdf).alts()


def test_only_the_last_request_counts(qtbot: QtBot, app: App, view: PrintView) -> None:
    seen: list[object] = []
    view.typesetter.made.connect(seen.append)
    for n in range(8):
        settings = replace(app.session.briefing.sheet, contact=f"Number {n}")
        app.session.apply(lambda b, s=settings: with_sheet(b, s), "change")  # type: ignore[misc]
    settled(qtbot, view)
    assert len(seen) < 8
    assert view.printed is not None
    assert "Number 7" in look(view.printed.pdf).text


@pytest.mark.parametrize("name", ["slides", "article"])
def test_slides_and_article(qtbot: QtBot, app: App, name: str) -> None:
    view = opened(qtbot, app, name)
    assert view.document_name == name
    assert view.printed is not None
    assert look(view.printed.pdf).claims_ua
    if name == "slides":
        pages = view.printed.pages
        view.slides_panel.per_page.button("6").click()
        settled(qtbot, view)
        assert view.printed.pages < pages
    view.show_document("sheet")
    settled(qtbot, view)


def test_a_read_only_briefing_is_printed_but_not_changed(qtbot: QtBot, app: App) -> None:
    app.session.read_only = True
    view = opened(qtbot, app)
    assert not view.sheet_panel.isEnabled()
    assert view.bar.print.isEnabled()


def test_escape_goes_back(qtbot: QtBot, app: App, view: PrintView) -> None:
    assert app.window.views.current == "print"
    qtbot.keyClick(view.preview, Qt.Key.Key_Escape)
    assert app.window.views.current == "read"


def test_nothing_to_print_is_said(make_app: MakeApp) -> None:
    app = make_app(example=False)
    app.workspace.actions["sheet"].trigger()
    assert "open a briefing" in app.shell.bars.notice.text
    assert app.sheet.view is None


def test_a_second_time_prints(qtbot: QtBot, app: App, view: PrintView, tmp_path: Path) -> None:
    out = tmp_path / "printed.pdf"

    def to_file(printer: QPrinter, _parent: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return True

    app.sheet.ask_printer = to_file
    app.workspace.actions["sheet"].trigger()
    assert view.printed is not None
    assert out.read_bytes() == view.printed.pdf


def test_cups_gets_the_very_pdf(
    qtbot: QtBot, app: App, view: PrintView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept.pdf"
    lp = tmp_path / "lp"
    lp.write_text(
        f'#!/bin/sh\nfor last; do :; done\ncp "$last" "{kept}"\necho "request id is x-1"\n'
    )
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(
        "briefing_app.ui.sheet.printing.derive_job",
        lambda _printer, title: PrintJob("x", title=title),
    )
    app.sheet.ask_printer = lambda _printer, _parent: True
    view.bar.print.click()
    qtbot.waitUntil(lambda: "Sent to “x”." in app.shell.bars.notice.text, timeout=WAIT)
    assert view.printed is not None
    assert kept.read_bytes() == view.printed.pdf
    lp.write_text("#!/bin/sh\necho 'lp: out of paper' >&2\nexit 1\n")
    view.bar.print.click()
    qtbot.waitUntil(lambda: "out of paper" in app.shell.bars.notice.text, timeout=WAIT)


def test_printing_can_be_cancelled(
    qtbot: QtBot, app: App, view: PrintView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lp = tmp_path / "lp"
    lp.write_text("#!/bin/sh\nexec sleep 3600\n")
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(
        "briefing_app.ui.sheet.printing.derive_job",
        lambda _printer, title: PrintJob("x", title=title),
    )
    app.sheet.ask_printer = lambda _printer, _parent: True
    view.bar.print.click()
    qtbot.waitUntil(app.sheet.progress.isVisible, timeout=WAIT)
    app.sheet.progress.cancel_asked.emit()
    assert not app.sheet.progress.running
    qtbot.waitUntil(lambda: not app.sheet._printing._stopped, timeout=WAIT)


def test_saving_where_nobody_may_write(app: App, view: PrintView, tmp_path: Path) -> None:
    assert view.printed is not None
    app.sheet.save(tmp_path / "gone" / "o.pdf", view.printed.pdf)
    assert "was not saved" in app.shell.bars.notice.text
    app.sheet.save(tmp_path / "o", view.printed.pdf)
    assert (tmp_path / "o.pdf").read_bytes() == view.printed.pdf


@pytest.mark.parametrize("zoom", [1.0, 2.0, 3.0])
def test_everything_has_its_place(qtbot: QtBot, app: App, zoom: float) -> None:
    app.theme.set_zoom(zoom)
    view = opened(qtbot, app)
    for size in ((1024, 640), (1440, 900), (1920, 1080), (640, 420)):
        app.window.resize(*size)
        qtbot.wait(1)
        assert app.window.size().toTuple() == size
        _holds_its_parts(view)


def _holds_its_parts(view: PrintView) -> None:
    inside = QRect(QPoint(0, 0), view.bar.size())
    shown = [b for b in view.bar.children() if isinstance(b, QWidget) and b.isVisible()]
    for widget in shown:
        assert inside.contains(widget.geometry()), widget.accessibleName()
    for widget in shown:
        for other in shown:
            assert widget is other or not widget.geometry().intersects(other.geometry())
    parts = [view.preview, view.panels]
    assert any(part.isVisible() for part in parts)
    if not view.panels.isVisible():
        view.bar.options.click()
        assert view.panels.isVisible()
    panel = view.sheet_panel
    width = panel.width()
    for child in panel.findChildren(QAbstractButton):
        if child.isVisible():
            at = child.mapTo(panel, QPoint(0, 0)).x()
            assert at >= 0
            assert at + child.width() <= width + 1, child.accessibleName()


def test_everything_has_a_name_and_can_be_reached(qtbot: QtBot, app: App, view: PrintView) -> None:
    focusable = [
        widget
        for widget in view.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(focusable) > 15
    for widget in focusable:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name).strip(), widget
    view.preview.setFocus()
    reached: set[QWidget] = set()
    for _ in range(len(focusable) + 30):
        now = app.window.focusWidget()
        if now is not None:
            reached.add(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    # The arrow keys lead to the other choices of a group.
    missed = [
        w.accessibleName()
        for w in focusable
        if w not in reached and not (isinstance(w.parent(), Segments) and w.focusProxy() is None)
    ]
    assert not missed


def test_arrow_keys_choose_in_a_group(qtbot: QtBot, app: App, view: PrintView) -> None:
    paper = view.sheet_panel.page.paper
    paper.button("").setFocus()
    qtbot.keyClick(paper.button(""), Qt.Key.Key_Right)
    assert (paper.current, app.session.briefing.sheet.paper) == ("a4", "a4")
    assert paper.button("a4").hasFocus()
    settled(qtbot, view)


def test_file_names() -> None:
    assert suggested_path("/out", "Operation SpecTor: 2023") == "/out/Operation SpecTor 2023.pdf"
    assert suggested_path("/out", "") == "/out/Briefing.pdf"


def test_tab_goes_through_the_panel_from_top_to_bottom(view: PrintView) -> None:
    panel, places = view.sheet_panel, []
    after = panel.nextInFocusChain()
    while after is not panel:
        inside = panel.isAncestorOf(after) and after.isVisible() and after.isEnabled()
        if inside and after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            corner = after.mapTo(panel, after.rect().topLeft())
            places.append((corner.y() // 24, corner.x()))
        after = after.nextInFocusChain()
    assert len(places) > 20
    assert places == sorted(places)
