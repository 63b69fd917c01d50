"""Which families are asked for characters that Source Sans and Source Serif lack."""

_CJK = {"ja": "JP", "ko": "KR", "zh-tw": "TC", "zh-hk": "HK", "zh-hant": "TC"}
_OTHERS = {
    "Sans": (
        *("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai"),
        *("Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math", "DejaVu Sans"),
    ),
    "Serif": (
        *("Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari", "Noto Serif Thai"),
        *("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols", "DejaVu Serif"),
    ),
}
LAST = ("DejaVu Sans", "FreeSans", "Unifont")


def fallback(style: str, language: str) -> list[str]:
    """Return the families of a style ("Sans" or "Serif"), Han as the language writes it."""
    tag = language.lower()
    own = _CJK.get(tag) or _CJK.get(tag.partition("-")[0]) or "SC"
    han = [f"Noto {style} CJK {region}" for region in dict.fromkeys((own, "SC", "JP", "KR"))]
    return [f"Noto {style}", *_OTHERS[style], *han, f"Noto Sans CJK {own}", *LAST]
