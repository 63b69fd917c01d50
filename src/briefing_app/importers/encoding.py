"""Bytes to text: byte order mark, UTF-8, UTF-16 without a mark, then an educated guess.

A person may name the encoding instead. Bytes that are no text at all are refused, because a
picture shown as letters helps nobody.
"""

import codecs
import re
from contextlib import suppress
from typing import NamedTuple

from briefing_app.importers.letters.alphabets import latin_page
from briefing_app.importers.letters.wide import wide_encoding
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import counted, marked, said, translated

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
_NOT_TEXT = marked(
    "This file holds no text that can be read: it looks like program data. "
    "Open a text, Markdown, HTML, Word, PDF, CSV or Excel file instead."
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SHIFTED = re.compile(rb"\x1b\$[@B][\x21-\x7e]{2}")
"""How Japanese is begun in text of seven bits."""
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTERS = re.compile(rb"[A-Za-z]")
# Signs that Western European text writes with the upper half of windows-1252.
_WESTERN_SIGNS = frozenset("€‚„…‰‹‘’“”•–—™›¡¢£¥§¨©ª«®¯°±²³´µ¶·¸¹º»¼½¾¿×÷ƒ†‡ˆ˜\xa0\xad¤¦¬")
_SIGN_IN_WORD = re.compile(r"[A-Za-zà-ÿ][¡-¶¸-¿×÷†‡‰‹›€™•ƒ][a-zà-ÿ]|[A-Za-z][Š-Ž][A-Za-z]")
_CAPITAL_IN_WORD = re.compile(r"[a-zà-öø-ÿ][À-ÖØ-Þ][a-zà-öø-ÿ]")
_MAC_CAPITAL = re.compile(rb"[\x80-\x83\x86-\x90\x98-\x9f]")
_MISPLACED = re.compile(
    r"(?<![^\W\d_])[À-ÖØ-öø-ÿŒœŠšŽžŸ](?![^\W\d_])"  # a letter alone
    r"|[a-z][À-ÖØ-Þ](?![A-Z])|[ÒÓÔÕÐÑìîíïñëè][A-Z]|(?<=[a-z])[Š-ŽŸ]|�"
    r"|(?<=[.,!?])[^\W\d_]"
)


class Decoded(NamedTuple):
    """A text, the encoding it was read with, and what to warn of."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


_TERMINAL = re.compile(rb"\x1b\[[0-9;]*[A-Za-z]|(?:[ -~]|[\xc0-\xff][\x80-\xbf]+)\x08")
"""What makes words bold on a terminal: signs around them, or letters struck twice."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of ``data``; raise `ImportFailed` where it is none.

    ``encoding`` overrides every guess. Line ends are left as they are.
    """
    if encoding:
        return _named(data, encoding)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _marked(data[len(bom) :], name)
    if name := wide_encoding(data):
        try:
            return Decoded(data.decode(name), name)
        except UnicodeDecodeError:
            pass
    if _SHIFTED.search(data, 0, _SAMPLE):
        with suppress(UnicodeDecodeError):
            return Decoded(data.decode("iso2022_jp_ext"), "iso2022_jp")
    if b"\x1b[" in data or b"\x08" in data:
        data = _TERMINAL.sub(b"", data)
    head = data[:_SAMPLE]
    if b"\0" in data or len(_CONTROLS.findall(head)) * 50 > len(head):
        raise ImportFailed(translated(_NOT_TEXT))
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _legacy(data)


def _named(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise ImportFailed(
            said(
                "There is no encoding named “{encoding}”. Choose one such as utf-8 or "
                "windows-1252.",
                encoding=encoding[:40],
            )
        ) from None
    except (ValueError, TypeError, AssertionError):
        raise ImportFailed(
            said(
                "The text is not written in {encoding}. Choose another encoding, or let it be "
                "found.",
                encoding=encoding[:40],
            )
        ) from None
    except Exception:  # codecs such as zlib or idna raise what they like
        raise ImportFailed(
            said("{encoding} is not an encoding of text. Choose another.", encoding=encoding[:40])
        ) from None
    return Decoded(text.removeprefix("\ufeff"), encoding)


def _marked(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        text = data.decode(name, errors="replace")
        bad = text.count("\ufffd")
        if bad * 20 > len(text):
            raise ImportFailed(
                said("This text file is damaged: most of it cannot be decoded. Get the file again.")
            ) from None
        return Decoded(text, name, (_damaged(bad),))


def _damaged(count: int) -> str:
    return counted(
        count,
        "One place in the text could not be decoded; a � stands there.",
        "{n} places in the text could not be decoded; a � stands there.",
    )


def _legacy(data: bytes) -> Decoded:
    """Return text that is not quite UTF-8: damaged UTF-8, windows-1252, or what statistics say."""
    good = len(_MULTIBYTE.findall(data))
    if good >= 3:
        text = data.decode("utf-8", errors="replace")
        bad = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
        if bad * 10 <= good:
            return Decoded(text, "utf-8", (_damaged(bad),))
    if _looks_mac(_sample(data)):
        return _guessed(data, "mac_roman")
    if page := latin_page(_sample(data)):
        return _guessed(data, page)
    if _looks_western(data[:_SAMPLE]):
        return _guessed(data, "cp1252")
    # Lazy on purpose: importing `importers` must stay light, it stands before every command.
    from charset_normalizer import from_bytes

    best = from_bytes(_sample(data)).best()
    name = best.encoding if best is not None else "cp1252"
    if name == "mac_cyrillic" and not _MAC_CAPITAL.search(_sample(data)):
        name = "cp1251"
    return _guessed(data, name)


def _guessed(data: bytes, name: str) -> Decoded:
    text = data.decode(name, errors="replace").removeprefix("\ufeff")
    shown = {"cp1252": "windows-1252", "mac_roman": "Mac Roman"}.get(name, name.replace("_", "-"))
    warnings = [
        said(
            "The file does not name its encoding; it was read as {shown}. “Encoding” in the File "
            "menu reads it in another.",
            shown=shown,
        )
    ]
    bad = text.count("\ufffd")
    if bad:
        warnings.append(_damaged(bad))
    return Decoded(text, name, tuple(warnings))


def _sample(data: bytes) -> bytes:
    """Return a part of ``data`` to judge by that has letters beyond ASCII in it."""
    if len(data) <= _SAMPLE:
        return data
    first = _HIGH.search(data)
    at = max(0, (first.start() if first else 0) - 1000)
    return data[at : at + _SAMPLE]


def _looks_mac(head: bytes) -> bool:
    """Whether Mac Roman makes better text than windows-1252: quotes and dashes where they belong.

    The same bytes are quotes in one and capitals with accents in the other, and these stand where
    no capital does: alone, before another capital, at the end of a word.
    """
    high = len(_HIGH.findall(head))
    if high * 4 > len(_LETTERS.findall(head)) + high:
        return False
    mac, windows = head.decode("mac_roman"), head.decode("cp1252", "replace")
    odd = len(_MISPLACED.findall(mac))
    return odd * 4 < len(_MISPLACED.findall(windows)) and not re.search("[\ufb01\uf8ff◊˙˚¸]", mac)


def _looks_western(head: bytes) -> bool:
    """Whether windows-1252 gives text as Western European languages write it."""
    high = len(_HIGH.findall(head))
    if high * 4 > len(_LETTERS.findall(head)) + high:
        return False
    try:
        text = head.decode("cp1252")
    except UnicodeDecodeError:
        return False
    if any(not c.isalpha() and c > "\x7f" and c not in _WESTERN_SIGNS for c in text):
        return False
    return not _SIGN_IN_WORD.search(text) and not _CAPITAL_IN_WORD.search(text)
