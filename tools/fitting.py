"""What the fits of weights have in common: gold in its place, and a module with what came out."""

import re
import sys
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

NOWHERE = (-9, -9)
"""The place of a quote that does not stand in the text: well before it."""


def paths_of(folders: Sequence[Path], odd: Sequence[Path]) -> list[Path]:
    """Return the texts of some folders, and those with odd numbers of others."""
    paths = [p for folder in folders for p in sorted(folder.glob("*.txt"))]
    return paths + [p for f in odd for p in sorted(f.glob("*.txt")) if int(p.name[:2]) % 2]


def place_of(text: str, g: Mapping[str, Any]) -> tuple[int, int]:
    """Where the gold's quote stands in the text as imported; blanks may have changed."""
    words = r"\s+".join(re.escape(word) for word in g["quote"].split())
    found = list(re.finditer(f"(?={words})", text))
    if len(found) < g["occurrence"]:
        return NOWHERE
    start = found[g["occurrence"] - 1].start()
    return start, start + len(g["quote"])


def regression(
    signs: np.ndarray, right: np.ndarray, penalty: np.ndarray, counts: np.ndarray | float = 1.0
) -> np.ndarray:
    """Return the weights of a logistic regression, by Newton's method.

    ``penalty`` is that on the size of each weight, ``counts`` how much each example counts.
    """
    weights = np.zeros(signs.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(signs @ weights, -30, 30)))
        slope = signs.T @ (counts * (p - right)) + penalty * weights
        curves = counts * (p * (1 - p) + 1e-6)
        curve = (signs * curves[:, None]).T @ signs + np.diag(penalty)
        weights = weights - np.linalg.solve(curve, slope)
    return weights


_STEPS = 15
"""After these no weight moves any more."""


def written(
    tables: Mapping[str, Mapping[str, float]],
    tool: str,
    head: str,
    fitted: str,
    measured: Sequence[str],
) -> str:
    """Return the module that holds tables of weights; it says how they were found and how good they
    are.

    ``fitted`` says to what they are fitted, ``measured`` is what came out for articles left out.
    """
    run = " ".join([f"python tools/{tool}.py", *map(_named, sys.argv[1:])])
    lines = [
        f'"""{head}',
        "",
        f"Fitted to {fitted}; do not edit, but run again:",
        "",
        *textwrap.wrap(run, 90, initial_indent="    ", subsequent_indent="        "),
        "",
        *(line for said in measured for line in textwrap.wrap(said, 95)),
        '"""',
        "",
        "from collections.abc import Mapping",
        "",
        *(line for name, weights in tables.items() for line in _table(name, weights)),
    ]
    return "\n".join(lines)


def _table(name: str, weights: Mapping[str, float]) -> list[str]:
    rows = (f'    "{sign}": {weight:.2f},' for sign, weight in weights.items())
    return [f"{name}: Mapping[str, float] = {{", *rows, "}", ""]


def _named(argument: str) -> str:
    """An argument as it is written down: of a folder elsewhere only the name."""
    return Path(argument).name if argument.startswith("/") else argument
