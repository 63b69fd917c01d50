"""One comment with its answers, and what can be done with it."""

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.comments.writing import Writing
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.buttons.look import PAD_X
from briefing_app.ui.kit.focus_ring import paint_focus_ring
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.review.comments import CommentProps
from briefing_app.words.said import said

RADIUS, EDGE = 10, 14
_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Write = Literal["reply", "edit"]


class CommentCard(QWidget):
    """Enter shows the words it stands on, arrows go to the next card, R answers, Delete removes.

    ``chosen`` is emitted on Enter and on a click; ``menu_asked`` carries where on the screen.
    """

    chosen = Signal()
    walked = Signal(int)
    resolve_asked = Signal()
    remove_asked = Signal()
    menu_asked = Signal(QPoint)
    written = Signal(str, str, str)
    """Whether it is a ``"reply"`` or an ``"edit"``, the name of who writes, and the words."""

    def __init__(
        self, props: CommentProps, who: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._who = who
        self._lit = False
        self.writing: Writing | None = None
        self._labels: list[tuple[QLabel, QFont, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._words = QVBoxLayout()
        self._column.addLayout(self._words)
        self._row = QHBoxLayout()
        self.reply = BarButton(said("Reply"), theme, parent=self)
        self.resolve = BarButton(said("Resolve"), theme, parent=self)
        self.more = BarButton(said("More"), theme, icon="more", parent=self)
        self.more.set_icon_only(True)
        for button in (self.reply, self.resolve):
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        self._column.addLayout(self._row)
        self.reply.clicked.connect(lambda: self.write("reply"))
        self.resolve.clicked.connect(self.resolve_asked)
        self.more.clicked.connect(self._on_more)
        self.set_props(props)

    @property
    def props(self) -> CommentProps:
        """What the card shows."""
        return self._props

    def set_props(self, props: CommentProps) -> None:
        """Show another comment, or the same one changed; what is being written stays."""
        self._props = props
        self.setAccessibleName(props.name)
        self.resolve.say(said("Open again") if props.resolved else said("Resolve"))
        self.restyle()

    def set_enabled_edits(self, enabled: bool) -> None:
        """Let nothing be changed in a briefing that is only read."""
        for button in (self.reply, self.resolve, self.more):
            button.setVisible(enabled)

    def set_lit(self, lit: bool) -> None:
        """Show that its words are the ones that are lit."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def write(self, what: Write) -> None:
        """Open the field for an answer, or for the comment's own words."""
        self._stop_writing()
        deed = said("Reply") if what == "reply" else said("Keep")
        name = said("Reply") if what == "reply" else said("Comment")
        self.writing = writing = Writing(name, deed, self._who, self._theme, self)
        writing.setContentsMargins(self._theme.px(EDGE), 0, self._theme.px(EDGE), 0)
        self._column.addWidget(writing)
        writing.given_up.connect(self._on_given_up)
        writing.written.connect(lambda by, text: self._on_written(what, by, text))
        self._show_row(False)
        writing.begin(self._props.text if what == "edit" else "")

    def restyle(self) -> None:
        """Set the words anew, after they or the theme changed."""
        px = self._theme.px
        self._column.setContentsMargins(0, px(11), 0, px(8))
        self._words.setContentsMargins(px(EDGE), 0, px(EDGE), 0)
        self._column.setSpacing(px(6))
        self._words.setSpacing(px(4))
        self._row.setSpacing(px(2))
        self._row.setContentsMargins(px(EDGE - PAD_X), 0, px(EDGE) // 2, 0)
        while (item := self._words.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.hide()
                label.deleteLater()
        self._fill()
        self.update()

    def _fill(self) -> None:
        theme, props = self._theme, self._props
        palette, px = theme.palette, theme.px
        sans = theme.sans
        printed = " · " + said("on the sheet") if props.printed else ""
        self._add(f"{props.by} · {props.when}{printed}", sans(12.5, SEMIBOLD), palette.soft)
        quiet = bool(props.loss) or props.resolved
        if props.quote:
            ground = palette.faint if quiet else palette.accent
            self._add(props.quote, theme.serif(14.5), ground)
        if props.loss:
            self._add(f"? {props.loss}", sans(12, SEMIBOLD), palette.warn)
        self._add(props.text, sans(14.5), palette.soft if props.resolved else palette.ink)
        for reply in props.replies:
            self._add(f"{reply.by} · {reply.when}", sans(12.5, SEMIBOLD), palette.soft, px(14))
            self._add(reply.text, sans(14.5), palette.ink, px(14))

    def _add(self, words: str, font: QFont, colour: str, indent: int = 0) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(font)
        label.setContentsMargins(indent, 0, 0, 0)
        inks = label.palette()
        inks.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(inks)
        self._words.addWidget(label)

    def _show_row(self, shown: bool) -> None:
        for button in (self.reply, self.resolve, self.more):
            button.setVisible(shown)

    def _stop_writing(self) -> None:
        if self.writing is not None:
            self.writing.hide()
            self.writing.deleteLater()
            self.writing = None
            self._show_row(True)

    def _on_given_up(self) -> None:
        self._stop_writing()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written(self, what: Write, by: str, text: str) -> None:
        self._who = by
        self._on_given_up()
        self.written.emit(what, by, text)

    def _on_more(self) -> None:
        self.menu_asked.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the comment."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.rect().bottomLeft() if by_key else event.pos()
        self.menu_asked.emit(self.mapToGlobal(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the words that the comment stands on."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear the keys of the card while the keyboard is on it, not on a part of it."""
        key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not self.hasFocus() or not plain:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.chosen.emit()
        elif key in _WALKS:
            self.walked.emit(_WALKS[Qt.Key(key)])
        elif key == Qt.Key.Key_R and self.reply.isVisible():
            self.write("reply")
        elif key == Qt.Key.Key_Delete and self.more.isVisible():
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and outline as the cards of figures have them."""
        palette, px = self._theme.palette, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._lit else 1
        painter.setBrush(QColor(palette.panel))
        painter.setPen(QPen(QColor(palette.accent if self._lit else palette.line), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        if self.hasFocus():
            inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            paint_focus_ring(painter, inner, self._theme, px(RADIUS) - 3)
        painter.end()
