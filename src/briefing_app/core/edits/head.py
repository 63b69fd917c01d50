"""Edits of what heads a briefing, of its notes, its sheet and its sources' particulars."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing, Note, SheetSettings
from briefing_app.core.edits.sequence import fresh, put, without
from briefing_app.core.source import Source

LONGEST_KICKER = 60


def with_head(
    briefing: Briefing,
    *,
    title: str | None = None,
    headline: str | None = None,
    standfirst: str | None = None,
    kicker: str | None = None,
    language: str | None = None,
) -> Briefing:
    """Change what is given; None leaves as it is."""
    after = replace(
        briefing,
        title=briefing.title if title is None else title,
        headline=briefing.headline if headline is None else headline,
        standfirst=briefing.standfirst if standfirst is None else standfirst,
        kicker=briefing.kicker if kicker is None else kicker,
        language=briefing.language if language is None else language,
    )
    return briefing if after == briefing else after


def with_note(briefing: Briefing, text: str, *, about: str = "", note_id: str = "") -> Briefing:
    """Write a note, or change the one of ``note_id``; an empty text removes it."""
    if not text:
        if all(note.id != note_id for note in briefing.notes):
            return briefing
        return replace(briefing, notes=without(briefing.notes, note_id))
    note = Note(note_id or fresh("n", (note.id for note in briefing.notes)), text, about)
    notes = put(briefing.notes, note)
    return briefing if notes is briefing.notes else replace(briefing, notes=notes)


def with_sheet(briefing: Briefing, sheet: SheetSettings) -> Briefing:
    """Set what the printed page shows."""
    return briefing if sheet == briefing.sheet else replace(briefing, sheet=sheet)


def with_source(briefing: Briefing, source: Source) -> Briefing:
    """Correct the particulars of a source (publisher, date, …); its id says which.

    A kicker that was the publisher's name, or its beginning, follows.
    """
    before = briefing.source_of(source.id)
    if before is None:
        raise KeyError(source.id)
    if before == source:
        return briefing
    named = briefing.kicker and before.publisher.startswith(briefing.kicker)
    return replace(
        briefing,
        kicker=source.publisher[:LONGEST_KICKER] if named else briefing.kicker,
        articles=tuple(
            replace(a, source=source) if a.source.id == source.id else a for a in briefing.articles
        ),
        tables=tuple(
            replace(t, source=source) if t.source.id == source.id else t for t in briefing.tables
        ),
    )
