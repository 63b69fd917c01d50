"""Keys: one string for each thing that views can point at.

A figure's id is its own key; a cell that is no figure has a key made of its place. Keys are the
only link between views.
"""

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, FigureRef, Operand

_CELL = "cell:"
_ESCAPES = (("%", "%25"), ("/", "%2F"))


def key_of(briefing: Briefing, operand: Operand) -> str:
    """Return the key of an operand: its figure's id, or the place of a cell that gave none."""
    if isinstance(operand, FigureRef):
        return operand.figure
    for figure in briefing.figures:
        if figure.evidence == operand:
            return figure.id
    return cell_key(operand)


def cell_key(ref: CellRef) -> str:
    """Return the key of a cell's place."""
    parts = []
    for part in (ref.table, ref.row, ref.column):
        for plain, escaped in _ESCAPES:
            part = part.replace(plain, escaped)
        parts.append(part)
    return _CELL + "/".join(parts)


def cell_of_key(key: str) -> CellRef | None:
    """Return the cell a key names, or None where it names a figure."""
    if not key.startswith(_CELL):
        return None
    parts = key[len(_CELL) :].split("/")
    for plain, escaped in reversed(_ESCAPES):
        parts = [part.replace(escaped, plain) for part in parts]
    return CellRef(*parts) if len(parts) == 3 else None
