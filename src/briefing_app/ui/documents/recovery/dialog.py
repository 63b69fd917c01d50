"""Work that a crash left behind, offered at the next start: recover, put aside, or later."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import style_choice
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

WORDS = marked(
    "Briefing did not end as it should. Your work was kept. Put aside, it is "
    "not offered again but stays on this machine; later, it is offered at "
    "the next start."
)


class RecoveryRow(NamedTuple):
    """One piece of work: what it is called, when it was kept and where, what it differs in."""

    name: str
    when: str
    differs: str
    damaged: bool = False


class RecoveryDialog(Dialog):
    """``recover_asked`` and ``aside_asked`` carry the index of the row that is chosen."""

    is_about_document = False
    recover_asked = Signal(int)
    aside_asked = Signal(int)

    def __init__(
        self, rows: tuple[RecoveryRow, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        heading = said("Your work can be recovered")
        super().__init__(
            said("Recover work"), theme, parent, heading=heading, words=translated(WORDS)
        )
        self._rows = rows
        self._choices: list[QRadioButton] = []
        for row in rows:
            self.column.addWidget(self._panel(row))
        self.column.addStretch(1)
        self.add_button(said("Put aside"), lambda: self._give(self.aside_asked), apart=True)
        self.add_button(said("Later"), self.reject)
        self._recover = self.add_button(
            said("Recover"), lambda: self._give(self.recover_asked), "primary"
        )
        for choice in self._choices:
            choice.toggled.connect(self._on_toggled)
        self._choices[0].setChecked(True)
        self._recover.setFocus(Qt.FocusReason.TabFocusReason)
        self.fit(580)

    @property
    def choices(self) -> tuple[QRadioButton, ...]:
        """One for each piece of work."""
        return tuple(self._choices)

    def _panel(self, row: RecoveryRow) -> QWidget:
        theme = self.theme
        panel = QFrame(self)
        panel.setObjectName("row")
        p = theme.palette
        panel.setStyleSheet(
            f"QFrame#row {{ background: {p.rail}; border-radius: {theme.px(8)}px; }}"
        )
        column = QVBoxLayout(panel)
        column.setContentsMargins(*[theme.px(14)] * 4)
        column.setSpacing(theme.px(4))
        choice = QRadioButton(row.name.replace("&", "&&"), panel)
        choice.setFont(theme.sans(15.5, SEMIBOLD))
        style_choice(choice, theme)
        choice.setAccessibleDescription(f"{row.when}. {row.differs}")
        column.addWidget(choice)
        self._choices.append(choice)
        for text, colour in ((row.when, "soft"), (row.differs, "bad" if row.damaged else "ink")):
            if not text:
                continue
            label = QLabel(text, panel)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.sans(14))
            label.setIndent(theme.px(24))
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(p, colour)))
            label.setPalette(palette)
            column.addWidget(label)
        return panel

    def _chosen(self) -> int:
        return next(i for i, choice in enumerate(self._choices) if choice.isChecked())

    def _give(self, signal: object) -> None:
        index = self._chosen()
        self.accept()
        signal.emit(index)  # type: ignore[attr-defined]

    def _on_toggled(self, on: bool) -> None:
        """Radio buttons of different parents exclude one another only if somebody sees to it."""
        sender = self.sender()
        if on:
            for choice in self._choices:
                if choice is not sender:
                    choice.setChecked(False)
        elif not any(choice.isChecked() for choice in self._choices):
            sender.setChecked(True)  # type: ignore[attr-defined]
        self._recover.setEnabled(not self._rows[self._chosen()].damaged)
