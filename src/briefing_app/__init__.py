"""Briefing: an article beside its figures and charts, its claims checked, for screen and paper."""

__version__ = "0.1.0"
