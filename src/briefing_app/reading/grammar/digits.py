"""The value of one token of digits, with the marks that part its groups and its decimals."""

from decimal import Decimal

_MARKS = str.maketrans("·٫٬’", "..,'")
"""Marks of other hands, those of Arabic among them."""
LONGEST = 40
"""Digits of the longest number that is read; longer ones are codes."""


def digits_value(token: str) -> Decimal | None:
    """Return the value of a token of digits, points and commas; None if it is no number.

    Commas part thousands (or lakhs: "1,23,456"); a point parts decimals, unless there are several
    before groups of three ("1.234.567"). A single comma before one or two digits is
    a decimal comma.
    """
    if len(token) > LONGEST:
        return None
    if token.isdecimal():
        return Decimal(token)
    if not token.isascii():
        token = token.translate(_MARKS)
    if "'" in token:
        return _by_apostrophes(token)
    commas, points = token.count(","), token.count(".")
    if not commas and points <= 1:
        whole, _, decimals = token.partition(".")
        if decimals == "000" and 0 < len(whole) <= 3 and whole != "0":
            # 40.000 euros: nobody writes three noughts after a decimal point
            return Decimal(whole) * 1000
        return Decimal(token)
    if commas:
        whole, point, decimals = token.partition(".")
        if "," in decimals or "." in decimals:
            # 1.234.567,89
            whole, point, decimals = token.partition(",")
            if "," in decimals or "." in decimals or not _grouped(whole.split(".")):
                return None
            return Decimal(whole.replace(".", "") + "." + decimals)
        groups = whole.split(",")
        if _grouped(groups):
            return Decimal("".join(groups) + point + decimals)
        if commas == 1 and not points and len(groups[1]) != 3:
            return Decimal(groups[0] + "." + groups[1])
        return None
    if _grouped(token.split(".")):
        return Decimal(token.replace(".", ""))
    return None


def _by_apostrophes(token: str) -> Decimal | None:
    """Read Swiss thousands: "12'500", "1'250'000.50"."""
    whole, point, decimals = token.partition(".")
    groups = whole.split("'")
    if not 1 <= len(groups[0]) <= 3 or "," in token or not all(g.isdigit() for g in groups):
        return None
    return Decimal("".join(groups) + point + decimals) if "'" not in decimals else None


def _grouped(groups: list[str]) -> bool:
    """Whether groups of digits are thousands, or lakhs and crores."""
    if len(groups) < 2 or not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3:
        return False
    return all(len(g) == 3 for g in groups[1:-1]) or (
        len(groups[0]) <= 2 and all(len(g) == 2 for g in groups[1:-1])
    )
