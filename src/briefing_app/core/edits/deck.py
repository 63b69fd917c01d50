"""Edits of the slides: order, what is hidden, notes, times, chosen quotations."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.span import Span


def with_slide(briefing: Briefing, settings: SlideSettings) -> Briefing:
    """Put the settings of one slide in place of those of its key; empty ones are forgotten."""
    rest = tuple(s for s in briefing.deck.settings if s.key != settings.key)
    kept = rest if settings == SlideSettings(settings.key) else (*rest, settings)
    ordered = tuple(sorted(kept, key=lambda s: s.key))
    if ordered == briefing.deck.settings:
        return briefing
    return replace(briefing, deck=replace(briefing.deck, settings=ordered))


def with_slide_order(briefing: Briefing, keys: tuple[str, ...]) -> Briefing:
    """Say in which order the slides come."""
    if keys == briefing.deck.order:
        return briefing
    return replace(briefing, deck=replace(briefing.deck, order=keys))


def with_deck_seconds(briefing: Briefing, seconds: int) -> Briefing:
    """Set the target time of the whole talk in seconds; zero for none."""
    if seconds == briefing.deck.seconds:
        return briefing
    return replace(briefing, deck=replace(briefing.deck, seconds=seconds))


def with_quotation(briefing: Briefing, span: Span) -> Briefing:
    """Choose words of an article for a slide of their own, in reading order."""
    if span in briefing.quotations:
        return briefing
    chosen = sorted((*briefing.quotations, span), key=lambda s: (s.source, s.start))
    return replace(briefing, quotations=tuple(chosen))


def without_quotation(briefing: Briefing, span: Span) -> Briefing:
    """Take a chosen quotation back."""
    if span not in briefing.quotations:
        return briefing
    return replace(briefing, quotations=tuple(s for s in briefing.quotations if s != span))
