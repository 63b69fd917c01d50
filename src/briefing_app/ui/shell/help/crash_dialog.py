"""What is shown when something in the program went wrong that nobody foresaw."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said


class CrashDialog(Dialog):
    """Says so, says that the work is still there, and lets the details be copied."""

    is_about_document = False

    def __init__(
        self, details: str, log: Path | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        words = said(
            "What you did last may not have worked; the briefing is still open. Copy "
            "the details and send them to whoever looks after Briefing for you. "
            "Nothing is sent by itself."
        )
        if log is not None:
            words += " " + said("They are also in {log}.", log=log)
        super().__init__(
            said("Something went wrong"),
            theme,
            parent,
            heading=said("Something went wrong in Briefing"),
            words=words,
        )
        self._details = details
        text = QPlainTextEdit(details, self)
        text.setReadOnly(True)
        text.setAccessibleName(said("Details"))
        text.setTabChangesFocus(True)
        ScrollBarStyle(text, theme, "panel")
        self.column.addWidget(text, 1)
        self.add_button(said("Copy the details"), self._on_copy_clicked, apart=True)
        go_on = self.add_button(said("Go on"), self.accept, "primary")
        self.resize(theme.px(620), theme.px(420))
        go_on.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
