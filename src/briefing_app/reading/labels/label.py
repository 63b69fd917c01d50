"""What the labels answer for one figure, and what a labeller proposes for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """What a figure is about.

    ``sure`` says that the parts it is built from leave no other reading; what is not sure is in the
    article's own words. ``rule`` names the labeller whose proposal was taken, ``chance`` says how
    likely an editor would accept it, from 0 to 1.
    """

    text: str
    sure: bool = True
    rule: str = ""
    chance: float = 0.0


OWN_WORDS = "own-words"
"""The rule of the article's own words around a number."""
OWN = frozenset((OWN_WORDS, "clause", "none"))
"""The rules that give the article's own words around the number: no other figure's label."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A label that one labeller proposes, with what it rests on as names of traits."""

    text: str
    rule: str
    traits: frozenset[str] = frozenset()
