"""What is asked before a save that would change more of a file than its content; pure."""

from dataclasses import dataclass

from briefing_app.fileformat.disk.belongings import Standing
from briefing_app.words.said import counted, said


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
