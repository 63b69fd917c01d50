"""The names of those who write and publish, told by how they are set."""

import re

from briefing_app.core.lines.pattern import Pattern

LONGEST = 90
"""Code points of a line that names somebody; a longer one says something."""
_BY = Pattern(
    r"(?:(?:words|text|story|report(?:ing|ed)?|written|compiled|created|submitted|posted|"
    r"additional reporting)\s+)?by\s+",
    re.I,
)
_WORDS_TO_BY = 3
"""Among so many words of a line that names is "by"."""
_AFTER_NAMES = Pattern(r"\s*(?:[,|·;»]|\s[–—-]\s|\son\s(?=.*\d)|\s(?=\d)).*")
_SMALL = frozenset("de del der di du la le van von bin al and of the for &".split())
_CREDIT = Pattern(
    r"(?:photo(?:graph)?s?|pictures?|image|video|graphics?|illustration|editing|edited|credit|"
    r"translated|copyright|©)\b[^.]{0,30}(?:\bby\b|:|/)|©|\(c\)\s",
    re.I,
)
_PRESS = Pattern(
    r"\b(?:courier|gazette|ledger|times|post|herald|tribune|chronicle|journal|observer|mail|news|"
    r"press|star|record|standard|telegraph|daily|weekly|echo|argus|mercury|bulletin|review|"
    r"magazine|agency|office|ministry|council)\b",
    re.I,
)
"""Words by which those who publish are named; two words without one are as likely a place."""
_SIGNING = Pattern(
    r"\b(?:[A-Z][A-Z0-9&.]+|Staff|Reporters?|Correspondents?|Agenc(?:y|ies)|Desk|Team|Reuters|Xinhua"
    r"|Bloomberg)\b"
)
"""How a name of one word is written by which agencies sign, and those who work for a paper."""
_OCCASION = Pattern(
    r"\b(?:(?:hall|(?:ball)?room|chamber|auditorium|lobby|foyer|marquee|arena|stadium|pavilion|chapel"
    r"|church|hotel|inn|pub|barn|gym(?:nasium)?|clubhouse|caf[eé]|concert|recital|festival|fair|fete"
    r"|conference|congress|summit|workshop|seminar|webinar|lecture|ceremony|dinner|lunch(?:eon)?"
    r"|breakfast|gala|parade|rally|vigil|match|race|marathon|tour|show|exhibition|premiere|screening"
    r"|performance|reception|opening|launch|event|day|night|evening|weekend|course|auction|sale"
    r"|deadline|election|referendum|funeral|wedding)s?|room \w{1,3})$",
    re.I,
)
"""How the name of a room ends, or of what happens in it."""
_PIECE = Pattern(r"[^\W\d_][\w'’.-]*")
_BETWEEN = Pattern(r"\s*(?:,|;|&|\+|\band\b)\s*")


def author_of(line: str) -> str:
    """Return who a line says an article is by, empty where it says nothing of the kind.

    "By the river stood a mill." names nobody: a line that names ends without a full stop, and the
    names in it begin with capitals.
    """
    line = line.strip()
    named = "by" in line.lower().split(maxsplit=_WORDS_TO_BY)[:_WORDS_TO_BY]
    found = _BY.match(line) if named else None
    if found is None or len(line) > LONGEST or line[-1:] in ".!?:":
        return ""
    who = _AFTER_NAMES.sub("", line[found.end() :], count=1)
    return who if are_names(who) and _is_somebody(who) else ""


def _is_somebody(who: str) -> bool:
    """Whether names are of persons or agencies, and not of things: "Road and Rail", "The Numbers".

    A person has two names at least, and of several persons one has; a thing may have one.
    """
    if who.startswith("The ") and not is_press(who):
        return False
    named = any(len(name.split()) > 1 for name in _BETWEEN.split(who))
    return named or is_press(who) or _SIGNING.search(who) is not None


def is_said_of_things(words: str, text: str) -> bool:
    """Whether all words of what looks like a name stand in the text in small letters."""
    pieces = [piece.lower() for piece in _PIECE.findall(words) if piece not in _SMALL]
    return bool(pieces) and all(_stands_in(text, piece) for piece in pieces)


def are_things(who: str, text: str, *, heading: bool = False) -> bool:
    """Whether the text says in small letters, in one piece, what looks like names: "By Light Rail".

    Words of a name are common ones, too: a text about Will Young may say "will", and "young". Of
    what a heading names the last word is enough, since that says what kind of thing it is.
    """
    names = [name.split() for name in _BETWEEN.split(who.lower()) if name.strip()]
    if heading:
        return any(_stands_in(text, name[-1]) for name in names)
    return bool(names) and all(_stands_in(text, *name) for name in names)


def _stands_in(text: str, *words: str) -> bool:
    """Whether words follow each other in small letters; of several the first may have a capital."""
    first, *more = map(re.escape, words)
    begun = rf"(?i:{first[:1]}){first[1:]}" if more and first[:1].isalpha() else first
    said = r"\s+".join((begun, *more))
    return re.search(rf"(?<!\w){said}(?!\w)", text) is not None


def is_occasion(name: str) -> bool:
    """Whether a name is of a room, or of what happens in it: a day beside it is that of the event.

    Museums, schools and the like publish as well, and are none.
    """
    return _OCCASION.search(name) is not None


def are_names(words: str) -> bool:
    """Whether all words but the small ones between begin with a capital."""
    pieces = words.split()
    plain = all(piece[:1].isupper() or piece in _SMALL for piece in pieces)
    return plain and bool(pieces) and pieces[0][:1].isupper() and len(pieces) <= 12


def is_credit(line: str) -> bool:
    """Whether a line says who made a picture, or whose it is."""
    return _CREDIT.match(line) is not None


def is_press(who: str) -> bool:
    """Whether a name has a word by which those who publish are named."""
    return _PRESS.search(who) is not None
