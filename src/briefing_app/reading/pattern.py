"""The patterns of reading are those of core: compiled when they are first used."""

from briefing_app.core.lines.pattern import Finding, Pattern

__all__ = ["Finding", "Pattern"]
