"""Asks before a file is written over that somebody protected, or that is more than its content."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing_app.fileformat.disk.belongings import Standing, standing_of
from briefing_app.ui.kit.dialogs.question import CANCEL, Choice, QuestionDialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import counted, said

Do = Callable[[], object]


@dataclass(frozen=True)
class StandingWords:
    """A question: the title of its window, its heading, what follows, and the answer that saves."""

    title: str
    heading: str
    words: str
    button: str


def derive_standing_words(name: str, standing: Standing) -> StandingWords:
    """Return the question about a file whose standing is not clear."""
    told: list[str] = []
    if standing.owner:
        told.append(
            said("It belongs to {owner}; after saving it belongs to you.", owner=standing.owner)
        )
    if standing.links:
        told.append(
            counted(
                standing.links,
                "It has one more name in other folders; what stands under it stays as it is.",
                "It has {n} more names in other folders; what stands under them stays as it is.",
            )
        )
    if standing.protected:
        told.insert(0, said("Somebody has seen to it that it is not changed by mistake."))
        return StandingWords(
            said("Write-protected"),
            said("“{name}” is write-protected", name=name),
            " ".join(told),
            said("Save it anyway"),
        )
    return StandingWords(
        said("Before saving"),
        said("Saving changes more of “{name}” than its content", name=name),
        " ".join(told),
        said("Save"),
    )


def ask_standing(path: Path, theme: Theme, parent: QWidget, write: Do, other: Do) -> None:
    """Call ``write`` at once where nothing but the content changes, else what is answered."""
    standing = standing_of(path)
    if standing.is_clear:
        write()
    else:
        ask_over(derive_standing_words(path.name, standing), theme, parent, write, other)


def ask_over(words: StandingWords, theme: Theme, parent: QWidget, write: Do, other: Do) -> None:
    """Ask without blocking; ``write`` and ``other``, which chooses another name, are the answers
    besides doing nothing.
    """
    dialog = QuestionDialog(
        words.title,
        words.heading,
        words.words,
        (
            Choice("save", words.button, apart=True),
            CANCEL,
            Choice("other", said("Save as…"), variant="primary"),
        ),
        theme,
        parent,
    )
    answers = {"save": write, "other": other}
    dialog.answered.connect(lambda answer: answers.get(answer, lambda: None)())
    dialog.open()
