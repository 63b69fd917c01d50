"""The console: what the presenter sees. On screen, next, notes, evidence, and the time."""

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.key_strip import KeyStrip
from briefing_app.ui.present.preview import Preview
from briefing_app.ui.present.time_line import TimeLine
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.show import Show
from briefing_app.viewmodels.present.slides import Slide

NOTES_STEPS = (14, 16, 18, 20, 22, 26, 30, 36, 44)
"""Sizes of the notes in design pixels."""
END = "The last slide"
SMALLEST = (320, 200)
LOW, LOWEST = 380, 300
"""Heights in design pixels up to which the key strip, and the next slide, give way."""
PAD = 12
"""Room around the evidence, in design pixels."""


class Words(QTextEdit):
    """Read-only words that take no keys: every key goes to the console."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.viewport().setAutoFillBackground(False)


class Console(QWidget):
    """Shows a `Show` to the presenter; keys are only reported."""

    key_pressed = Signal(QKeyEvent)
    strip_pressed = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None)
        self._theme = theme
        self._notes_step = 3
        self._evidence: Evidence | None = None
        self._notes_text = ""
        self.setWindowTitle("Console — Briefing")
        self.setAccessibleName("Console")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.time_line = TimeLine(theme, self)
        self.on_screen = Preview(theme, "On screen", self)
        self.next_up = Preview(theme, "Next", self)
        self.evidence = Words("Evidence", self)
        self.notes = Words("Notes", self)
        self.strip = KeyStrip(theme, self)
        self.strip.pressed_key.connect(self.strip_pressed)
        self._build()
        self._restyle()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.sans(13))
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._theme.palette.faint))
        label.setPalette(palette)
        return label

    def _build(self) -> None:
        px = self._theme.px
        whole = self._whole = QVBoxLayout(self)
        # Pictures give way to the screen there is; a window larger than its screen helps nobody.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*SMALLEST)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.time_line)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(px(24), px(16), px(24), px(12))
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(8))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(px(8))
        left.addWidget(self._label("On screen"))
        left.addWidget(self.on_screen)
        box = QVBoxLayout()
        box.setContentsMargins(px(PAD), px(PAD + 6), px(PAD), px(PAD))
        box.addWidget(self.evidence)
        left.addLayout(box)
        left.addStretch()
        self._next = self._label("Next")
        right.addWidget(self._next)
        right.addWidget(self.next_up)
        right.addSpacing(px(8))
        right.addWidget(self._label("Notes"))
        right.addWidget(self.notes, 3)
        self._grid.addLayout(left, 0, 0)
        self._grid.addLayout(right, 0, 1)
        self._grid.setColumnStretch(0, 8)
        self._grid.setColumnStretch(1, 5)
        whole.addLayout(self._grid, 1)
        whole.addWidget(self.strip)
        for words in (self.evidence, self.notes):
            ScrollBarStyle(words, self._theme, "paper")
        self.notes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.palette.paper))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        for words in (self.evidence, self.notes):
            own = words.palette()
            own.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
            own.setColor(QPalette.ColorRole.Text, QColor(self._theme.palette.ink))
            words.setPalette(own)

    def set_slides(
        self,
        slides: tuple[Slide, ...],
        show: Show,
        overlay: QPixmap | None = None,
        spot: QPointF | None = None,
    ) -> None:
        """Show where the talk stands."""
        self.on_screen.set_slide(show.on_stage, show, overlay, spot)
        following = show.at + 1
        index = following if following < len(slides) else -1
        self.next_up.set_slide(index, Show(len(slides)), words=END)
        if show.at < len(slides):
            self._set_notes(slides[show.at].notes)

    def set_evidence(self, evidence: Evidence | None) -> None:
        """Show the sentence behind what is on the stage, its number lit."""
        if evidence == self._evidence:
            return
        self._evidence = evidence
        self._write_evidence()

    def resize_notes(self, by: int) -> None:
        """Make the notes larger or smaller."""
        self._notes_step = min(max(self._notes_step + by, 0), len(NOTES_STEPS) - 1)
        self._write_notes()

    def _write_evidence(self) -> None:
        self.evidence.clear()
        evidence = self._evidence
        if evidence is None:
            self._fit()
            return
        palette = self._theme.palette
        cursor = QTextCursor(self.evidence.document())
        plain, lit, quiet = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        for style, weight in ((plain, REGULAR), (lit, SEMIBOLD)):
            style.setFont(self._theme.serif(19, weight))
            style.setForeground(QColor(palette.ink))
        if not evidence.lost:
            lit.setBackground(QColor(palette.mark))
        quiet.setFont(self._theme.sans(15))
        quiet.setForeground(QColor(palette.faint))
        text, start, end = evidence.text, evidence.start, evidence.end
        cursor.insertText(text[:start], plain)
        cursor.insertText(text[start:end], lit)
        cursor.insertText(text[end:], plain)
        cursor.insertText(f" — {evidence.caption}", quiet)
        self._fit()

    def _set_notes(self, text: str) -> None:
        if text != self._notes_text or not self.notes.toPlainText():
            self._notes_text = text
            self._write_notes()

    def _write_notes(self) -> None:
        self.notes.clear()
        cursor = QTextCursor(self.notes.document())
        style = QTextCharFormat()
        style.setFont(self._theme.sans(NOTES_STEPS[self._notes_step]))
        empty = not self._notes_text
        colour = self._theme.palette.faint if empty else self._theme.palette.ink
        style.setForeground(QColor(colour))
        cursor.insertText(self._notes_text or "No notes for this slide.", style)
        self.notes.moveCursor(QTextCursor.MoveOperation.Start)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.palette.line))
        painter.setBrush(QColor(self._theme.palette.panel))
        pad, radius = self._theme.px(PAD), self._theme.px(10)
        if self.evidence.isVisible():
            around = self.evidence.geometry().adjusted(-pad, -pad, pad, pad)
            painter.drawRoundedRect(around, radius, radius)

    def _fit(self) -> None:
        """Give the pictures their shape and the evidence the height of its words."""
        px, rows = self._theme.px, self.height() / self._theme.zoom
        self.strip.setVisible(rows > LOW)
        for widget in (self._next, self.next_up):
            widget.setVisible(rows > LOWEST)
        said = self._evidence is not None and bool(self._evidence.text)
        self.evidence.setVisible(said and rows > LOWEST)
        words = 0
        if self.evidence.isVisible():
            wanted = int(self.evidence.document().size().height()) + px(4)
            words = min(wanted, self.height() // 4)
            self.evidence.setFixedHeight(words)
        strip = self.strip.sizeHint().height() if self.strip.isVisible() else 0
        room = self.height() - self.time_line.height() - strip - px(74)
        for preview, spare in (
            (self.on_screen, room - words - px(2 * PAD + 6)),
            (self.next_up, room // 2),
        ):
            shape = preview.heightForWidth(preview.width())
            preview.setFixedHeight(max(px(16), min(shape, spare)))
        self._whole.activate()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
