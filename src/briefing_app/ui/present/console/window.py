"""The console: what the presenter sees. On screen, next, notes, evidence, and the time."""

from math import ceil

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.elided_label import ElidedLabel
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.console.key_strip import KeyStrip
from briefing_app.ui.present.console.places import PAD, Places, console_scale, derive_places
from briefing_app.ui.present.console.preview import Preview
from briefing_app.ui.present.console.time_line import TimeLine
from briefing_app.viewmodels.figures.evidence import Evidence
from briefing_app.viewmodels.present.show import Command
from briefing_app.words.said import marked, said

NOTES_STEPS = (14, 16, 18, 20, 22, 26, 30, 36, 44, 54)
"""Sizes of the notes in design pixels."""
AUTOMATIC = -1
"""Before anybody chose: as large as all of them are seen, within these steps."""
LEAST_STEP, MOST_STEP = 2, 7
SPARE = 6
"""Room under the evidence: a scroll bar that comes for a pixel takes a whole line."""
AIR = 0.45
"""Room under a line of the notes, in sizes of their letters."""
NO_BREAK = "\u00a0"
END = marked("The last slide")
SMALLEST = (320, 200)


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
    """Shows a show to the presenter; keys are only reported. Its letters grow with the window."""

    key_pressed = Signal(QKeyEvent)
    command_given = Signal(Command)
    closed = Signal()

    def __init__(self, theme: Theme, *, notes_step: int = AUTOMATIC) -> None:
        super().__init__(None)
        self._theme = theme
        self._zoom = theme.zoom
        self._notes_step = min(max(notes_step, AUTOMATIC), len(NOTES_STEPS) - 1)
        self._evidence: Evidence | None = None
        self._notes_text = ""
        self._card = QRect()
        self.setWindowTitle("Console — Briefing")
        self.setAccessibleName(said("Console"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*SMALLEST)
        self.time_line = TimeLine(theme, self)
        self._on_label = ElidedLabel(theme, 14, REGULAR, "soft", self)
        self.state = ElidedLabel(theme, 14, SEMIBOLD, "warn", self)
        self.on_screen = Preview(theme, said("On screen"), self)
        self.evidence = Words(said("Evidence"), self)
        self.next_label = ElidedLabel(theme, 14, REGULAR, "soft", self)
        self.next_up = Preview(theme, said("Next"), self)
        self.next_up.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._notes_label = ElidedLabel(theme, 14, REGULAR, "soft", self)
        self.notes = Words(said("Notes"), self)
        self.strip = KeyStrip(theme, self)
        self.strip.command_given.connect(self.command_given)
        for label, words in (
            (self._on_label, said("On screen")),
            (self._notes_label, said("Notes")),
        ):
            label.say(words)
        for field in (self.evidence, self.notes):
            ScrollBarStyle(field, self._theme, "paper")
        self._restyle()

    @property
    def notes_step(self) -> int:
        """Which size of the notes was chosen, `AUTOMATIC` where none was."""
        return self._notes_step

    def set_words(self, state: str, coming: str) -> None:
        """Say in what state the room's picture is, and what the other picture is."""
        self.state.say(state)
        self.next_label.say(coming)

    def set_notes(self, text: str) -> None:
        """Show the notes of the slide that the presenter is on."""
        if text != self._notes_text or not self.notes.toPlainText():
            self._notes_text = text
            self._write_notes()

    def set_evidence(self, evidence: Evidence | None) -> None:
        """Show the sentence behind what is on the stage, its number lit."""
        if evidence == self._evidence:
            return
        self._evidence = evidence
        self._write_evidence()
        self.arrange()

    def resize_notes(self, by: int) -> None:
        """Make the notes larger or smaller."""
        self._notes_step = min(max(self._step() + by, 0), len(NOTES_STEPS) - 1)
        self._write_notes()

    def _step(self) -> int:
        """Return the size that was chosen, else the largest at which all notes are seen."""
        if self._notes_step != AUTOMATIC:
            return self._notes_step
        room = self.notes.viewport().size()
        for step in range(MOST_STEP, LEAST_STEP, -1):
            document = QTextDocument()
            self._write_lines(document, NOTES_STEPS[step])
            document.setTextWidth(max(1, room.width()))
            if document.size().height() <= room.height():
                return step
        return LEAST_STEP

    def arrange(self) -> None:
        """Put everything in its place in the window there is."""
        scale = console_scale(self.size(), self._zoom)
        self._theme.set_zoom(scale)
        aspect = self.on_screen.aspect
        keys = self.strip.rows_at(self.width())
        scale = self._theme.zoom
        self._place(derive_places(self.size(), scale, aspect, self._card_height, keys=keys))
        self.update()

    def _place(self, places: Places) -> None:
        pad = self._theme.px(PAD)
        self._card = places.evidence
        # A bar that once came, for a smaller place, takes a line and so has reason to stay.
        fits = places.evidence.height() >= self._card_height(places.evidence.width())
        bars = Qt.ScrollBarPolicy
        policy = bars.ScrollBarAlwaysOff if fits else bars.ScrollBarAsNeeded
        self.evidence.setVerticalScrollBarPolicy(policy)
        on_label = QRect(places.on_label)
        on_label.setWidth(min(on_label.width(), self._on_label.full_width()))
        for widget, rect in (
            (self.time_line, places.header),
            (self._on_label, on_label),
            (self.state, places.on_label.adjusted(on_label.width() + self._theme.px(12), 0, 0, 0)),
            (self.on_screen, places.on_screen),
            (self.evidence, places.evidence.adjusted(pad, pad, -pad, -pad)),
            (self.next_label, places.next_label),
            (self.next_up, places.next_up),
            (self._notes_label, places.notes_label),
            (self.notes, places.notes),
            (self.strip, places.strip),
        ):
            widget.setVisible(not rect.isEmpty())
            if not rect.isEmpty():
                widget.setGeometry(rect)
        if self._notes_step == AUTOMATIC:
            self._write_notes()

    def _card_height(self, width: int) -> int:
        """Return the height of the card around the evidence at a width; 0 where there is none."""
        if self._evidence is None or not self._evidence.text:
            return 0
        pad = self._theme.px(PAD)
        document = QTextDocument()
        self._write_sentence(document)
        document.setTextWidth(max(1, width - 2 * pad))
        return ceil(document.size().height()) + 2 * pad + self._theme.px(SPARE)

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
        self._write_notes()
        self._write_evidence()

    def _write_evidence(self) -> None:
        self.evidence.clear()
        self._write_sentence(self.evidence.document())
        self.evidence.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_sentence(self, document: QTextDocument) -> None:
        evidence, palette = self._evidence, self._theme.palette
        if evidence is None:
            return
        cursor = QTextCursor(document)
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
        caption = evidence.caption.replace(" ", NO_BREAK)
        cursor.insertText(f" —{NO_BREAK}{caption}", quiet)

    def _write_notes(self) -> None:
        self.notes.clear()
        self._write_lines(self.notes.document(), NOTES_STEPS[self._step()])
        self.notes.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_lines(self, document: QTextDocument, size: int) -> None:
        """Write the notes with air between their lines, so that one is told from the next."""
        cursor, style, block = QTextCursor(document), QTextCharFormat(), QTextBlockFormat()
        empty = not self._notes_text
        style.setFont(self._theme.sans(NOTES_STEPS[1] if empty else size))
        colour = self._theme.palette.faint if empty else self._theme.palette.ink
        style.setForeground(QColor(colour))
        block.setBottomMargin(self._theme.px(size * AIR))
        words = self._notes_text or said("No notes for this slide.")
        for number, line in enumerate(words.splitlines()):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            cursor.insertText(line, style)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._card.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.palette.line))
        painter.setBrush(QColor(self._theme.palette.panel))
        radius = self._theme.px(10)
        painter.drawRoundedRect(self._card.adjusted(0, 0, -1, -1), radius, radius)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._theme.set_zoom(console_scale(self.size(), self._zoom))
        self._restyle()
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
