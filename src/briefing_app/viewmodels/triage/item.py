"""One number of an article in the list of everything, and how it stands with it."""

from dataclasses import dataclass
from enum import StrEnum

from briefing_app.viewmodels.triage.reasons import reason_words
from briefing_app.words.said import marked, translated


class Decision(StrEnum):
    """How it stands with a number; the value is what the list says."""

    KEY = marked("key")
    USED = marked("used")
    ASIDE = marked("set aside")
    SUGGESTED_KEY = marked("suggested key")
    SUGGESTED_USE = marked("suggested use")
    UNREAD = marked("unread")

    @property
    def is_open(self) -> bool:
        """Whether a person has not decided yet."""
        return self in (Decision.SUGGESTED_KEY, Decision.SUGGESTED_USE)

    @property
    def is_figure(self) -> bool:
        """Whether it counts among the figures."""
        return self not in (Decision.ASIDE, Decision.UNREAD)


@dataclass(frozen=True)
class TriageItem:
    """A number of the article. ``figure`` is its figure's id, empty where it is none.

    ``key`` names it among all items; ``value``, ``unit`` and ``label`` are what the list shows;
    ``reason`` says why it is set aside. ``doubt`` names what of it the text leaves open, until a
    person has decided.
    """

    key: str
    figure: str
    source: str
    start: int
    end: int
    value: str
    unit: str
    label: str
    decision: Decision
    reason: str = ""
    lost: bool = False
    doubt: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The item in words, for a screen reader."""
        why = reason_words(self.reason)
        reason = f", {why}" if why else ""
        words = " ".join(word for word in (self.value, self.unit) if word and word != why)
        label = f", {self.label}" if self.label else ""
        return f"{words}{label}: {translated(self.decision.value)}{reason}"
