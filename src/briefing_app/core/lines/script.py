"""What the letters of a text alone tell of its language, where no file says which one it is.

Scripts that one language of news nearly alone uses are told; Latin and Cyrillic letters are shared
by dozens, and nothing is guessed from them.
"""

from briefing_app.core.lines.pattern import Pattern

_LOOKED_AT = 4_000
_LEAST = 0.4
"""The share of the letters that must be of the script; names and units stay Latin in many texts."""
_LETTER = Pattern(r"[^\W\d_]")
_SCRIPTS = (
    ("ja", Pattern("[\u3041-\u30ff]"), Pattern("[\u3041-\u30ff\u4e00-\u9fff]")),
    ("zh", None, Pattern("[\u4e00-\u9fff]")),
    ("ko", None, Pattern("[\uac00-\ud7af]")),
    ("he", None, Pattern("[\u05d0-\u05ea]")),
    ("ur", Pattern("[\u0679\u0688\u0691\u06ba\u06d2]"), Pattern("[\u0600-\u06ff]")),
    ("fa", Pattern("[\u067e\u0686\u0698\u06af]"), Pattern("[\u0600-\u06ff]")),
    ("ar", None, Pattern("[\u0600-\u06ff]")),
    ("th", None, Pattern("[\u0e01-\u0e2e]")),
    ("el", None, Pattern("[\u0370-\u03ff]")),
    ("hi", None, Pattern("[\u0904-\u0939]")),
)
"""A language, letters that only it has of its script, and the script."""
_FIRST = "\u0370"
"""The first letter of any of these scripts; those of Latin stand before it."""
_FEW = 3


def language_of_script(text: str) -> str:
    """Return the BCP 47 tag of the language whose letters a text is written in, or empty."""
    looked = text[:_LOOKED_AT]
    found = _LETTER.findall(looked)
    letters = len(found)
    if max(found, default="") < _FIRST:
        return ""
    for tag, own, script in _SCRIPTS:
        enough = own is None or len(own.findall(looked)) >= _FEW
        if enough and len(script.findall(looked)) >= _LEAST * letters:
            return tag
    return ""
