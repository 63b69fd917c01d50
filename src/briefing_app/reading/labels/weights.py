"""The weights of the chooser, as `tools/fit_labels.py` fitted them."""

from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("weights.txt")


@cache
def weights() -> dict[str, float]:
    """Return the weight of each trait."""
    out: dict[str, float] = {}
    if _TABLE.exists():
        for line in _TABLE.read_text(encoding="utf-8").splitlines():
            value, _, trait = line.partition(" ")
            out[trait] = float(value)
    return out
