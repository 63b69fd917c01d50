"""Equations as a line of text: what MathML and Word's own markup (OMML) say, read left to right.

A number in an equation must not be lost, and a power must not become a longer number.
"""

from typing import TYPE_CHECKING

from briefing_app.importers.clean import raised

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(
    "annotation annotation-xml rPr ctrlPr sSupPr fPr dPr naryPr radPr oMathPr".split()
)
_DEEPEST = 40


def formula(element: "_Element") -> str:
    """Return the words of an equation: ``a/b`` for fractions, raised digits for powers."""
    return " ".join(_words(element, 0).split())


def _words(element: "_Element", depth: int) -> str:
    name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
    if not name or name in _SKIPPED or name.endswith("Pr") or depth > _DEEPEST:
        return ""
    parts = [word for child in element if (word := _words(child, depth + 1))]
    if name in ("mfrac", "f") and len(parts) == 2:
        return f"{_held(parts[0])}/{_held(parts[1])}"
    if name in ("msup", "sSup") and len(parts) == 2:
        power = raised(parts[1])
        return parts[0] + (power if power != parts[1] else f"^{_held(power)}")
    if name in ("msub", "sSub") and len(parts) == 2:
        return f"{parts[0]}_{parts[1]}"
    if name in ("msqrt", "mroot", "rad"):
        return f"√{_held(''.join(parts))}"
    if name == "d":
        return f"({''.join(parts)})"
    if name in ("mo", "mi", "mn", "mtext", "t"):
        text = (element.text or "").strip()
        return f" {text} " if name == "mo" and text in "=+−-<>≤≥≈±×⋅" and text else text
    return "".join(parts)


def _held(text: str) -> str:
    text = text.strip()
    return text if text.replace(".", "").replace(",", "").isalnum() else f"({text})"
