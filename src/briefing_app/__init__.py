"""Briefing: an article beside its figures and charts, its claims checked, for screen and paper."""

APP_NAME = "Briefing"
__version__ = "0.1.0"
