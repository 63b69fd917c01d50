"""Who says so: the source a sentence names ("the county health board said", "according to …").

A figure that somebody answers for is a better key figure than one without; a card may show it.
"""

import re

_SAYS = (
    r"said|says|say|reported|reports|estimates|estimated|announced|found|finds|shows|showed|told|"
    r"according|believes|expects|confirmed|counted|calculated|warned|predicts|recorded"
)
_NOUN_PHRASE = r"(?:(?:the|a|an|its|their)\s+)?(?:[\w’'&.-]+\s+){0,4}?[\w’'&.-]+"
_AFTER = re.compile(rf",\s+(?P<who>{_NOUN_PHRASE})\s+(?:{_SAYS})\b", re.IGNORECASE)
_SAID = re.compile(
    rf",[”\"]?\s+(?:said|says|reported|according to)\s+(?P<who>{_NOUN_PHRASE})(?=[,.;]|$)",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    rf"\baccording to\s+(?P<who>{_NOUN_PHRASE})(?=[,.;]|\s(?:in|on|and|for|which|who)\s|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    rf"^\W*(?P<who>{_NOUN_PHRASE})\s+(?:said|says|estimates?d?|reports?|reported|announced|shows?|"
    r"found)\s+(?:that\s+)?",
    re.IGNORECASE,
)


def derive_attribution(sentence: str) -> str:
    """Return whom a sentence names as its source, or empty."""
    text = sentence[:600]
    for pattern in (_ACCORDING, _SAID, _AFTER, _OPENING):
        found = pattern.search(text)
        if found:
            who = found.group("who").strip(' ,."“”')
            if who and len(who.split()) <= 8:
                return re.sub(r"^(?:the|a|an)\s+", "", who, flags=re.IGNORECASE)
    return ""
