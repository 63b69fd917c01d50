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
    "record": "called the highest, the lowest or a first",
    "share": "a share or a rate",
    "change": "says how much it changed",
    "with a change": "compared with another figure",
    "moved since": "compared with another figure",
    "harm": "people harmed",
    "kind rate": "a rate",
    "kind money": "a sum of money",
    "said again": "said more than once",
    "in a table too": "said more than once",
    "first sentence": "opens a paragraph",
    "average": "an average",
}
"""The signs that speak for a figure, in the order in which they are said."""
_TOTALS = ("role whole", "total of a table", "total")
"""Signs of which one says what the others do."""

MOST_REASONS = 2
NO_REASON = "states an amount"


def reason(signs: Mapping[str, float]) -> str:
    """Return why a figure was chosen, in plain words."""
    there = [name for name in REASONS if signs.get(name)]
    again = [name for name in _TOTALS if name in there][1:]
    said = list(dict.fromkeys(REASONS[name] for name in there if name not in again))
    return ", ".join(said[:MOST_REASONS]) or NO_REASON
