"""What each sign of a key figure is worth, and how it is said to a person.

The weights were fitted to articles whose key figures were chosen by hand, before the program was
looked at, then rounded; what is said twice by two signs was given to the plainer one.
"""

from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "kind money": 1.2, "kind count": 0.45, "kind percent": 0.6, "kind point": 0.5,
    "kind level": 0.4, "kind rate": -0.1, "kind measure": -0.2, "kind duration": -1.0,
    "kind fraction": -0.2, "kind multiple": 0.0, "kind vague": -1.0, "kind age": -9.0,
    "headline": 2.0, "said in the headline": 1.4, "standfirst": 2.2,
    "named in the headline": 0.3, "lead": 1.9,
    "late in the lead": -0.5, "paragraph": -0.4, "opens a paragraph": 1.3,
    "second sentence": 0.7, "after others": -0.75, "table": -1.0, "size": 1.3, "repeated": 0.8,
    "with a change": 1.2, "change after it": 0.0, "change": 0.2, "change of a count": -1.0,
    "reached": 0.6, "done to": 0.5, "harm": 1.0, "attributed": 0.2,
    "led by a comparison": -1.2, "led by a preposition": -0.25, "subordinate": 0.0,
    "restates": -2.0, "apposed share": 0.2, "in brackets": -0.8, "each": -0.9,
    "not of now": -1.5, "others": -0.6, "ago": -3.0, "long ago": -1.6, "in a relative clause": -0.5,
    "attributive": -0.5, "handful": -1.3, "handful of places": -0.8,
    "uncertain": -0.2, "quoted": -0.3, "no unit": -0.3,
    "base of a pair": -1.4, "past": -0.6, "role base": -0.8, "role stated": -0.7,
    "role part": -0.8, "role change": 0.7,
}  # fmt: skip
"""How much an editor is moved by each sign."""

REASONS: Mapping[str, str] = {
    "headline": "in the headline",
    "said in the headline": "in the headline",
    "named in the headline": "what the headline is about",
    "standfirst": "in the standfirst",
    "lead": "in the first paragraph",
    "opens a paragraph": "opens a paragraph",
    "repeated": "said more than once",
    "change": "says how much it changed",
    "with a change": "compared with an earlier figure",
    "done to": "a result of what was done",
    "harm": "people harmed",
    "kind money": "a sum of money",
    "attributed": "somebody answers for it",
}
"""The signs that speak for a figure, in the order in which they are said."""

MOST_REASONS = 3


def worth(signs: Mapping[str, float]) -> float:
    """Return what the signs of a figure are worth together."""
    return sum(WEIGHTS.get(name, 0.0) * strength for name, strength in signs.items())


def reason(signs: Mapping[str, float]) -> str:
    """Return why a figure was chosen, in plain words."""
    said = list(dict.fromkeys(words for name, words in REASONS.items() if signs.get(name)))
    if not said:
        said = ["one of the largest amounts" if signs.get("size", 0) > 0.4 else "states an amount"]
    return ", ".join(said[:MOST_REASONS])
