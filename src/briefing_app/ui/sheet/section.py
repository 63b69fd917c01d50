"""A part of the options: a heading, what belongs to it, and words that explain."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.theme import Theme


class Section(QWidget):
    """Stacks widgets under a heading; `row` puts several side by side."""

    def __init__(self, heading: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(heading)
        self._heading = QLabel(heading, self)
        self._notes: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._column.addWidget(widget)

    def row(self, *widgets: QWidget, stretch: bool = True) -> None:
        """Put widgets side by side at the end."""
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(6))
        for widget in widgets:
            line.addWidget(widget)
        if stretch:
            line.addStretch(1)
        self._column.addLayout(line)

    def note(self, words: str) -> QLabel:
        """Put words at the end that explain, and return their label."""
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._notes.append(label)
        self._column.addWidget(label)
        self._on_theme_changed()
        return label

    def _on_theme_changed(self) -> None:
        palette = self._theme.palette
        self._column.setSpacing(self._theme.px(6))
        self._heading.setFont(self._theme.sans(14, SEMIBOLD))
        self._heading.setStyleSheet(f"color: {palette.ink}")
        for label in self._notes:
            label.setFont(self._theme.sans(12.5))
            label.setStyleSheet(f"color: {palette.soft}")
