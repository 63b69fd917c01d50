"""What people filled into the fields of a PDF form: words that stand on no page, only over it."""

import ctypes
from typing import Any

from briefing_app.importers.pdf.characters import Piece

_MOST_FIELDS = 2000
_WIDGET = 20  # FPDF_ANNOT_WIDGET in fpdf_annot.h
_LONGEST = 65536
_BUTTONS = (2, 3)  # FPDF_FORMFIELD_CHECKBOX and _RADIOBUTTON in fpdf_formfill.h
_CHECKED = "[x]"
_BASELINE = 0.28
"""Where the letters of one line stand in the height of their field."""


def filled_in(form: Any, page: Any, height: float) -> list[Piece]:
    """Return the values of the fields on ``page``, each where its field stands."""
    from pypdfium2 import raw

    found = []
    for at in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_FIELDS)):
        annotation = raw.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) == _WIDGET:
                found += _pieces(form, annotation, height)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return found


def _pieces(form: Any, annotation: Any, height: float) -> list[Piece]:
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    if not raw.FPDFAnnot_GetRect(annotation, box):
        return []
    if raw.FPDFAnnot_GetFormFieldType(form, annotation) in _BUTTONS:
        text = _CHECKED if raw.FPDFAnnot_IsChecked(form, annotation) else ""
    else:
        text = _value(form, annotation)
    high = max(1.0, box.top - box.bottom)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    size = min(12.0, high / max(1, len(lines)))
    base = box.bottom + _BASELINE * high if len(lines) == 1 else box.top - size
    wide = max(1.0, box.right - box.left)
    return [
        Piece(
            line,
            box.left,
            box.left + min(wide, 0.5 * size * len(line)),
            height - base + n * size,
            size,
            False,
        )
        for n, line in enumerate(lines)
    ]


def _value(form: Any, annotation: Any) -> str:
    from pypdfium2 import raw

    length = raw.FPDFAnnot_GetFormFieldValue(form, annotation, None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    raw.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length)
    return bytes(buffer).decode("utf-16-le", errors="replace").rstrip("\0")
