"""Signs that Word keeps as places in a symbol font: what they look like, as characters.

Only what stands in texts is listed: signs of arithmetic, Greek letters, arrows, bullets, boxes.
What is not listed shows as a box, so that it is seen that something stands there.
"""

_SYMBOL = {
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    **dict(zip(range(0x30, 0x3A), "0123456789", strict=True)),
    0x20: " ", 0x25: "%", 0x28: "(", 0x29: ")", 0x2B: "+", 0x2C: ",", 0x2D: "−", 0x2E: ".",
    0x2F: "/", 0x3C: "<", 0x3D: "=", 0x3E: ">", 0x7E: "∼", 0xA2: "′", 0xA3: "≤", 0xA5: "∞",
    0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″",
    0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈",
    0xBC: "…", 0xD1: "∇", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip
_DINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "◻",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_UNKNOWN = "□"
_PRIVATE = 0xF000


def symbol(font: str, code: str) -> str:
    """Return the sign at the hexadecimal place ``code`` of ``font``."""
    try:
        place = int(code, 16)
    except ValueError:
        return _UNKNOWN
    place -= _PRIVATE if place >= _PRIVATE else 0
    if "wingdings" in font.lower() or "webdings" in font.lower():
        return _DINGS.get(place, _UNKNOWN)
    if "symbol" in font.lower():
        return _SYMBOL.get(place, _UNKNOWN)
    return chr(place) if 0x20 <= place < 0xD800 else _UNKNOWN
