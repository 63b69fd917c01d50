"""What is asked before a save that would change more of a file than its content; pure."""

from dataclasses import dataclass

from briefing_app.fileformat.disk.belongings import Standing


@dataclass(frozen=True)
class StandingWords:
    """A question: the title of its window, its heading, what follows, and the answer that saves."""

    title: str
    heading: str
    words: str
    button: str


def derive_standing_words(name: str, standing: Standing) -> StandingWords:
    """Return the question about a file whose standing is not clear."""
    said: list[str] = []
    if standing.owner:
        said.append(f"It belongs to {standing.owner}; after saving it belongs to you.")
    if standing.links:
        one = standing.links == 1
        names = "one more name" if one else f"{standing.links} more names"
        said.append(
            f"It has {names} in other folders; what stands under {'it' if one else 'them'} "
            "stays as it is."
        )
    if standing.protected:
        said.insert(0, "Somebody has seen to it that it is not changed by mistake.")
        return StandingWords(
            "Write-protected", f"“{name}” is write-protected", " ".join(said), "Save it anyway"
        )
    return StandingWords(
        "Before saving", f"Saving changes more of “{name}” than its content", " ".join(said), "Save"
    )


def derive_elsewhere_words(name: str) -> StandingWords:
    """Return the question about a file that another program has written meanwhile."""
    return StandingWords(
        "Changed elsewhere",
        f"“{name}” was changed by another program",
        "It holds something else than when you opened or saved it here. Saving over it would "
        "lose that.",
        "Save over it",
    )
