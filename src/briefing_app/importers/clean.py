"""Characters: which ones reach an article.

The text stays as the source has it, except for what nobody can see and what would hide words from a
search: control characters, soft hyphens, zero-width and direction marks go, ligatures become
letters. No-break and thin spaces stay, because numbers are written with them.
"""

import unicodedata

from briefing_app.core.lines.pattern import Pattern

_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_BETWEEN_DIGITS = Pattern(r"(?<=\d)[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f]+(?=\d)")
"""What would join two numbers by going."""
_LINE_ENDS = dict.fromkeys((0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029), "\n")
_DROPPED: dict[int, None] = {
    **dict.fromkeys(c for c in range(0xA0) if (c < 0x20 or c >= 0x7F) and c not in (0x09, 0x0A)),
    **dict.fromkeys((0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF)),
    **dict.fromkeys(range(0x202A, 0x202F)),  # direction embeddings and overrides
    **dict.fromkeys(range(0x2061, 0x2065)),  # invisible operators
    **dict.fromkeys(range(0x2066, 0x2070)),  # direction isolates
    **dict.fromkeys(range(0xFFF9, 0xFFFC)),  # interlinear annotation marks
}
_TABLE: dict[int, str | None] = {**_DROPPED, **_LINE_ENDS, **_LIGATURES}
_JOINERS = Pattern("(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])")
_SURROGATES = Pattern("[\ud800-\udfff]")
_BLANK_LINES = Pattern(r"\n[^\S\n]*(?=\n)")
_PLAIN = Pattern(r"[\t\n\x20-\x7e\xa0-\xac\xae-\u1fff\u2010-\u2027\u202f-\u205f\u20a0-\ud7ff]*")
_USUAL = bytes((0x09, 0x0A, *range(0x20, 0x7F)))
_RUNS = Pattern(r"[ \t\n]+")


def _is_plain(text: str) -> bool:
    """Whether nothing in a text is changed; of nearly all its letters that is known at once."""
    others = text.encode("utf-8", "surrogatepass").translate(None, _USUAL)
    return not others or _PLAIN.fullmatch(others.decode("utf-8", "surrogatepass")) is not None


def clean(text: str, *, compose: bool = False) -> str:
    """Return ``text`` without control, zero-width and direction characters, with ``\\n`` line ends.

    Joiners stay between letters of scripts that need them. ``compose`` also applies NFC.
    """
    if not _is_plain(text):
        text = _BETWEEN_DIGITS.sub(" ", text.replace("\r\n", "\n")).translate(_TABLE)
        text = _JOINERS.sub("", text)
        text = _SURROGATES.sub("\ufffd", text)
    if compose and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text


def block_text(text: str, *, compose: bool = False) -> str:
    """Return ``text`` fit for a block: clean, without blank lines, without space at its ends."""
    text = clean(text, compose=compose).strip()
    if "\n" in text:
        text = _BLANK_LINES.sub("", text)
        text = "\n".join(line.rstrip() for line in text.split("\n"))
    return text


def one_line(text: str, *, compose: bool = False) -> str:
    """Return ``text`` on one line: clean, with single spaces for tabs and line ends."""
    return _RUNS.sub(" ", clean(text, compose=compose)).strip()


_SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def raised(text: str) -> str:
    """Return digits that stand raised as superscript digits, or a note number would join a number.

    Anything else ("st", "*") stays as it is.
    """
    bare = text.strip()
    return (
        bare.translate(_SUPERSCRIPTS) if bare.strip("+-−").isdecimal() and bare.isascii() else text
    )


_NOTES = "⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§ "


def before_notes(text: str) -> str:
    """Return ``text`` without the marks of notes at its end, which hide how its sentence ends."""
    return text.rstrip(_NOTES)


_ROMAN = {"i": "¹", "ii": "²", "iii": "³", "iv": "⁴", "v": "⁵", "vi": "⁶", "vii": "⁷", "viii": "⁸",
          "ix": "⁹", "x": "¹⁰"}  # fmt: skip


def raised_note(text: str) -> str:
    """Return the raised mark of a note; Roman letters are its number, and would end a word."""
    return _ROMAN.get(text.strip()) or raised(text)
