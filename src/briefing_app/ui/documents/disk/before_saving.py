"""Asks before a save that somebody would regret: over another's work, or over a protected file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.fileformat.disk.belongings import Standing, standing_of
from briefing_app.session.documents.file_watch import FileWatch
from briefing_app.ui.documents.disk.standing_words import (
    StandingWords,
    derive_elsewhere_words,
    derive_standing_words,
)
from briefing_app.ui.kit.dialogs.question import CANCEL, Choice, QuestionDialog
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

Do = Callable[[], object]


class BeforeSaving(QObject):
    """What was agreed to for a file is not asked again while it stands so."""

    def __init__(self, workspace: Workspace, file: FileWatch) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._file = file
        self._agreed: dict[Path, Standing] = {}

    def ask(self, path: Path, save: Do, save_as: Do) -> None:
        """Call ``save`` at once where nothing is to be asked, else what is answered or nothing."""
        standing = standing_of(path)
        if self._file.holds_other():
            self._question(derive_elsewhere_words(path.name), save, save_as)
        elif standing.is_clear or standing == self._agreed.get(path):
            save()
        else:

            def agreed() -> None:
                self._agreed[path] = standing
                save()

            self._question(derive_standing_words(path.name, standing), agreed, save_as)

    def _question(self, words: StandingWords, save: Do, save_as: Do) -> None:
        dialog = QuestionDialog(
            words.title,
            words.heading,
            words.words,
            (
                Choice("save", words.button, apart=True),
                CANCEL,
                Choice("other", said("Save as…"), variant="primary"),
            ),
            self._workspace.theme,
            self._workspace.window,
        )
        answers = {"save": save, "other": save_as}
        dialog.answered.connect(lambda answer: answers.get(answer, lambda: None)())
        dialog.open()
