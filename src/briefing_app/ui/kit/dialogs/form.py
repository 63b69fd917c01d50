"""Fields of a dialog in the theme's style: one line, several lines, each under its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.dialogs.whole_number import take_whole_number
from briefing_app.ui.kit.style import ScrollBarStyle, derive_field_rules
from briefing_app.ui.kit.theme import Theme

LEAST_WIDE = 300
Field = QLineEdit | QPlainTextEdit


def derive_area_rules(theme: Theme) -> str:
    """Return the rules of a field of several lines."""
    p, px = theme.palette, theme.px
    return f"""
QPlainTextEdit {{ background: {p.panel}; color: {p.ink}; border: 1px solid {p.field};
    border-radius: {px(6)}px; padding: {px(4)}px {px(5)}px;
    selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {p.focus_ring};
    padding: {px(4) - 1}px {px(5) - 1}px; }}
"""


class Area(QPlainTextEdit):
    """A field that asks for the room of a number of lines."""

    def __init__(self, lines: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self._theme = theme

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word, or a whole number."""
        super().mouseDoubleClickEvent(event)
        take_whole_number(self)

    def sizeHint(self) -> QSize:
        """Return the room that its lines take."""
        height = self.fontMetrics().lineSpacing() * self._lines + self._theme.px(20)
        return QSize(self._theme.px(LEAST_WIDE), height)

    def minimumSizeHint(self) -> QSize:
        """Return its lines, which it never shrinks below; a width that any screen has."""
        return QSize(min(LEAST_WIDE, self._theme.px(LEAST_WIDE)), self.sizeHint().height())


def style_choice(button: QWidget, theme: Theme) -> None:
    """Give a check box or the like an outline that is seen on dark ground too."""
    palette = button.palette()
    # Fusion draws the outline as a darker form of the window's colour.
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.faint).lighter(140))
    button.setPalette(palette)


def line_field(name: str, text: str, theme: Theme, parent: QWidget) -> QLineEdit:
    """Return a field of one line."""
    field = QLineEdit(text, parent)
    field.setAccessibleName(name)
    field.setFont(theme.sans(15))
    field.setStyleSheet(derive_field_rules(theme))
    field.setMinimumHeight(theme.px(34))
    field.setCursorPosition(0)
    return field


def area_field(
    name: str, text: str, theme: Theme, parent: QWidget, *, lines: int = 3, serif: bool = False
) -> QPlainTextEdit:
    """Return a field of several lines; Tab leaves it."""
    field = Area(lines, theme, parent)
    field.setAccessibleName(name)
    field.setFont(theme.serif(17) if serif else theme.sans(15))
    field.setStyleSheet(derive_area_rules(theme))
    field.setTabChangesFocus(True)
    field.setPlainText(text)
    ScrollBarStyle(field, theme, "panel")
    return field


def add_field(column: QVBoxLayout, name: str, field: Field, theme: Theme) -> QLabel:
    """Put a field under its name at the end of a column."""
    label = QLabel(name, field.parentWidget())
    label.setFont(theme.sans(13.5, SEMIBOLD))
    label.setWordWrap(True)
    label.setBuddy(field)
    box = QVBoxLayout()
    box.setSpacing(theme.px(4))
    box.addWidget(label)
    box.addWidget(field, 1 if isinstance(field, QPlainTextEdit) else 0)
    column.addLayout(box, 1 if isinstance(field, QPlainTextEdit) else 0)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return label


def text_of(field: Field) -> str:
    """Return what stands in a field."""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
