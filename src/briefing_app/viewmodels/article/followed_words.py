"""What followed from a correction, in words."""

from typing import NamedTuple

from briefing_app.reading.beside.follow.followed import Followed
from briefing_app.words.said import counted, said


class FollowedWords(NamedTuple):
    """A phrase for the status line, and a warning where something was lost; empty where not."""

    said: str
    warning: str


def derive_followed_words(followed: Followed) -> FollowedWords:
    """Return what is to be said after a correction: "Text corrected; 1 figure changed, 2 new"."""
    parts = []
    if changed := len(followed.changed):
        parts.append(counted(changed, "{n} figure changed", "{n} figures changed"))
    if new := len(followed.found):
        parts.append(counted(new, "{n} figure new", "{n} figures new"))
    if gone := len(followed.lost):
        parts.append(counted(gone, "{n} figure lost", "{n} figures lost"))
    told = said("Text corrected") + (f"; {', '.join(parts)}" if parts else "")
    if not followed.lost:
        return FollowedWords(told, "")
    known = followed.after.figures_by_id
    names = [_name(known[id_].label, known[id_].evidence) for id_ in followed.lost]
    lost = counted(len(names), "1 figure lost its words", "{n} figures lost their words")
    undo = said("Undo brings it back.")
    return FollowedWords(told, f"{lost}: {'; '.join(names)}. {undo}")


def _name(label: str, evidence: object) -> str:
    return label or str(getattr(evidence, "exact", ""))
