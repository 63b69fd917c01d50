"""The size of things: functions that fit a screen, folders whose modules can be told apart."""

import ast
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "briefing_app"
LONGEST = 60
MOST = 20
PAINTED = {
    # A chart's layout reads from top to bottom, as it is painted.
    "render/charts/bars.py bars",
    "render/charts/line.py line",
    "render/charts/slope.py _set",
}
CROWDED = {"importers"}
"""One module a file type, and what they share."""


def test_no_function_is_longer_than_a_screen() -> None:
    long = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST:
                    long.add(f"{path.relative_to(SOURCE).as_posix()} {node.name}")
    assert long <= PAINTED


def test_no_folder_has_more_modules_than_can_be_told_apart() -> None:
    crowded = set()
    for folder in (SOURCE, *(p for p in SOURCE.rglob("*") if p.is_dir())):
        modules = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        if len(modules) > MOST:
            crowded.add(folder.relative_to(SOURCE).as_posix())
    assert crowded <= CROWDED
