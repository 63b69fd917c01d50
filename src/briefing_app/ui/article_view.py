"""The article: a text to read, whose figures and claims can be pointed at where they stand."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from briefing_app.core.change import Change, Kind
from briefing_app.session.session import Session
from briefing_app.ui.article_column import ArticleColumn
from briefing_app.ui.article_search import ArticleSearch
from briefing_app.ui.focus_ring import paint_focus_ring
from briefing_app.ui.theme import Theme
from briefing_app.viewmodels.article import derive_parts
from briefing_app.viewmodels.figure_text import figure_description, figure_name
from briefing_app.viewmodels.mark_index import M, MarkIndex, Placed
from briefing_app.viewmodels.marks import ClaimMark

_NEAR = 4
"""Pixels around a mark that still count as on it: underlines hang below the words."""
_TURNS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
_CARET_KEYS = (*_TURNS, Qt.Key.Key_Left, Qt.Key.Key_Right)
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_TEXT_CHANGED = Kind.HEAD | Kind.TEXT | Kind.TABLES
_MARKS_CHANGED = Kind.FIGURES | Kind.CLAIMS | Kind.TABLES | Kind.RELATIONS


class ArticleView(ArticleColumn):
    """Shows the session's articles and ties their figures to the session's focus."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session.briefing, theme, parent)
        self._session = session
        self._search = ArticleSearch()
        self._search.set_parts(self.parts)
        self._pressed: QPointF | None = None
        self._by_keyboard = False
        self.setAccessibleName("Article")
        self.setCursorWidth(0)
        self._describe()
        self._light()
        session.changed.connect(self._on_changed)
        session.focus.hovered_changed.connect(self._on_hovered)
        session.focus.selected_changed.connect(self._on_selected)
        theme.changed.connect(self._on_theme_changed)

    # --- find --------------------------------------------------------------------------------

    @property
    def hit_count(self) -> int:
        """How many hits the search has."""
        return len(self._search.hits)

    @property
    def hit_index(self) -> int:
        """Which hit is the current one, from 1; 0 for none."""
        return self._search.index + 1

    def find(self, text: str) -> int:  # type: ignore[override]
        """Mark all hits of ``text``, show the first below the top of the view, return how many."""
        self._search.find(text, *(self.top_place() or (0, 0)))
        self._show_hit()
        return self.hit_count

    def find_next(self) -> None:
        """Go to the next hit, round the end."""
        self._search.step(1)
        self._show_hit()

    def find_previous(self) -> None:
        """Go to the previous hit, round the beginning."""
        self._search.step(-1)
        self._show_hit()

    def clear_find(self) -> None:
        """Take the marks of the search away."""
        self._search.clear()
        self._show_hit()

    def _show_hit(self) -> None:
        hit = self._search.hit
        self.lights.hits, self.lights.hit = self._search.hits, hit
        if hit is not None:
            self.show_stretch(hit)
            self._place_caret(hit.part, hit.start)
        self.viewport().update()

    # --- what is lit -------------------------------------------------------------------------

    def show_key(self, key: str) -> None:
        """Scroll to the sentence of a figure, if it stands in the article."""
        placed = self.figures.of_key(key)
        if placed is not None:
            self.show_stretch(self.sentence(placed), placed.at)

    def _light(self) -> None:
        """Light the figures in focus, and paint anew only what differs."""
        lit = self._session.focus.lit
        if lit == self.lights.keys and self.lights.sentences:
            return
        before = self.lights.sentences
        placed = [found for key in lit if (found := self.figures.of_key(key)) is not None]
        self.lights.keys = lit
        self.lights.sentences = tuple(dict.fromkeys(self.sentence(found) for found in placed))
        visible = self.visible_places()
        for stretch in {*before, *self.lights.sentences}:
            rect = QRectF()
            for box in self.painter.boxes(stretch, visible):
                rect = rect.united(box.rect)
            self._update_lines(rect)

    def _update_lines(self, rect: QRectF) -> None:
        """Paint whole lines of the page anew, with the margin beside them."""
        if rect.isValid():
            top = round(rect.top()) - self.verticalScrollBar().value() - 2 * _NEAR
            height = round(rect.height()) + 4 * _NEAR
            self.viewport().update(0, top, self.viewport().width(), height)

    def _on_hovered(self, key: str) -> None:
        self._light()

    def _on_selected(self, key: str) -> None:
        self._light()
        if key:
            self.show_key(key)
        else:
            self._set_ring("")

    # --- what changed ------------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        briefing = change.after
        if change.origin == "open":
            self._rebuild(keep=False)
        elif change.kinds & _TEXT_CHANGED and derive_parts(briefing) != self.parts:
            self._rebuild(keep=True)
        elif change.kinds & _MARKS_CHANGED:
            self.remark(briefing)
            self._describe()
            self.lights.sentences = ()
            self._light()

    def _on_theme_changed(self) -> None:
        self._rebuild(keep=True)

    def _rebuild(self, *, keep: bool) -> None:
        self.lights.sentences, self.lights.ring = (), ""
        self.build(self._session.briefing, keep=self.kept() if keep else None)
        self._search.set_parts(self.parts)
        self.lights.hits, self.lights.hit = self._search.hits, self._search.hit
        self._describe()
        self._light()

    def _describe(self) -> None:
        count = len(self.figures.ordered)
        marked = "1 marked figure" if count == 1 else f"{count} marked figures"
        self.setAccessibleDescription(
            f"The text with {marked}. Tab goes from figure to figure, Enter selects one, "
            "Escape lets go, Control and Tab leave the article."
        )

    # --- pointing ----------------------------------------------------------------------------

    def key_at(self, point: QPointF) -> str:
        """Return the key of the figure, evidence number or claim under a point, or empty."""
        page = point + QPointF(0, self.verticalScrollBar().value())
        gutter = self.gutter()
        if page.x() < gutter - _NEAR:
            y = round(point.y())
            for entry in self.painter.margin(self.visible_places(y, y + 1), gutter):
                if self.painter.margin_rect(entry, gutter).adjusted(-4, -2, 4, 2).contains(page):
                    return entry.keys[0]
            return ""
        figure = self._mark_at(page, self.figures)
        if figure is not None:
            return figure.mark.key
        claim = self._mark_at(page, self.claims)
        return claim.mark.key if claim else ""

    def claim_at(self, point: QPointF) -> ClaimMark | None:
        """Return the claim under a point of the view."""
        page = point + QPointF(0, self.verticalScrollBar().value())
        found = self._mark_at(page, self.claims)
        return found.mark if found else None

    def _mark_at(self, page: QPointF, marks: MarkIndex[M]) -> Placed[M] | None:
        place = self.place_at(page)
        for placed in marks.beside(*place) if place else ():
            for box in self.painter.boxes(placed.at):
                if box.rect.adjusted(-1, 0, 1, _NEAR).contains(page):
                    return placed
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Report the figure under the pointer."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            key = self.key_at(event.position())
            self._session.focus.hover(key)
            shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click begins."""
        self.scrolling.stop()
        self._by_keyboard = False
        self._set_ring("")
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the figure that was clicked, unless words were selected instead."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        key = self.key_at(event.position())
        if key and key == self.key_at(pressed):
            self._session.focus.select(key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Control held the window zooms, not the text alone."""
        self.scrolling.stop()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's shortcuts while there is something here to let go of."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            inside = bool(self.lights.ring or self.cursorWidth())
            if event.key() == Qt.Key.Key_Escape and inside:
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let go of what was pointed at when the pointer leaves; show a claim's verdict."""
        if event.type() == QEvent.Type.Leave:
            self._session.focus.hover("")
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            claim = self.claim_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), claim.words if claim else "", self.viewport())
            return True
        return super().viewportEvent(event)

    # --- keys --------------------------------------------------------------------------------

    def step_figure(self, by: int) -> bool:
        """Put the ring on the next figure, or the previous one; return whether there is one."""
        ordered = self.figures.ordered
        at = self.figures.position(self.lights.ring) if self.lights.ring else -1
        if at >= 0:
            at += by
        else:
            place = self.top_place() or (0, 0)
            at = self.figures.next_from(*place) - (by < 0)
        if not 0 <= at < len(ordered):
            return False
        self._set_ring(ordered[at].mark.key)
        return True

    def _set_ring(self, key: str) -> None:
        if key == self.lights.ring:
            return
        left, self.lights.ring = self.lights.ring, key
        self.viewport().update()
        if not key and self._session.focus.hovered == left:
            self._session.focus.hover("")
        placed = self.figures.of_key(key) if key else None
        if placed is None:
            return
        self.show_stretch(self.sentence(placed), placed.at)
        self._place_caret(placed.at.part, placed.at.start)
        self._session.focus.hover(key)
        briefing = self._session.briefing
        figure = briefing.figures_by_id[key]
        said = f"{figure_name(figure, briefing.language)}. {figure_description(briefing, figure)}"
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _place_caret(self, part: int, offset: int) -> None:
        """Put the text cursor there, so that a screen reader reads on from it."""
        position = self.position_of(part, offset)
        if position >= 0:
            value = self.verticalScrollBar().value()
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            self.setTextCursor(cursor)
            # Where the page scrolls to is decided elsewhere.
            self.verticalScrollBar().setValue(value)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go from figure to figure before the focus leaves the article."""
        return self.step_figure(1 if next else -1) or self._leave(next)

    def _leave(self, next: bool) -> bool:
        self._set_ring("")
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on a figure in view."""
        super().focusInEvent(event)
        reason = event.reason()
        self._by_keyboard = reason in _KEYBOARD
        if reason is Qt.FocusReason.BacktabFocusReason:
            self._set_ring(self._figure_in_view(last=True))
        elif self._by_keyboard:
            self._set_ring(self._figure_in_view(last=False))
        self.viewport().update()

    def _figure_in_view(self, *, last: bool) -> str:
        """Return the key of the first or the last figure that is seen whole, or empty."""
        height = self.viewport().height()
        top = self.verticalScrollBar().value()
        seen = []
        for index in self.visible_places():
            for placed in self.figures_in(index):
                rect = self.rect_of(placed.at)
                if rect.top() >= top and rect.bottom() <= top + height:
                    seen.append(placed.mark.key)
        return seen[-1 if last else 0] if seen else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page; a ring around all of it where the keyboard is on no figure."""
        super().paintEvent(event)
        if self._by_keyboard and not self.lights.ring and not self.cursorWidth():
            painter = QPainter(self.viewport())
            area = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            paint_focus_ring(painter, area, self._theme, self._theme.px(6))
            painter.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away with the focus."""
        super().focusOutEvent(event)
        if not self.painter.usable:
            # Sent while the window is taken down: the text has gone already.
            return
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._by_keyboard = False
            self.viewport().update()
            self._set_ring("")
            self.setCursorWidth(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab and N walk the figures, Enter selects, Escape lets go, Space turns the page."""
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            held = bool(self.lights.ring or self.cursorWidth())
            self._set_ring("")
            self.setCursorWidth(0)
            if not self._session.focus.release() and not held:
                event.ignore()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and control:
            self._leave(key == Qt.Key.Key_Tab and not shift)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.lights.ring:
            self._session.focus.select(self.lights.ring)
        elif key == Qt.Key.Key_N and not control:
            self.step_figure(-1 if shift else 1)
        elif key == Qt.Key.Key_Space and not control:
            self._turn(Qt.Key.Key_PageUp if shift else Qt.Key.Key_PageDown)
        elif key in _TURNS and not shift and not self._has_caret():
            self._turn(Qt.Key(key))
        else:
            if key in _CARET_KEYS:
                self._show_caret()
            super().keyPressEvent(event)

    def _turn(self, key: Qt.Key) -> None:
        """Scroll as a key says."""
        bar = self.verticalScrollBar()
        line, page = self._theme.px(60), bar.pageStep() * 9 // 10
        steps = {
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        self.scrolling.to(self.scrolling.target + steps[key])

    def _has_caret(self) -> bool:
        """Return whether arrows move the text cursor: once it is in use, and for screen readers."""
        return self.cursorWidth() > 0 or QAccessible.isActive()

    def _show_caret(self) -> None:
        """Show the text cursor from now on, beginning in view."""
        if self.cursorWidth():
            return
        if not self.viewport().rect().intersects(self.cursorRect()):
            place = self.top_place()
            if place is not None:
                self._place_caret(*place)
        self.setCursorWidth(self._theme.px(1.5))
