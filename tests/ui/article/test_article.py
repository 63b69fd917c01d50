from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget
from shiboken6 import delete, isValid

from bench.hover import long_briefing
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_text_replaced
from briefing_app.core.figure import Figure, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.render import fonts
from briefing_app.session.session import Session
from briefing_app.ui.article.page import HUGE
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.article import PartKind
from briefing_app.viewmodels.article.marks import claim_mark_words
from tests import sample


@pytest.fixture(autouse=True, scope="session")
def faces(qapp):
    fonts.load_first()


@pytest.fixture
def make(qtbot):
    def _make(briefing, *, zoom=1.0, size=(900, 700), theme="light"):
        session = Session(briefing)
        view = ArticleView(session, Theme(theme, zoom))
        view.scrolling.still = True
        qtbot.addWidget(view)
        view.resize(*size)
        with qtbot.waitExposed(view):
            view.show()
        return session, view

    return _make


@pytest.fixture
def both(make):
    return make(sample.briefing())


def _middle(view, key, line=0):
    """Return the middle of a mark in coordinates of the viewport."""
    boxes = view.painter.boxes(view.figures.of_key(key).at)
    point = boxes[line].rect.center() - QPointF(0, view.verticalScrollBar().value())
    return point.toPoint()


def _figures_of(article, words):
    return tuple(
        Figure(f"f{i}", Quantity(Decimal(i)), word, sample.span(article, word))
        for i, word in enumerate(words)
    )


EVERYTHING = ("12 tests", "40", "3 items", "99", "58,000", "71,000", "7 days")


@pytest.fixture
def everything():
    article = sample.table_article()
    return Briefing("b", articles=(article,), figures=_figures_of(article, EVERYTHING))


def test_positions_of_the_document_are_the_words_of_the_figures(make, everything):
    _, view = make(everything)
    for figure, words in zip(everything.figures, EVERYTHING, strict=True):
        at = view.figures.of_key(figure.id).at
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.position_of(at.part, at.start))
        end = view.position_of(at.part, at.end)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == words
        assert cursor.charFormat().fontWeight() == fonts.SEMIBOLD


def test_odd_characters_keep_their_places(make):
    words = "A\rB\u2029C\ufffcD\x00E\ufdd0F\ud800G\nH 42 end"
    article = sample.article((Block(BlockKind.PARAGRAPH, words),))
    briefing = Briefing("b", articles=(article,), figures=_figures_of(article, ("42",)))
    _, view = make(briefing)
    at = view.figures.of_key("f0").at
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.position_of(at.part, at.start))
    cursor.setPosition(cursor.position() + 2, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "42"


def test_markup_in_an_article_is_only_text(make):
    words = "<b>bold</b> <img src='file:///etc/passwd'> &amp;"
    _, view = make(Briefing("b", articles=(sample.article((Block(BlockKind.PARAGRAPH, words),)),)))
    assert words in view.toPlainText()


def test_hovering_a_number_lights_it(both, qtbot):
    session, view = both
    qtbot.mouseMove(view.viewport(), _middle(view, "firearms"))
    qtbot.waitUntil(lambda: session.focus.hovered == "firearms")
    assert view.lights.keys == ("firearms",)
    part = view.parts[view.lights.sentences[0].part]
    lit = part.text[view.lights.sentences[0].start : view.lights.sentences[0].end]
    assert lit.startswith("Officers also took 117 firearms")
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view.viewport(), QPoint(300, 10))
    qtbot.waitUntil(lambda: session.focus.hovered == "")
    assert view.lights.sentences == ()


def test_a_number_over_two_lines_answers_on_both(both):
    _, view = both
    for line in (0, 1):
        assert view.key_at(QPointF(_middle(view, "firearms", line))) == "firearms"


def test_clicking_a_number_selects_it_and_escape_lets_go(both, qtbot):
    session, view = both
    view.setFocus()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, "money"))
    assert session.focus.selected == "money"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert session.focus.selected == ""


def test_clicking_the_evidence_number_selects_its_figure(both, qtbot):
    session, view = both
    gutter = view.gutter()
    entry = next(e for e in view.painter.margin(view.visible_places(), gutter) if e.rows == ("2",))
    point = view.painter.margin_rect(entry, gutter).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.focus.selected == "arrests"


def test_a_double_click_in_a_number_selects_all_of_it(make, qtbot):
    article = sample.article()
    figures = _figures_of(article, ("71,000",))
    _, view = make(Briefing("b", articles=(article,), figures=figures))
    left = _middle(view, "f0")
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=left + QPoint(8, 0))
    assert view.textCursor().selectedText() == "71,000"


def test_selecting_words_with_the_mouse_selects_no_figure(both, qtbot):
    session, view = both
    start, end = _middle(view, "arrests"), _middle(view, "money")
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert view.textCursor().hasSelection()
    assert session.focus.selected == ""
    view.copy()
    assert "Officers also took 117 firearms" in QGuiApplication.clipboard().text()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_selecting_elsewhere_scrolls_to_the_sentence(make):
    session, view = make(sample.briefing(), size=(700, 320))
    session.focus.select("deaths22")
    rect = view.rect_of(view.figures.of_key("deaths22").at)
    top = view.verticalScrollBar().value()
    assert top <= rect.top() and rect.bottom() <= top + view.viewport().height()
    session.focus.select("")
    assert view.lights.sentences == ()


def test_scrolling_glides_to_the_same_place(make, qtbot):
    session, view = make(sample.briefing(), size=(700, 320))
    session.focus.select("deaths22")
    still = view.verticalScrollBar().value()
    view.verticalScrollBar().setValue(0)
    view.scrolling.still = False
    session.focus.select("deaths22")
    assert view.verticalScrollBar().value() < still
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == still)


def test_a_figure_that_is_in_view_does_not_move_the_page(both):
    session, view = both
    session.focus.select("arrests")
    assert view.verticalScrollBar().value() == 0


def test_tab_walks_the_figures_and_leaves(both, qtbot):
    session, view = both
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.lights.ring == "continents"
    keys = [view.lights.ring]
    for _ in range(8):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        keys.append(view.lights.ring)
    assert keys == [p.mark.key for p in view.figures.ordered]
    assert session.focus.hovered == "deaths22"
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.lights.ring == "deaths20"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.focus.selected == "deaths20"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.lights.ring == ""
    assert session.focus.lit == ()


def test_tab_leaves_after_the_last_figure_and_control_tab_at_once(make, qtbot):
    session = Session(sample.briefing())
    window = QWidget()
    view = ArticleView(session, Theme("light"), window)
    after = QPushButton("after", window)
    view.scrolling.still = True
    view.setGeometry(0, 0, 800, 600)
    after.setGeometry(800, 0, 100, 40)
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitActive(window):
        window.show()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(20):
        if not view.hasFocus():
            break
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert session.focus.lit == ()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert view.hasFocus() and view.lights.ring
    qtbot.keyClick(view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert after.hasFocus()


def test_a_claim_leads_to_its_figure_and_tells_its_verdict(both, qtbot):
    session, view = both
    place = view.claims.of_key("arrests").at
    box = view.painter.boxes(place)[0].rect
    point = box.center()
    words = claim_mark_words(session.briefing, view.claim_at(point))
    assert words.startswith("Claim “more than any JCODE operation before it")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert session.focus.selected == "arrests"


def test_the_wheel_scrolls_beside_the_column_too_but_leaves_zooming_to_the_window(make):
    _, view = make(sample.briefing(), size=(1400, 300))
    bar = view.verticalScrollBar()

    def wheel(modifiers=Qt.KeyboardModifier.NoModifier):
        event = QWheelEvent(
            QPointF(5, 100), QPointF(5, 100), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert wheel()
    assert bar.value() > 0
    before = bar.value()
    assert not wheel(Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == before


def test_walking_is_announced_to_a_screen_reader(both, qtbot):
    _, view = both
    QAccessible.setActive(True)
    try:
        view.clearFocus()
        view.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        assert view.lights.ring == "arrests"
    finally:
        QAccessible.setActive(False)


def test_n_and_shift_n_walk_too(both, qtbot):
    _, view = both
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert view.lights.ring == "arrests"
    qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert view.lights.ring == "continents"


def test_keys_scroll_and_select_words(make, qtbot):
    _, view = make(sample.briefing(), size=(700, 300))
    view.setFocus()
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    down = bar.value()
    assert down > 0
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bar.value() > down
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    assert view.textCursor().hasSelection()


def test_find(both):
    _, view = both
    assert view.find("OPERATION") == 5  # two of them in the tables below the text
    assert (view.hit_count, view.hit_index) == (5, 0)
    for _ in range(4):
        view.find_next()
    assert view.hit_index == 4
    view.find_next()
    assert view.hit_index == 0
    view.find_previous()
    assert view.hit_index == 4
    assert view.find("no such words") == 0
    assert view.hit_index == -1
    view.find_next()
    view.clear_find()
    assert (view.hit_count, view.hit_index) == (0, -1)


def test_find_scrolls_to_the_hit(make):
    _, view = make(sample.briefing(), size=(700, 300))
    view.find("Provisional")
    rect = view.rect_of(view.lights.hit)
    top = view.verticalScrollBar().value()
    assert top <= rect.top() and rect.bottom() <= top + view.viewport().height()


def test_setting_a_figure_aside_takes_its_mark_away(both):
    session, view = both
    place = _middle(view, "firearms")

    def aside(briefing):
        figures = tuple(
            replace(f, status=Status.ASIDE) if f.id == "firearms" else f for f in briefing.figures
        )
        return replace(briefing, figures=figures)

    session.apply(aside, "Set aside")
    assert view.figures.of_key("firearms") is None
    assert view.key_at(QPointF(place)) == ""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index("117 firearms") + 3)
    assert cursor.charFormat().fontWeight() == fonts.REGULAR
    session.undo_stack.undo()
    assert view.key_at(QPointF(_middle(view, "firearms"))) == "firearms"


def test_another_document_starts_at_its_top(make):
    session, view = make(sample.briefing(), size=(700, 300))
    view.verticalScrollBar().setValue(200)
    session.open(Briefing("b2", articles=(sample.table_article(),)))
    assert view.verticalScrollBar().value() == 0
    assert "Everything" in view.toPlainText()
    session.open(Briefing("b3"))
    assert view.toPlainText() == ""


def test_zoom_theme_and_width_keep_the_place(make):
    briefing = long_briefing(30_000, 40)
    _, view = make(briefing, size=(800, 500))
    view.show_key("f20")
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 120)
    before = view.top_place()
    view._theme.set_zoom(1.5)
    assert view.top_place()[0] == before[0]
    assert abs(view.top_place()[1] - before[1]) < 90
    view._theme.choose("dark")
    assert view.top_place()[0] == before[0]
    view.resize(420, 500)
    assert view.top_place()[0] == before[0]
    view.resize(800, 500)
    assert view.top_place()[0] == before[0]


@pytest.mark.parametrize("zoom", [1.0, 1.5, 3.0])
@pytest.mark.parametrize("width", [260, 420, 900, 2400])
def test_nothing_overlaps_at_any_size(make, everything, zoom, width):
    for briefing in (sample.briefing(), everything):
        _, view = make(briefing, zoom=zoom, size=(width, 700))
        view.viewport().repaint()
        gutter = view.gutter()
        places = range(len(view._page.places))
        rects = [
            view.painter.margin_rect(entry, gutter) for entry in view.painter.margin(places, gutter)
        ]
        assert rects
        for a, b in pairwise(rects):
            assert a.bottom() <= b.top() + 0.01
        assert all(rect.left() >= 0 and rect.right() < gutter for rect in rects)
        for placed in view.figures.ordered:
            for box in view.painter.boxes(placed.at):
                assert box.left >= gutter - 0.5
                assert box.right <= view.viewport().width() + 0.5


def test_the_column_is_centred_and_has_a_readable_measure(make):
    _, view = make(sample.briefing(), size=(1400, 700))
    view.viewport().repaint()
    block = view.document().findBlock(view.toPlainText().index("The US"))
    lengths = [block.layout().lineAt(i).textLength() for i in range(block.layout().lineCount() - 1)]
    assert 58 <= sum(lengths) / len(lengths) <= 74
    left = view.viewport().x() + view.gutter()
    text = view.viewport().width() - view.gutter() - 20
    assert abs((left + text / 2) - view.width() / 2) < 12


def test_a_long_text_is_laid_piece_by_piece(make, qtbot):
    briefing = long_briefing(300_000, 200)
    session, view = make(briefing, size=(800, 500))
    assert not view.complete
    session.focus.select("f199")
    rect = view.rect_of(view.figures.of_key("f199").at)
    top = view.verticalScrollBar().value()
    assert top <= rect.top() <= top + view.viewport().height()
    qtbot.waitUntil(lambda: view.complete)
    assert view.figures.of_key("f199").mark.number == 200


def test_before_it_is_painted_a_text_is_laid_as_far_as_a_screen_shows(qtbot):
    article = sample.article(
        [Block(BlockKind.PARAGRAPH, f"{i} " + "word " * 60) for i in range(90)]
    )
    view = ArticleView(Session(Briefing("b", articles=(article,))), Theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 700)
    QApplication.processEvents()
    assert not view.complete
    with qtbot.waitExposed(view):
        view.show()
    assert view.document().size().height() >= max(view.screen().size().height(), 700)
    qtbot.waitUntil(lambda: view.complete)


def _runs(block):
    """Return the words of a text block by the format they are set in."""
    runs, fragments = [], block.begin()
    while not fragments.atEnd():
        runs.append(fragments.fragment())
        fragments += 1
    return runs


def test_a_huge_text_is_laid_in_short_runs_that_look_alike(make):
    words = "The town counted seventy more of them than it had in the year before the flood, "
    blocks = [Block(BlockKind.PARAGRAPH, f"{words * 7}and 51 in all") for _ in range(2)]
    long = Block(BlockKind.PARAGRAPH, f"{words * 40}and {'x' * 300} too")
    briefing = Briefing("b", articles=(sample.article(blocks),))
    _, small = make(briefing)
    more = tuple(Block(BlockKind.PARAGRAPH, "w" * HUGE) for _ in range(2))
    _, huge = make(replace(briefing, articles=(sample.article((*blocks, long, *more)),)))
    first = next(i for i, p in enumerate(huge.parts) if p.kind is PartKind.PARAGRAPH)
    for at in (first, first + 1):
        one, other = (view.document().findBlockByNumber(at) for view in (small, huge))
        assert one.text() == other.text() == huge.parts[at].text
        lines = [block.layout().lineCount() for block in (one, other)]
        assert lines[0] == lines[1] > 1
        assert len(_runs(one)) == 1
        assert max(run.length() for run in _runs(other)) < 32
        looks = {
            (run.charFormat().font().key(), run.charFormat().foreground().color().name())
            for block in (one, other)
            for run in _runs(block)
        }
        assert len(looks) == 1
    words = [run.text() for run in _runs(huge.document().findBlockByNumber(first + 2))]
    assert "".join(words) == long.text
    assert all(len(run) < 32 and run.endswith(" ") for run in words[:-2])
    assert words[-2:] == [f"{'x' * 300} ", "too"]


def test_the_top_of_a_long_text_is_marked_before_the_rest_is_laid_out(make):
    _, view = make(long_briefing(60_000, 200), size=(800, 500))
    while not view.complete:
        view._on_more()
    assert view.visible_places().start == 0
    assert view.painter.margin(view.visible_places(), view.gutter())


def test_one_very_long_paragraph_keeps_its_places(make, qtbot):
    text = ("🚀 word " * 6000) + "the last 77 of all"
    article = sample.article((Block(BlockKind.PARAGRAPH, text),))
    briefing = Briefing("b", articles=(article,), figures=_figures_of(article, ("77",)))
    _, view = make(briefing)
    qtbot.waitUntil(lambda: view.complete)
    at = view.figures.of_key("f0").at
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.position_of(at.part, at.start))
    cursor.setPosition(view.position_of(at.part, at.end), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "77"


def test_a_long_table_keeps_its_places(make, qtbot):
    rows = (("Town", "Count"), *((f"Town {i}", str(10_000 + i)) for i in range(200)))
    article = sample.article((table_block(rows),))
    briefing = Briefing(
        "b", articles=(article,), figures=_figures_of(article, ("10000", "10039", "10199"))
    )
    session, view = make(briefing)
    qtbot.waitUntil(lambda: view.complete)
    for key, row in (("f0", 0), ("f1", 39), ("f2", 199)):
        session.focus.select(key)
        sentence = view.lights.sentences[0]
        words = view.parts[sentence.part].text[sentence.start : sentence.end]
        assert words == f"Town {row}\t{10_000 + row}"
        boxes = view.painter.boxes(sentence)
        assert len(boxes) == 2
        assert boxes[0].baseline == boxes[1].baseline
        assert view.key_at(QPointF(_middle(view, key))) == key


def test_a_screen_reader_reads_the_text(both):
    _, view = both
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Article"
    assert "9 marked figures" in interface.text(QAccessible.Text.Description)
    text = interface.textInterface()
    assert "It ended in 288 arrests" in text.text(0, text.characterCount())
    assert interface.state().readOnly


def test_the_caret_follows_the_ring(both, qtbot):
    _, view = both
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert isinstance(view, QTextEdit)
    assert view.toPlainText()[view.textCursor().position() :].startswith("288 arrests")


def test_focus_may_change_after_the_article_has_gone(qtbot):
    session = Session(sample.briefing())
    view = ArticleView(session, Theme("light"))
    delete(view)
    session.focus.hover("arrests")
    session.focus.select("arrests")
    session.focus.release()
    assert not isValid(view)


def test_a_window_that_closes_with_a_ring_on_a_figure_goes_quietly(qtbot):
    session, window = Session(sample.briefing()), QWidget()
    view = ArticleView(session, Theme("light"), window)
    window.resize(700, 500)
    view.resize(700, 500)
    with qtbot.waitActive(window):
        window.show()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.lights.ring
    delete(window)
    assert not isValid(view)


def _laid(view):
    """Return what is laid on a page: its words, where the figures stand, how they look."""
    document, places = view.document(), view._page.places
    spans = [(p.mark.key, list(places.spans(p.at))) for p in view.figures.ordered]
    weights = []
    for _, found in spans:
        cursor = QTextCursor(document)
        cursor.setPosition(found[0].position + found[0].end)
        weights.append(cursor.charFormat().fontWeight())
    return document.toPlainText(), spans, weights, view.parts


@pytest.mark.parametrize("words", ["7", "71,000,000 🚀 and more", ""])
def test_corrected_words_are_put_in_where_they_stand(make, words, monkeypatch):
    briefing = sample.briefing()
    span = briefing.figures[1].evidence
    session, view = make(briefing)
    monkeypatch.setattr(view, "build", lambda *_, **__: pytest.fail("laid anew"))
    session.apply(
        lambda now: with_text_replaced(now, span.source, span.start, span.end, words), "Correct"
    )
    monkeypatch.undo()
    _, fresh = make(session.briefing)
    assert _laid(view) == _laid(fresh)
    session.undo_stack.undo()
    _, fresh = make(briefing)
    assert _laid(view) == _laid(fresh)


def test_what_is_said_of_the_article_is_not_copied_with_it(both):
    _, view = both
    line = next(i for i, part in enumerate(view.parts) if part.kind is PartKind.BYLINE)
    byline = view.parts[line].text.replace("\xa0", " ")
    headline = next(part.text for part in view.parts if part.kind is PartKind.HEADLINE)
    view.selectAll()
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert byline not in copied and headline in copied
    assert copied.endswith(view.document().lastBlock().text())
    cursor = view.textCursor()
    cursor.setPosition(view.position_of(line, 0))
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    view.setTextCursor(cursor)
    view.copy()
    assert byline in QGuiApplication.clipboard().text(), "chosen by itself"
