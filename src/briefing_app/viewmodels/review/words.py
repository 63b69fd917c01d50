"""Sign-offs and status in words: one place, so that card, slide, sheet and window say the same."""

from collections.abc import Iterable
from datetime import datetime

from briefing_app.core.briefing import Briefing
from briefing_app.core.review.remarks import SignOff
from briefing_app.core.review.signing import standing_sign_offs
from briefing_app.session.clock import system_clock
from briefing_app.viewmodels.figures.period_text import date_words
from briefing_app.viewmodels.figures.reservations import joined
from briefing_app.words.said import marked
from briefing_app.words.written import written

DRAFT = marked("Draft", "briefing")


def status_words(briefing: Briefing, now: datetime | None = None) -> str:
    """Return "Draft", "Embargo until 3 May 2023, 10:00", both, or nothing for what is free."""
    return " · ".join(status_parts(briefing, now))


def status_parts(briefing: Briefing, now: datetime | None = None) -> tuple[str, ...]:
    """Return draft and embargo, each in words, as far as they are so.

    An embargo that is over is not said; one whose time cannot be read is, as it was written.
    """
    language = briefing.language
    parts = [written(language, DRAFT, "briefing")] if briefing.draft else []
    until = moment_of(briefing.embargo)
    if briefing.embargo and (until is None or until > (now or system_clock())):
        until_words = moment_words(briefing.embargo, language)
        parts.append(written(language, "Embargo until {moment}", moment=until_words))
    return tuple(parts)


def mark_words(briefing: Briefing) -> str:
    """Return the mark of what is printed: the one written for the sheet, and the status."""
    said = (briefing.sheet.mark, status_words(briefing))
    return " · ".join(dict.fromkeys(part for part in said if part))


def moment_of(told: str) -> datetime | None:
    """Return a time in ISO 8601 with its zone (the machine's where it names none), or None."""
    try:
        found = datetime.fromisoformat(told)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.astimezone()


def moment_words(told: str, language: str = "en") -> str:
    """Return a time as people write it: "3 May 2023, 10:00"."""
    found = moment_of(told)
    return f"{day_words(told, language)}, {found:%H:%M}" if found is not None else told


def day_words(told: str, language: str = "en") -> str:
    """Return the day of a time as people write it: "3 May 2023"."""
    found = moment_of(told)
    if found is None:
        return told
    return date_words(f"{found:%Y-%m-%d}", language)


def signed_words(briefing: Briefing, about: str) -> str:
    """Return "checked by JB on 3 May 2023", or what is doubtful; empty where nobody looked."""
    signed = standing_sign_offs(briefing).get(about)
    return _words(signed, briefing.language) if signed is not None else ""


def _words(signed: SignOff, language: str) -> str:
    if signed.doubtful:
        words = written(language, "doubted by {name}", name=signed.by)
        return words + (f": {signed.note}" if signed.note else "")
    day = day_words(signed.at, language)
    return written(language, "checked by {name} on {day}", name=signed.by, day=day)


def checked_words(briefing: Briefing, figure_ids: Iterable[str]) -> str:
    """Return who checked the figures that are shown: "4 of 6 figures checked by JB on …"."""
    ids, language = list(figure_ids), briefing.language
    standing = standing_sign_offs(briefing)
    signed = [standing[id_] for id_ in ids if id_ in standing]
    right = [s for s in signed if not s.doubtful]
    parts = []
    if right:
        people = joined(list(dict.fromkeys(s.by for s in right)), language)
        day = day_words(max(right, key=lambda s: s.at).at, language)
        told = {"names": people, "day": day}
        if len(right) == len(ids):
            text = written(language, "all figures checked by {names} on {day}", **told)
        else:
            n, count = len(right), len(ids)
            text = written(
                language,
                "{n} of {count} figures checked by {names} on {day}",
                n=n,
                count=count,
                **told,
            )
        parts.append(text)
    doubted = len(signed) - len(right)
    if doubted:
        parts.append(written(language, "{n} doubted", n=doubted))
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]
