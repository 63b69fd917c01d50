"""What is shown when something in the program went wrong that nobody foresaw."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class CrashDialog(QDialog):
    """Says so, says that the work is still there, and lets the details be copied."""

    def __init__(
        self, details: str, log: Path | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._details = details
        self.setWindowTitle(said("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(said("Something went wrong in Briefing"), self)
        heading.setFont(theme.sans(18, SEMIBOLD))
        words = said(
            "What you did last may not have worked; the briefing is still open. Copy "
            "the details and send them to whoever looks after Briefing for you. "
            "Nothing is sent by itself."
        )
        if log is not None:
            words += " " + said("They are also in {log}.", log=log)
        body = QLabel(words, self)
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text = QPlainTextEdit(details, self)
        text.setReadOnly(True)
        text.setAccessibleName(said("Details"))
        text.setTabChangesFocus(True)
        copy = BarButton(said("Copy the details"), theme, "outlined", parent=self)
        copy.clicked.connect(self._on_copy_clicked)
        close = BarButton(said("Go on"), theme, "primary", parent=self)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        margin = theme.px(20)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(12))
        column.addWidget(heading)
        column.addWidget(body)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(theme.px(620), theme.px(420))
        close.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
