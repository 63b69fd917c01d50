"""A sentence of the article, of which a person can choose the words that stand on the page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.sheet.options import PointEntry
from briefing_app.words.said import said


class _Sentence(QTextEdit):
    """Shows the sentence; words are selected with the mouse or with Shift and the arrow keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(said("Words of the point"))
        self.setAccessibleDescription(said("Select the words that shall stand on the page."))
        ScrollBarStyle(self, theme, "panel")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)


class PointEditor(QWidget):
    """``shortened`` is emitted with the key of the point and the article's offsets of the words
    to keep; start and end are -1 for the whole sentence.
    """

    shortened = Signal(str, int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: PointEntry | None = None
        self.words = _Sentence(theme, self)
        self.use = BarButton(said("Use only the selected words"), theme, "outlined", parent=self)
        self.whole = BarButton(said("Whole sentence"), theme, "outlined", parent=self)
        self.use.clicked.connect(self._on_use_clicked)
        self.whole.clicked.connect(self._on_whole_clicked)
        self.words.selectionChanged.connect(self._refresh_buttons)
        self._row = QHBoxLayout()
        self._row.addWidget(self.use)
        self._row.addWidget(self.whole)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.words)
        self._column.addLayout(self._row)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_entry(None)

    def show_entry(self, entry: PointEntry | None) -> None:
        """Show a sentence, with the words that stand on the page lit; None for no sentence."""
        if entry is not None and entry == self._entry:
            return
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is not None:
            self.words.setPlainText(_flat(entry.sentence.exact))
            self._light()
        self._refresh_buttons()

    def _light(self) -> None:
        entry = self._entry
        if entry is None:
            return
        found: list[QTextEdit.ExtraSelection] = []
        if entry.chosen:
            begin = entry.shown.start - entry.sentence.start
            cursor = QTextCursor(self.words.document())
            text = entry.sentence.exact
            cursor.setPosition(_units(text[:begin]))
            end = begin + len(entry.shown.exact)
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            lit = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setBackground(QColor(self._theme.palette.mark))
            lit.cursor, lit.format = cursor, style
            found.append(lit)
        self.words.setExtraSelections(found)

    def _refresh_buttons(self) -> None:
        entry = self._entry
        self.use.setEnabled(self.words.textCursor().hasSelection())
        self.whole.setEnabled(entry is not None and (entry.is_shortened or not entry.chosen))

    def _on_use_clicked(self) -> None:
        entry, cursor = self._entry, self.words.textCursor()
        if entry is None or not cursor.hasSelection():
            return
        text = entry.sentence.exact
        start = _characters(text, cursor.selectionStart())
        end = _characters(text, cursor.selectionEnd())
        base = entry.sentence.start
        self.shortened.emit(entry.key, base + start, base + end)

    def _on_whole_clicked(self) -> None:
        if self._entry is not None:
            self.shortened.emit(self._entry.key, -1, -1)

    def _on_theme_changed(self) -> None:
        palette, px = self._theme.palette, self._theme.px
        font = self._theme.serif(14.5)
        self.words.setFont(font)
        self.words.document().setDocumentMargin(px(5))
        self.words.setStyleSheet(
            f"QTextEdit {{ background: {palette.panel}; color: {palette.ink}; "
            f"border: 1px solid {palette.field}; border-radius: {px(6)}px; }} "
            f"QTextEdit:focus {{ border: 2px solid {palette.focus_ring}; }}"
        )
        self.words.setFixedHeight(px(98))
        self._row.setSpacing(px(6))
        self._column.setSpacing(px(6))
        self._light()

    def sizeHint(self) -> QSize:
        return super().sizeHint()


def _flat(text: str) -> str:
    """Return the text on one line, character by character."""
    return "".join(" " if c in "\n\r\t\u2028\u2029" else c for c in text)


def _units(text: str) -> int:
    """Return how many UTF-16 units, in which the toolkit counts, a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """Return how many characters of a text its first ``units`` UTF-16 units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
