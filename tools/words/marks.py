"""Finds the sentences that are marked in the source, with what a translator has to know of each."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

WORD = re.compile("[a-z]{2}")
"""What a text of a table has if there is anything to translate in it."""
MARKING = ("briefing_app.words.said", "briefing_app.words.written")
NOTE = "#:"
"""How a comment for translators begins."""
PHRASE = "phrase"
"""Tells a sentence of core in a tongue; see `core.told.tongue`."""
ABOUT_ARTICLE = "Written on charts, slides and the sheet, in the language of the article"
SEARCHED = "By which one finds a preference; as many words as people may type in your language"
TABLES = {
    "ActionSpec": {
        1: "Menu entry. & stands before its access key, which no other entry of the menu has",
        3: "What a menu entry does, in the status bar and in the list of shortcuts",
        "tip": "What a menu entry does, in the status bar and in the list of shortcuts",
    },
    "ExportKind": {1: "Kind of file", 2: "What travels in a file, after: What travels:"},
    "KeyRow": {
        0: "Keys while presenting, as they stand on a keyboard, or what mouse and fingers do",
        1: "What the keys do",
    },
    "Preference": {
        1: "Heading of a group of preferences",
        2: "Name of a preference",
        3: "What a preference is for",
        "tip": "What a preference is for",
        5: SEARCHED,
        "words": SEARCHED,
    },
}
"""Rows of tables whose texts are marked by where they stand: by place or by name."""
USES = {
    "setAccessibleName": "Name that a screen reader says",
    "setAccessibleDescription": "Said by a screen reader after the name",
    "setToolTip": "Shown while the pointer rests on a button",
    "setPlaceholderText": "Shown in an empty field",
    "setWindowTitle": "Title of a window",
    "add_button": "Button",
    "QPushButton": "Button",
    "Button": "Button",
    "addMenu": "Menu. & stands before its access key",
    "addAction": "Menu entry. & stands before its access key",
    "apply": "Name of a step that can be undone, as in Undo: …",
    "notice": "Sentence told once, at the lower edge of the window",
    "tell": "Sentence told once, at the lower edge of the window",
    "say": "Sentence told once, at the lower edge of the window",
}


class Mark(NamedTuple):
    """A marked text; ``one`` is its form beside the number one, where it has a number."""

    text: str
    about: str
    one: str
    path: Path
    line: int
    comments: tuple[str, ...]


class NotLiteralError(Exception):
    """What is marked is no text that stands in the source."""


def find_marks(path: Path) -> Iterator[Mark]:
    """Yield the marks of a module in their order. Raises NotLiteralError."""
    source = path.read_text(encoding="utf-8")
    if not any(w in source for w in ("said", "marked", "counted", "written", PHRASE, *TABLES)):
        return
    nodes = list(ast.walk(ast.parse(source)))
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    notes = _notes(source) if NOTE in source else {}
    uses, marking = _uses(calls), _marking(nodes)
    for node in calls:
        name = _name(node.func)
        if name not in marking and not _is_phrase(node):
            continue
        note = tuple(n for line in (node.lineno - 1, node.lineno) for n in notes.get(line, ()))
        use = uses.get(node)
        told = (*((use,) if use else ()), *note)
        if name in ("said", "marked"):
            about = _text(node.args[1], path) if len(node.args) > 1 else ""
            yield Mark(_text(node.args[0], path), about, "", path, node.lineno, told)
        elif name == "counted":
            one, many = (_text(arg, path) for arg in node.args[1:3])
            yield Mark(many, "", one, path, node.lineno, told)
        elif name == "written":
            if isinstance(node.args[1], ast.Constant):
                about = _text(node.args[2], path) if len(node.args) > 2 else ""
                text = _text(node.args[1], path)
                yield Mark(text, about, "", path, node.lineno, (ABOUT_ARTICLE, *note))
        elif name == PHRASE:
            about = _text(node.args[1], path) if len(node.args) > 1 else ""
            yield Mark(
                _text(node.args[0], path), about, "", path, node.lineno, (ABOUT_ARTICLE, *note)
            )
        elif name == "written_count":
            one, many = (_text(arg, path) for arg in node.args[2:4])
            yield Mark(many, "", one, path, node.lineno, (ABOUT_ARTICLE, *note))
        elif name in TABLES:
            for place, what in TABLES[name].items():
                arg = _argument(node, place)
                if isinstance(arg, ast.Constant) and WORD.search(str(arg.value).replace("&", "")):
                    yield Mark(str(arg.value), "", "", path, arg.lineno, (what, *note))


def _is_phrase(call: ast.Call) -> bool:
    """Whether a sentence of core is told here; one in a variable is marked elsewhere."""
    literal = bool(call.args) and isinstance(call.args[0], ast.Constant)
    return literal and _name(call.func) == PHRASE


def _marking(nodes: list[ast.AST]) -> set[str]:
    """Return what marks texts in a module: what it takes from `words.said`, and the tables."""
    taken = {
        alias.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module in MARKING
        for alias in node.names
    }
    return taken | set(TABLES)


def _argument(call: ast.Call, place: int | str) -> ast.expr | None:
    if isinstance(place, int):
        return call.args[place] if place < len(call.args) else None
    return next((k.value for k in call.keywords if k.arg == place), None)


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def _text(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteralError(f"{path}:{node.lineno}: only a text that stands here can be translated")


def _uses(calls: list[ast.Call]) -> dict[ast.Call, str]:
    """Return for each marking call what is done with its text, where that can be seen."""
    found: dict[ast.Call, str] = {}
    for node in calls:
        if use := USES.get(_name(node.func)):
            for arg in node.args:
                for inner in (arg, getattr(arg, "body", arg), getattr(arg, "orelse", arg)):
                    if isinstance(inner, ast.Call):
                        found[inner] = use
    return found


def _notes(source: str) -> dict[int, tuple[str, ...]]:
    """Return the comments for translators (``#: …``) by their line."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: (token.string[2:].strip(),)
        for token in tokens
        if token.type == tokenize.COMMENT and token.string.startswith(NOTE)
    }
