"""Every sentence can be said in another language: through `words.said` in that of the interface,
through `words.written` in that of the briefing.

A text counts as one for people where it has two words, or begins like a sentence or a name on a
button.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.words.marks import PHRASE, TABLES

SOURCE = Path(__file__).parents[2] / "src" / "briefing_app"
OWN_WORDS = ("viewmodels/sheet/", "render/sheet/words.py")
"""The sheet has its own table of words."""
TELLING = ("core/told", "core/sums", "core/beside", "core/verdict.py")
"""Where core tells sentences."""
FOR_THE_SYSTEM = "ui/present/awake/"
"""Names of calls, and the reason that the system's own list of what keeps it awake shows."""
FOR_DEVELOPERS = "fileformat/__main__.py"
IN_THE_BRIEFING = {
    "sheet {}": "names steps that are one for undo",
    "Title": "names a text within a picture's file",
    "Description": "names a text within a picture's file",
    "Time": "names a text within a picture's file",
    "General": "is how Excel calls the form of a number",
    "Sans": "names a font",
    "Serif": "names a font",
    "Unifont": "names a font",
    "10 times as much": "is marked where two sources are compared",
    "100 times as much": "is marked where two sources are compared",
    "per {}": "is a unit in a file",
    "There were 12 {}.": "is read, not shown",
    "It was {} of them.": "is read, not shown",
    "week {n} of {year}": "is marked where periods are written",
    "Column {}": "names a column in the briefing",
    "Series {}": "names a row of data in the briefing",
    "Slide {}": "is a heading in the briefing",
    "Author": "names a text within a PDF",
    "Company": "names a text within a document",
    "Target": "names an attribute",
    "Link": "names a setting of LibreOffice",
    "Workbook": "names a stream of an old file",
    "Book": "names a stream of an old file",
    "PowerPoint Document": "names a stream of an old file",
    "Mac Roman": "names an encoding",
    "Documents": "names a folder in a picture of the start page",
    "Quarterly report on everything that was counted ": "names a file in that picture",
    "title, date, draft, embargo, figures, failing, signed, to_sign": "names columns of the index",
    "Fusion": "names a style of Qt",
    "Briefing {}": "names the program and its version",
    "  --part {}  {}{}": "is what is typed, and a name",
    "this line is no JSON: {}": "is the answer to another program",
    'a line must be an object with "id" and a string "text"': "is the answer to another program",
    "the child ended with status {}\n{}": "is for the log",
    "{} {} the {most} {}": "a title with the verb of the article's own English sentence",
    "{} {} the most, {top}": "a title with the verb of the article's own English sentence",
}
MARKERS = {"said", "marked", "counted", "translated", "written", "written_count", PHRASE, *TABLES}
NOT_SHOWN = {
    "bind", "compile", "findChild", "getLogger", "import_module", "setObjectName", "setProperty",
    "setStyleSheet", "Setting", "split", "debug", "info", "warning", "error", "exception",
    "KeyError", "ValueError", "TypeError", "RuntimeError", "AssertionError", "AttributeError",
    "ForbiddenError", "Literal", "cast",
    "sub", "search", "match", "fullmatch", "removesuffix", "removeprefix", "startswith", "endswith",
    "replace", "execute", "executemany", "strip", "rstrip", "lstrip", "getattr", "taken_along",
    "QKeySequence",
}  # fmt: skip
"""What takes texts that no person reads: names in code, patterns, style rules, what is logged."""
REFUSALS = {
    "LogoError", "PrintError", "TypesetError",
    "ImportFailed", "ConverterNeeded", "ChoiceNeeded", "CannotOpen", "ChoiceWanted", "Refusal",
    "FaultError", "BriefingFileError", "StoreError", "ArgumentTypeError", "complain",
}  # fmt: skip
"""What carries a sentence to people: whatever stands right in it is one."""
SHOWN_AS = {"help", "description", "epilog"}
"""Arguments that a person reads."""
SOME = re.compile("[a-z]{2} ")
WORDS = re.compile(r"[A-Za-z’]{2,},? [a-z“({]|[a-z]{2,} [A-Z][a-z]|^&?[A-Z][a-z&]+[a-z…?.:!]*$")
RULES = re.compile(
    r"^briefing-app \w+$|^(?:SELECT|INSERT|DELETE|PRAGMA) |\.(?:briefing|pdf)$|"
    r"^<|sans-serif$|default-src|\*\{box|^Noto |^Source S|"
    r"[{;]\s*$|:\s[^.]*;|\\[swdb(]|\(\?|\.\*|^Q[A-Z]\w+|^[a-z_ ]+$"
)
"""Style rules, markup, names of fonts, patterns, and lists of names in code."""
NAMES = {"Briefing", "Esc", "Enter", "Ctrl", "Shift", "Escape", "Home", "End", "Deutsch"}


def escaped(tree: ast.Module) -> Iterator[tuple[int, str]]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text(node)
        shown = WORDS.search(text) and text not in NAMES and not RULES.search(text)
        told = SOME.search(text) and _is_told(node, parents)
        if told or (shown and not _is_hidden(node, parents)):
            yield getattr(node, "lineno", 0), text


def _is_told(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a text goes to people by where it stands, whatever it looks like."""
    parent = parents.get(node)
    if isinstance(parent, ast.keyword):
        return parent.arg in SHOWN_AS
    return isinstance(parent, ast.Call) and node in parent.args and _called(parent) in REFUSALS


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = (p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)
        return "".join(str(part) for part in parts)
    return ""


def _is_hidden(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a text is marked, or is none for people: by what it stands in."""
    child, nearest = node, True
    while (parent := parents.get(child)) is not None:
        if isinstance(parent, ast.Compare | ast.Subscript | ast.arg):
            return True
        if child is node and isinstance(parent, ast.Expr | ast.JoinedStr):
            return True  # a docstring; a part of a text that is looked at as a whole
        if isinstance(parent, ast.Assign) and any(_id(t) == "__all__" for t in parent.targets):
            return True
        if isinstance(parent, ast.Dict) and child in parent.keys:
            return True
        if isinstance(parent, ast.AnnAssign) and child is parent.annotation:
            return True
        if isinstance(parent, ast.FunctionDef):
            return child is parent.returns or child in parent.decorator_list
        if isinstance(parent, ast.Call) and nearest:
            name = _called(parent)
            if name in MARKERS | NOT_SHOWN:
                return True
            nearest = False
        child = parent
    return False


def _id(target: ast.expr) -> str:
    return target.id if isinstance(target, ast.Name) else ""


def modules() -> list[Path]:
    speaking = (
        "ui", "viewmodels", "render", "exporters", "importers", "fileformat", "session", "cli",
        "start", "__main__.py", "app.py", "reading/grammar/language.py", *TELLING,
    )  # fmt: skip
    found = [p for name in speaking for p in (SOURCE / name).rglob("*.py")]
    found += [SOURCE / name for name in speaking if name.endswith(".py")]
    left = (*OWN_WORDS, FOR_THE_SYSTEM, FOR_DEVELOPERS)
    return sorted(path for path in found if not _relative(path).startswith(left))


def _relative(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def test_every_sentence_is_marked() -> None:
    found = [
        f"{_relative(path)}:{line}: {text}"
        for path in modules()
        for line, text in escaped(ast.parse(path.read_text(encoding="utf-8")))
        if text not in IN_THE_BRIEFING
    ]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ('button.setText("Save it")', True),
        ('button.setText(f"Save {name} now")', True),
        ('BUTTON = "Save"', True),
        ('button.setText(said("Save it"))', False),
        ('BUTTON = marked("Save")', False),
        ('raise KeyError("Not a name")', False),
        ('"""Words about the code."""', False),
        ('raise FaultError("it is empty")', True),
        ('raise Refusal(said("it is empty"), 2)', False),
        ('parser.add_argument("-o", help="the file to write")', True),
        ('index.execute("SELECT name FROM files")', False),
        ('widget.setStyleSheet("QLabel { color: red; }")', False),
    ],
)
def test_what_escapes_is_seen(code: str, seen: bool) -> None:
    assert bool(list(escaped(ast.parse(code)))) is seen
