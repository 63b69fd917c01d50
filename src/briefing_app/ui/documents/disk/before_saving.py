"""Asks before a save that somebody would regret: over another's work, or over a protected file."""

from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.fileformat.disk.belongings import Standing, standing_of
from briefing_app.session.documents.file_watch import FileWatch
from briefing_app.ui.kit.dialogs.standing import Do, StandingWords, ask_over, derive_standing_words
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said


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
        if self._file.holds_other() or standing.is_clear or standing == self._agreed.get(path):
            self.ask_elsewhere(path, save, save_as)
            return

        def agreed() -> None:
            self._agreed[path] = standing
            save()

        self._question(derive_standing_words(path.name, standing), agreed, save_as)

    def ask_elsewhere(self, path: Path, save: Do, save_as: Do) -> None:
        """Ask only whether another's version may be written over."""
        if self._file.holds_other():
            self._question(derive_elsewhere_words(path.name), save, save_as)
        else:
            save()

    def _question(self, words: StandingWords, save: Do, save_as: Do) -> None:
        ask_over(words, self._workspace.theme, self._workspace.window, save, save_as)


def derive_elsewhere_words(name: str) -> StandingWords:
    """Return the question about a file that another program has written meanwhile."""
    return StandingWords(
        said("Changed elsewhere"),
        said("“{name}” was changed by another program", name=name),
        said(
            "It holds something else than when you opened or saved it here. Saving "
            "over it would lose that."
        ),
        said("Save over it"),
    )
