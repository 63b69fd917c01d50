"""A dialog in the app's style: a heading, words, room for more, and a row of buttons."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.bar_button import BarButton, Variant
from briefing_app.ui.kit.dialogs.button_row import ButtonRow
from briefing_app.ui.kit.dialogs.scrolled import ScrolledColumn
from briefing_app.ui.kit.theme import Theme

MARGIN, GAP, WIDTH = 24, 14, 460
WIDEST_MARGIN = 36
"""A margin does not grow beyond this with the type: there is none to waste on a small screen."""
MOST_BUTTONS = 0.4
"""The share of a dialog's height that its buttons may keep to themselves."""
EDGE, TITLE = 8, 32
"""Pixels kept free around a dialog on a small screen, and for the bar with its title."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Dialog(QDialog):
    """Enter presses the button that has the keyboard, or the primary one; Esc closes.

    What it needs beside heading and words is put into ``column`` before the first button is added.
    One that ``is_about_document`` closes when another document takes the place.
    """

    is_about_document = True

    def __init__(
        self,
        title: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        heading: str = "",
        words: str = "",
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scrolled = ScrolledColumn(theme, self)
        self.column = self._scrolled.column
        self.column.setSpacing(theme.px(GAP))
        self._row = ButtonRow(theme)
        self._buttons: list[BarButton] = []
        self._primary: BarButton | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[min(theme.px(MARGIN), WIDEST_MARGIN)] * 4)
        outer.setSpacing(theme.px(GAP + 6))
        outer.addWidget(self._scrolled, 1)
        outer.addLayout(self._row)
        self.heading = self.add_label(heading or title, 19, SEMIBOLD)
        if words:
            self.add_label(words, 15, colour="soft")
        self.setMinimumWidth(min(theme.px(WIDTH), self.screen().availableSize().width() - 2 * EDGE))

    @property
    def buttons(self) -> tuple[BarButton, ...]:
        """The buttons from left to right."""
        return tuple(self._buttons)

    def add_label(
        self, text: str, size: float = 15, weight: int = 400, *, colour: str = "ink"
    ) -> QLabel:
        """Put words at the end of the column."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.restyle_label(label, size, weight, colour=colour)
        self.column.addWidget(label)
        return label

    def restyle_label(
        self, label: QLabel, size: float = 15, weight: int = 400, *, colour: str = "ink"
    ) -> None:
        """Set words in the type and colour of the theme as it is now."""
        label.setFont(self.theme.sans(size, weight))
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(self.theme.palette, colour)))
        label.setPalette(palette)

    def add_button(
        self,
        text: str,
        slot: Callable[[], object],
        variant: Variant = "outlined",
        *,
        apart: bool = False,
    ) -> BarButton:
        """Put a button at the right end of the row, or at its left end, ``apart``."""
        button = BarButton(text, self.theme, variant, parent=self)
        button.clicked.connect(lambda _checked=False: slot())
        self._row.add(button, apart=apart)
        self._buttons.insert(0 if apart else len(self._buttons), button)
        if variant == "primary":
            self._primary = button
        for before, after in zip(self._buttons, self._buttons[1:], strict=False):
            QWidget.setTabOrder(before, after)
        return button

    def fit(self, width: float) -> None:
        """Make the dialog so wide, and as high as its words need; wider for a row of buttons."""
        self._scrolled.updateGeometry()  # the heights of words that changed are asked for anew
        layout = self.layout()
        margins = 2 * min(self.theme.px(MARGIN), WIDEST_MARGIN)
        room = self.screen().availableSize().width() - 2 * EDGE
        wide = min(max(self.theme.px(width), self._row.sizeHint().width() + margins), room)
        high = layout.totalHeightForWidth(wide) if layout is not None else -1
        self.resize(wide, high if high > 0 else self.sizeHint().height())
        self._keep_on_screen()

    def showEvent(self, event: QShowEvent) -> None:
        """Come up no larger than the screen, whatever was put in since."""
        super().showEvent(event)
        self._keep_on_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons scroll with the rest where they would take most of the height."""
        super().resizeEvent(event)
        outer = self.layout()
        if outer is None or self._row.parent() is not outer:
            return
        margins = outer.contentsMargins()
        wide = event.size().width() - margins.left() - margins.right()
        if self._row.heightForWidth(wide) > event.size().height() * MOST_BUTTONS:
            outer.removeItem(self._row)
            self._row.setParent(None)
            self.column.addLayout(self._row)

    def _keep_on_screen(self) -> None:
        room = self.screen().availableSize() - QSize(2 * EDGE, 2 * EDGE + TITLE)
        self.resize(self.size().boundedTo(room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press, and arrows go from button to button."""
        focused = self.focusWidget()
        if event.key() in _ENTER:
            if isinstance(focused, BarButton):
                focused.click()
            elif self._primary is not None and (not _takes_lines(focused) or _control(event)):
                self._primary.click()
        elif event.key() in _ARROWS and isinstance(focused, BarButton):
            at = self._buttons.index(focused) + _ARROWS[Qt.Key(event.key())]
            if 0 <= at < len(self._buttons):
                self._buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


def _takes_lines(widget: QWidget | None) -> bool:
    return isinstance(widget, QPlainTextEdit | QTextEdit)


def _control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
