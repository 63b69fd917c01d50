"""The strip above the views that shows one step of the guide, and whether it is done."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.strip import speak_aloud
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.guide import STEPS, Guide, derive_spoken
from briefing_app.words.said import marked, said, translated

DONE = marked("✓ Done")
EDGE = 4


class GuideStrip(QWidget):
    """``moved`` carries 1 or -1 after the person asked for another step, ``left`` the end."""

    moved = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count, self._heading, self._words = QLabel(self), QLabel(self), QLabel(self)
        self.done = QLabel(translated(DONE), self)
        self._words.setWordWrap(True)
        for label in (self._heading, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.back = BarButton(said("Back"), theme, "outlined", parent=self)
        self.next = BarButton(said("Next", "step of the guide"), theme, "primary", parent=self)
        self.close_it = BarButton(said("Close the guide"), theme, icon="close", parent=self)
        self.close_it.set_icon_only(True)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(self._on_next)
        self.close_it.clicked.connect(self.left)
        self._is_last = False
        self._build()
        self.setAccessibleName(said("Guide"))
        self.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def buttons(self) -> tuple[BarButton, ...]:
        """What can be pressed, from left to right."""
        return (self.back, self.next, self.close_it)

    @property
    def words(self) -> str:
        """What is shown of the step."""
        return f"{self._heading.text()}. {self._words.text()}"

    def show_guide(self, guide: Guide, *, speak: bool) -> None:
        """Show a step; ``speak`` has a screen reader say what is new of it."""
        self._count.setText(said("{at} of {count}", at=guide.at + 1, count=len(STEPS)))
        self._heading.setText(translated(guide.step.heading))
        self._words.setText(translated(guide.step.words))
        self._is_last = guide.is_last
        self.done.setVisible(guide.is_done)
        self.back.setEnabled(guide.at > 0)
        if guide.is_last:
            self.next.say(said("Finish"), said("End the guide (Ctrl+F1)"))
        else:
            self.next.say(said("Next", "step of the guide"), said("Go to the next step (Ctrl+F1)"))
        self.show()
        if speak:
            done = said("Done. Ctrl+F1 goes on.")
            news = done if guide.is_done else derive_spoken(guide)
            speak_aloud(self, news, at_once=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.accent_soft))
        painter.fillRect(QRect(0, 0, self._theme.px(EDGE), self.height()), QColor(palette.accent))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        painter.end()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        for label in (self._count, self._heading, self.done):
            self._head.addWidget(label)
        self._head.addStretch(1)
        self._column = QVBoxLayout()
        self._column.addLayout(self._head)
        self._column.addWidget(self._words)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._column, 1)
        for button in self.buttons:
            self._row.addWidget(button)

    def _on_next(self) -> None:
        if self._is_last:
            self.left.emit()
        else:
            self.moved.emit(1)

    def _on_theme_changed(self) -> None:
        theme, px = self._theme, self._theme.px
        self._count.setFont(theme.sans(13))
        self._heading.setFont(theme.sans(15, SEMIBOLD))
        self.done.setFont(theme.sans(14, SEMIBOLD))
        self._words.setFont(theme.sans(14.5))
        for label, colour in (
            (self._count, "soft"),
            (self._heading, "ink"),
            (self._words, "ink"),
            (self.done, "ok"),
        ):
            label.setStyleSheet(f"color: {getattr(theme.palette, colour)}")
        self._row.setContentsMargins(px(18), px(10), px(12), px(10))
        self._row.setSpacing(px(10))
        self._head.setSpacing(px(12))
        self._column.setSpacing(px(2))
        self.update()
