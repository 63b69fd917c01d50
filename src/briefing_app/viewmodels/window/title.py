"""The title of the window and the words beside it."""

from datetime import datetime, timedelta
from typing import NamedTuple

from briefing_app import APP_NAME
from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.review.words import status_words
from briefing_app.words.said import counted, said


class TitleProps(NamedTuple):
    """``title`` names the briefing, ``state`` says how it stands with its file (long, short)."""

    title: str
    window_title: str
    state: tuple[str, ...]


class FileState(NamedTuple):
    """How the open briefing stands with its file."""

    example: bool = False
    read_only: bool = False
    has_file: bool = False
    modified: bool = False
    saved_at: datetime | None = None
    edited_at: datetime | None = None
    saving: bool = False


def derive_title(briefing: Briefing, state: FileState, now: datetime) -> TitleProps:
    """Return the title and state of an open briefing."""
    title = briefing.title or briefing.headline or _first_headline(briefing) or said("Untitled")
    status = status_words(briefing, now)
    words = _state(state, now)
    if status:
        words = tuple(f"{status} · {one}" for one in words) or (status,)
    return TitleProps(title, f"{title}[*] — {APP_NAME}", words)


def derive_start_title() -> TitleProps:
    """Return the title while no briefing is open."""
    return TitleProps("", APP_NAME, ())


def _first_headline(briefing: Briefing) -> str:
    return next((a.headline for a in briefing.articles if a.headline), "")


def _state(state: FileState, now: datetime) -> tuple[str, ...]:
    if state.example and not state.modified:
        return (said("example that ships with Briefing"), said("example"))
    if state.read_only:
        return (said("read-only"),)
    if state.saving:
        return (said("saving…"),)
    ago = in_words(now - state.edited_at) if state.edited_at else ""
    if state.modified:
        if not state.has_file and not ago:
            return (said("not saved"),)
        edited = said("edited {ago} · not saved", ago=ago) if ago else said("edited · not saved")
        return (edited, said("not saved"))
    if state.saved_at is None:
        return (said("saved"),) if state.has_file else (said("not saved"),)
    if ago:
        return (said("edited {ago} · saved", ago=ago), said("saved"))
    return (said("saved {ago}", ago=in_words(now - state.saved_at)), said("saved"))


def in_words(ago: timedelta) -> str:
    """Return a stretch of time as people say it: "2 min ago", "3 days ago"."""
    minutes = int(ago.total_seconds() // 60)
    if minutes < 1:
        return said("just now")
    if minutes < 60:
        return counted(minutes, "{n} min ago", "{n} min ago")
    hours = minutes // 60
    if hours < 24:
        return counted(hours, "{n} h ago", "{n} h ago")
    days = hours // 24
    if days == 1:
        return said("yesterday")
    if days < 60:
        return counted(days, "{n} day ago", "{n} days ago")
    if days < 730:
        return counted(days // 30, "{n} month ago", "{n} months ago")
    return counted(days // 365, "{n} year ago", "{n} years ago")
