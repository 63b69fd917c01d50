"""Sign-offs and status in words: one place, so that card, slide, sheet and window say the same."""

from collections.abc import Iterable
from datetime import datetime

from briefing_app.core.briefing import Briefing
from briefing_app.core.forms import day_written
from briefing_app.core.review.remarks import SignOff
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.session.clock import system_clock

DRAFT = "Draft"
_MONTHS = (
    "January February March April May June July August September October November December".split()
)


def status_words(briefing: Briefing, now: datetime | None = None) -> str:
    """Return "Draft", "Embargo until 3 May 2023, 10:00", both, or nothing for what is free.

    An embargo that is over is not said; one whose time cannot be read is, as it was written.
    """
    parts = [DRAFT] if briefing.draft else []
    until = moment_of(briefing.embargo)
    if briefing.embargo and (until is None or until > (now or system_clock())):
        parts.append(f"Embargo until {moment_words(briefing.embargo)}")
    return " · ".join(parts)


def mark_words(briefing: Briefing) -> str:
    """Return the mark of what is printed: the one written for the sheet, and the status."""
    said = (briefing.sheet.mark, status_words(briefing))
    return " · ".join(dict.fromkeys(part for part in said if part))


def moment_of(written: str) -> datetime | None:
    """Return a time in ISO 8601 with its zone (the machine's where it names none), or None."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.astimezone()


def moment_words(written: str) -> str:
    """Return a time as people write it: "3 May 2023, 10:00"."""
    found = moment_of(written)
    return f"{day_words(written)}, {found:%H:%M}" if found is not None else written


def day_words(written: str) -> str:
    """Return the day of a time as people write it: "3 May 2023"."""
    found = moment_of(written)
    if found is None:
        return written
    return day_written(found.year, found.month, _MONTHS[found.month - 1], found.day)


def signed_words(briefing: Briefing, about: str) -> str:
    """Return "checked by JB on 3 May 2023", or what is doubtful; empty where nobody looked."""
    signed = standing_sign_offs(briefing).get(about)
    return _words(signed) if signed is not None else ""


def _words(signed: SignOff) -> str:
    if signed.doubtful:
        return f"doubted by {signed.by}" + (f": {signed.note}" if signed.note else "")
    return f"checked by {signed.by} on {day_words(signed.at)}"


def checked_words(briefing: Briefing, figure_ids: Iterable[str]) -> str:
    """Return who checked the figures that are shown: "4 of 6 figures checked by JB on …"."""
    ids = list(figure_ids)
    standing = standing_sign_offs(briefing)
    signed = [standing[id_] for id_ in ids if id_ in standing]
    right = [s for s in signed if not s.doubtful]
    parts = []
    if right:
        people = " and ".join(dict.fromkeys(s.by for s in right))
        many = "all figures" if len(right) == len(ids) else f"{len(right)} of {len(ids)} figures"
        last = max(right, key=lambda s: s.at)
        parts.append(f"{many} checked by {people} on {day_words(last.at)}")
    doubted = len(signed) - len(right)
    if doubted:
        parts.append(f"{doubted} doubted")
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]
