"""Signs that stand in cells of their own beside the numbers they belong to.

Statements of accounts are set so that figures line up: "$" in a narrow column before the number,
"%" or the bracket that ends a negative number in one behind it. A number is read with its signs.
"""

import re
from itertools import zip_longest

Rows = tuple[tuple[str, ...], ...]

_BEFORE = re.compile(r"[(+−-]?\s*(?:(?:[A-Z]{1,3})?[$€£¥₹]|[A-Z]{3})\s*\(?|\(")
_AFTER = re.compile(r"\)?\s*%|\)|[*†‡¹²³]")
_NUMBER = re.compile(r"[(+−–—-]?\s*(?:\d|[–—-]$)")


def with_signs_joined(rows: Rows) -> Rows:
    """Return the rows with columns of signs put to the numbers that they stand beside."""
    if not any(_AFTER.fullmatch(cell) or _BEFORE.fullmatch(cell) for row in rows for cell in row):
        return rows
    columns = list(zip_longest(*rows, fillvalue=""))
    found = columns[:1]
    for column in columns[1:]:
        if _belong_together(found[-1], column):
            found[-1] = tuple(map(_joined, found[-1], column))
        else:
            found.append(column)
    if len(found) == len(columns):
        return rows
    return tuple(zip(*(column for column in found if any(column)), strict=True))


def _belong_together(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether of two columns one is signs alone under its heads, beside numbers of the other."""
    pairs = list(zip(left, right, strict=True))
    both = [(one, other) for one, other in pairs if one and other]
    before = all(_BEFORE.fullmatch(one) and _NUMBER.match(other) for one, other in both)
    after = all(_AFTER.fullmatch(other) and any(map(str.isdecimal, one)) for one, other in both)
    if not both or not (before or after):
        return False
    sign = _BEFORE if before else _AFTER
    signs = (left if before else right)[pairs.index(both[0]) :]
    return all(not cell or sign.fullmatch(cell) for cell in signs)


def _joined(left: str, right: str) -> str:
    return f"{left}{right}"
