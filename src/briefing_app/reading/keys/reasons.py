"""Why a figure was chosen, in words that a person reads on its card."""

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "zone above": "in the headline",
    "said above": "in the headline",
    "zone summary": "in the summary at the top",
    "opens the lead": "in the first sentence",
    "lead": "in the first paragraph",
    "opens a section": "opens a section",
    "role whole": "the total of its parts",
    "total of a table": "the total of a table",
    "total": "a total",
    "record": "a record",
    "share": "a share",
    "change": "says how much it changed",
    "with a change": "compared with an earlier figure",
    "moved since": "compared with an earlier figure",
    "harm": "people harmed",
    "kind rate": "a rate",
    "kind money": "a sum of money",
    "said again": "said more than once",
    "in a table too": "said more than once",
    "first sentence": "opens a paragraph",
    "average": "an average",
}
"""The signs that speak for a figure, in the order in which they are said."""

MOST_REASONS = 2
NO_REASON = "states an amount"


def reason(signs: Mapping[str, float]) -> str:
    """Return why a figure was chosen, in plain words."""
    said = list(dict.fromkeys(words for name, words in REASONS.items() if signs.get(name)))
    return ", ".join(said[:MOST_REASONS]) or NO_REASON
