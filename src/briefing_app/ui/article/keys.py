"""The article by keyboard: Tab goes from figure to figure, arrows scroll or move the caret."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from briefing_app.session.session import Session
from briefing_app.ui.article.column import ArticleColumn
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.figures.text import figure_description, figure_name

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_TURNS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
_CARET_KEYS = (*_TURNS, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ArticleKeys(ArticleColumn):
    """A column whose figures can be walked; a ring shows which one has the keyboard."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session.briefing, theme, parent)
        self._session = session
        self._by_keyboard = False
        self.setCursorWidth(0)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's shortcuts while there is something here to let go of."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            inside = bool(self.lights.ring or self.cursorWidth())
            if event.key() == Qt.Key.Key_Escape and inside:
                event.accept()
                return True
        return super().event(event)

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
        self.set_ring(ordered[at].mark.key)
        return True

    def set_ring(self, key: str) -> None:
        """Put the ring on a figure, tell a screen reader; with an empty key take it away."""
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
        self.place_caret(placed.at.part, placed.at.start)
        self._session.focus.hover(key)
        briefing = self._session.briefing
        figure = briefing.figures_by_id[key]
        said = f"{figure_name(figure, briefing.language)}. {figure_description(briefing, figure)}"
        # Imported where they are used: a start need not make the many names of QAccessible.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def place_caret(self, part: int, offset: int) -> None:
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
        self.set_ring("")
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on a figure in view; Tab looks further for one."""
        super().focusInEvent(event)
        reason = event.reason()
        self._by_keyboard = reason in _KEYBOARD
        back = reason is Qt.FocusReason.BacktabFocusReason
        if self._by_keyboard:
            self.set_ring(self._figure_in_view(last=back))
            if not self.lights.ring and reason is not Qt.FocusReason.ShortcutFocusReason:
                self.step_figure(-1 if back else 1)
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
            self.set_ring("")
            self.setCursorWidth(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab and N walk the figures, Enter selects, Escape lets go, Space turns the page."""
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            held = bool(self.lights.ring or self.cursorWidth())
            self.set_ring("")
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
        from PySide6.QtGui import QAccessible

        return self.cursorWidth() > 0 or QAccessible.isActive()

    def _show_caret(self) -> None:
        """Show the text cursor from now on, beginning in view."""
        if self.cursorWidth():
            return
        if not self.viewport().rect().intersects(self.cursorRect()):
            place = self.top_place()
            if place is not None:
                self.place_caret(*place)
        self.setCursorWidth(self._theme.px(1.5))
