"""Sentences of core, which knows no language but English and has them told in others."""
