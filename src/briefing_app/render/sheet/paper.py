"""Which paper a sheet is printed on."""

import os
from collections.abc import Mapping

A4 = "a4"
LETTER = "letter"
LETTER_REGIONS = frozenset(
    (
        *("US", "CA", "MX", "PH", "CL", "CO", "VE", "PR", "GT", "SV", "NI", "CR", "PA", "DO"),
        *("BZ",),
    )
)
"""The regions whose paper is Letter, from CLDR's paperSize of supplemental data."""


def locale_paper(environment: Mapping[str, str] = os.environ) -> str:
    """Return the paper of the locale: what LC_PAPER says, or LC_ALL or LANG."""
    for name in ("LC_ALL", "LC_PAPER", "LANG"):
        value = environment.get(name, "")
        if value:
            region = value.split(".")[0].partition("_")[2][:2].upper()
            return LETTER if region in LETTER_REGIONS else A4
    return A4
