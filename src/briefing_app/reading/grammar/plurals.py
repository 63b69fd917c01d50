"""English plurals: whether a word looks like one, and its singular."""

from functools import lru_cache

from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.nouns import IRREGULAR, NOT_PLURAL, SAME

_SAME_ENDS = ("fish", "craft")
"""Ends of nouns whose plural is the same word: "starfish", "landing craft"."""


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return the singular of a plural noun; a word that is no plural comes back as it is."""
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    for prefix in ("women", "men", "children", "people"):
        if low.endswith(prefix) and len(low) > len(prefix) + 1:
            return (
                word[: -len(prefix)]
                + {"women": "woman", "men": "man", "children": "child", "people": "people"}[prefix]
            )
    if len(word) > 2 and word.endswith("s") and word[:-1].isupper():
        return word[:-1]  # "MAUs", "NGOs"
    if (
        low in SAME
        or low.endswith(_SAME_ENDS)
        or low in NOT_PLURAL
        or not low.endswith("s")
        or len(low) < 3
        or low.endswith(("ss", "us", "is"))
    ):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("sses", "shes", "xes", "zzes")):
        return word[:-2]
    if low.endswith("ches"):
        return word[:-2]
    if low.endswith("oes") and len(low) > 4:
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    low = word.lower()
    if low in IRREGULAR or low in SAME:
        return low not in ("data", "media", "dead", "wounded", "injured")
    if low in NOT_PLURAL or len(low) < 3:
        return False
    if low.endswith(_SAME_ENDS) and len(low) > 5:
        return True
    if low.endswith("s"):
        return not low.endswith(("ss", "ous", "'s")) and not (
            low.endswith(("us", "is")) and len(low) > 4
        )
    return low.endswith(("women", "men", "people", "children")) and low not in beside.LOOK_LIKE_MEN


def is_many(phrase: str) -> bool:
    """Whether a noun phrase ends in a plural, so that *were* follows it, not *was*."""
    return is_plural(phrase.split()[-1])
