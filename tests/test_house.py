"""The size of things, and which way they lean: functions that fit a screen, folders whose modules
can be told apart, no two modules that need each other, and nothing that is read nowhere.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from briefing_app.reading.numbers.passes import PASSES

TOP = Path(__file__).parents[1]
SOURCE = TOP / "src" / "briefing_app"
LONGEST = 60
MOST = 20


@cache
def trees() -> dict[Path, ast.Module]:
    """Every module with what stands in it."""
    paths = [*SOURCE.rglob("*.py"), *(TOP / "setup_tools").rglob("*.py")]
    return {path: ast.parse(path.read_text("utf-8")) for path in paths}


def test_no_function_is_longer_than_a_screen() -> None:
    long = set()
    for path, tree in trees().items():
        for node in functions(tree):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST:
                long.add(f"{path.relative_to(TOP).as_posix()} {node.name}")
    assert long == set()


def functions(node: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function below a node; they stand among statements, so expressions are passed by."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield child
        if isinstance(child, ast.stmt | ast.excepthandler | ast.match_case):
            yield from functions(child)


def test_no_folder_has_more_modules_than_can_be_told_apart() -> None:
    crowded = set()
    for folder in {path.parent for path in trees()}:
        modules = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        if len(modules) > MOST:
            crowded.add(folder.relative_to(TOP).as_posix())
    assert crowded == set()


def test_no_private_constant_stands_unused() -> None:
    """Ruff looks for that only among imports and the names inside functions."""
    left = {
        f"{path.relative_to(TOP).as_posix()} {name}"
        for path, tree in trees().items()
        for name in unused(tree)
    }
    assert left == set()


def test_an_unused_constant_would_be_seen() -> None:
    assert unused(ast.parse("_A = 1\n_B: int = _A\nC = 2\n__all__ = ()")) == {"_B"}


def unused(tree: ast.Module) -> set[str]:
    """The private names that a module gives to something and never reads."""
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    read = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    given = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    return {name for name in given - read if name.startswith("_") and not name.startswith("__")}


def test_no_import_goes_in_a_circle() -> None:
    """Late imports, inside functions, count as well: they only hide a circle."""
    names = {name_of(path): path for path in trees() if path.is_relative_to(SOURCE)}
    needs = {
        name: {found for found in imported(trees()[path], set(names)) if found != name}
        for name, path in names.items()
    }
    # What needs nothing that is left is no part of a circle; what remains at the end is, or hangs
    # on one.
    while free := {name for name, others in needs.items() if not others}:
        needs = {name: others - free for name, others in needs.items() if name not in free}
    assert needs == {}


def test_a_circle_would_be_seen() -> None:
    late = ast.parse("def f():\n    from briefing_app.b import thing\n")
    typed = ast.parse("if TYPE_CHECKING:\n    from briefing_app.b import thing\n")
    whole = ast.parse("from briefing_app import b\nimport briefing_app.c\nimport os\n")
    known = {"briefing_app", "briefing_app.b", "briefing_app.c"}
    assert list(imported(late, known)) == ["briefing_app.b"]
    assert list(imported(typed, known)) == []
    assert list(imported(whole, known)) == ["briefing_app.b", "briefing_app.c"]


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def imported(node: ast.AST, known: set[str]) -> Iterator[str]:
    """The modules that a piece of code imports when it runs; what only types need is not loaded."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names if alias.name in known)
        elif isinstance(child, ast.ImportFrom):
            for alias in child.names:
                inner = f"{child.module}.{alias.name}"
                if inner in known:
                    yield inner
                elif child.module in known:
                    yield child.module
        elif not isinstance(child, ast.expr):
            yield from imported(child, known)


def test_the_description_names_the_passes_and_the_rooms_as_they_are() -> None:
    text = (TOP / "docs" / "ARCHITECTURE.md").read_text("utf-8")
    said = text.partition("In their order: ")[2].partition(".")[0]
    assert " ".join(said.split()).split(" → ") == [step.name for step in PASSES]
    rooms = {f"`{path.name}/`" for path in (SOURCE / "reading").iterdir() if has_modules(path)}
    assert {room for room in rooms if f"| {room} |" not in text} == set()


def has_modules(folder: Path) -> bool:
    return folder.is_dir() and any(folder.glob("*.py"))
