"""What followed from a correction, in words."""

from typing import NamedTuple

from briefing_app.reading.beside.follow.followed import Followed


class FollowedWords(NamedTuple):
    """A phrase for the status line, and a warning where something was lost; empty where not."""

    said: str
    warning: str


def derive_followed_words(followed: Followed) -> FollowedWords:
    """Return what is to be said after a correction: "Text corrected; 1 figure changed, 2 new"."""
    counts = ((followed.changed, "changed"), (followed.found, "new"), (followed.lost, "lost"))
    parts = [f"{_figures(len(ids))} {word}" for ids, word in counts if ids]
    said = "Text corrected" + (f"; {', '.join(parts)}" if parts else "")
    if not followed.lost:
        return FollowedWords(said, "")
    known = followed.after.figures_by_id
    names = [_name(known[id_].label, known[id_].evidence) for id_ in followed.lost]
    counted = (
        "1 figure lost its words" if len(names) == 1 else f"{len(names)} figures lost their words"
    )
    return FollowedWords(said, f"{counted}: {'; '.join(names)}. Undo brings it back.")


def _name(label: str, evidence: object) -> str:
    return label or str(getattr(evidence, "exact", ""))


def _figures(count: int) -> str:
    return "1 figure" if count == 1 else f"{count} figures"
