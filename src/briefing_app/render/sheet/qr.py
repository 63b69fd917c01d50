"""The QR code of an address, as vectors for paper and as modules for a stage."""

from io import BytesIO

LONGEST = 600
"""Longer addresses make codes too fine to scan at the size they are printed."""


def qr_modules(address: str) -> tuple[tuple[bool, ...], ...] | None:
    """Return the code of a web address as rows of dark modules, or None where none is shown."""
    if not address.startswith(("http://", "https://")) or len(address) > LONGEST:
        return None
    import segno  # most briefings have no address

    code = segno.make(address, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def qr_svg(address: str) -> str | None:
    """Return the code of a web address as SVG, or None where there is none worth printing."""
    if not address.startswith(("http://", "https://")) or len(address) > LONGEST:
        return None
    import segno  # a tenth of the time to a sheet, and most sheets have no address

    out = BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", border=0, xmldecl=False)
    return out.getvalue().decode()
