"""Counts the words and numbers of a file as an outsider would, and says which an import lacks.

It shares nothing with the importers: it cuts archives at their tags, pages at theirs, mails at
their boundaries, and asks poppler (``pdftotext``) for PDF. What it takes for words is dumb on
purpose. Run it over a folder: ``python -m tests.importers.outsider FOLDER…``.
"""

import base64
import gzip
import html
import io
import quopri
import re
import resource
import shutil
import subprocess
import sys
import time
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefing_app.importers import Imported, ImportFailed, import_bytes
from briefing_app.importers.result import ChoiceNeeded, ConverterNeeded

HAS_POPPLER = bool(shutil.which("pdftotext"))
_WORD = re.compile(r"\d+|[^\W\d_]+")
_RAISED = re.compile("[⁰¹²³⁴-⁹₀-₉]+")
_TAG = re.compile(r"<[^<>]*>")
_UNSEEN = re.compile(
    r"<!--.*?-->|<(script|style|template|noscript|svg|head)\b.*?</\1\s*>|<[^<>]*\bhidden\b[^<>]*>",
    re.I | re.S,
)
_IN_WORD = re.compile(r"</?(?:a|b|i|u|s|em|strong|span|font|small|mark|cite|code)\b[^<>]*>", re.I)
_PARTS = re.compile(
    r"(word/(document|footnotes|endnotes|comments|header\d*|footer\d*)|"
    r"ppt/(slides/slide\d+|notesSlides/\w+|charts/\w+|diagrams/data\d*)|"
    r"xl/(sharedStrings|comments\d*|charts/\w+|drawings/drawing\d+)|content)\.xml$"
)
_ENDS = re.compile(
    r"</(?:w:p|a:p|text:p|text:h|si|c:v|w:tc)>|<(?:w:br|w:tab|w:cr|a:br|text:tab|text:line-break)\b"
)
_CODES = re.compile(
    r"<(w:instrText|w:delText|w:delInstrText|(?:c:)?(?:f|formatCode|externalData)|a:tableStyleId|"
    r"mc:Fallback|"
    r"wp\d*:(?:posOffset|align|pct\w+)|(?:xdr:)?(?:from|to|pos)|authors|"
    r"office:automatic-styles|office:font-face-decls|dc:date|office:binary-data|text:tracked-changes)\b[^<>/]*>.*?</\1>",
    re.S,
)
_VALUE = re.compile(r"<v>([^<]*)</v>")
_CELL = re.compile(r'<c\b(?![^<>]*\bt="[seb])[^<>]*>(?:<f\b[^<>]*/>|<f\b.*?</f>)?<v>([^<]*)</v>')
_NO_WORDS = re.compile(
    r"\\(?:\*\\(?!shpinst|shptxt)|(?:fonttbl|colortbl|stylesheet|info|sp|pict|generator)\b)"
)
_BOUNDARY = re.compile(rb'boundary="?([^"\r\n;]+)', re.I)


def words(text: str) -> list[str]:
    """Return the words and the groups of digits of ``text``."""
    text = _RAISED.sub(lambda found: f" {found[0]} ", text).replace("\xad", "")
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def outside(data: bytes, name: str) -> str:
    """Return what a dumb reading finds in a file called ``name``."""
    if data[:2] == b"\x1f\x8b":
        return outside(gzip.decompress(data), name.removesuffix(".gz"))
    ending = name.rpartition(".")[2].lower()
    if ending == "pdf":
        return _poppler(data)
    if ending in ("docx", "pptx", "xlsx", "odt", "ods", "odp", "docm", "xlsm", "ott"):
        return "\n".join(_office(data))
    if ending == "epub":
        return "\n".join(_book(data))
    if ending in ("html", "htm", "xhtml"):
        return _page(_decoded(data))
    if ending in ("eml", "mbox", "mhtml"):
        return "\n".join(_mail(data))
    if ending in ("fodt", "fods", "fodp"):
        body = re.search(r"<office:body\b.*</office:body>", data.decode(), re.S)
        return _xml(body[0] if body else "")
    if ending == "rtf":
        return _rich(data)
    return _decoded(data)


def missing(found: str, imports: Iterable[Imported]) -> list[str]:
    """Return the words of ``found`` that imports neither show nor list, each as often as it lacks.

    A word that is cut or joined otherwise is there all the same.
    """
    shown = "\n".join(text for imported in imports for text in _shown(imported))
    lacking = Counter(words(found)) - Counter(words(shown))
    run = "".join(words(shown))
    wanted = Counter(words(found))
    return [
        word
        for word, times in lacking.items()
        for _ in range(times if run.count(word) < wanted[word] else 0)
    ]


def imports_of(data: bytes, name: str) -> list[Imported]:
    """Return everything that can be had of a file: its text, and each of its parts."""
    try:
        first = [import_bytes(data, name=name)]
        parts = first[0].parts
    except ChoiceNeeded as choice:
        first, parts = [], choice.parts
    for part in parts:
        try:
            first.append(import_bytes(data, name=name, part=part.id))
        except ImportFailed:
            continue
    return first


def _shown(imported: Imported) -> Iterator[str]:
    if imported.article is not None:
        yield imported.article.text
        source = imported.article.source
        yield from (source.title, source.author, source.publisher, source.date)
    for table in imported.tables:
        yield from (table.name, table.source.note, table.source.title)
        yield from (f"{column.name} {column.unit}" for column in table.columns)
        for row in table.rows:
            yield " ".join((row.source, *(cell.text for cell in row.cells)))
    for one in imported.left_out:
        yield "\n".join([one.text] * one.times)


def _poppler(data: bytes) -> str:
    made = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-", "-"], input=data, capture_output=True, check=True
    )
    return re.sub(r"(?<=[^\W\d_])-\n(?=[^\W\d_])", "", made.stdout.decode())


def _office(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.namelist():
            if "worksheets/" in part and part.endswith(".xml"):
                text = archive.read(part).decode("utf-8", "replace")
                yield " ".join(_TAG.sub("", run) for run in re.findall(r"<is>.*?</is>", text, re.S))
            elif _PARTS.search(part) and "Object" not in part:
                yield _xml(archive.read(part).decode("utf-8", "replace"))


def numbers_outside(data: bytes) -> int:
    """Return how many cells of a workbook hold a number."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [part for part in archive.namelist() if "worksheets/" in part]
        return sum(len(_CELL.findall(archive.read(part).decode())) for part in sheets)


def _xml(text: str) -> str:
    return html.unescape(_TAG.sub("", _ENDS.sub(r"\n<", _CODES.sub("", text))))


def _book(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.namelist():
            if re.search(r"\.x?html?$", part) and not re.search(r"\b(nav|toc|title_page)", part):
                yield _page(archive.read(part).decode("utf-8", "replace"))


def _page(text: str) -> str:
    return html.unescape(_TAG.sub(" ", _IN_WORD.sub("", _UNSEEN.sub(" ", text))))


def _mail(data: bytes) -> Iterator[str]:
    """Yield the parts of text in a mail, of forms of one text the page alone."""
    pieces = [data]
    for boundary in set(_BOUNDARY.findall(data)):
        pieces = [one for piece in pieces for one in piece.split(b"--" + boundary)]
    alternative = b"multipart/alternative" in data
    for piece in pieces:
        head, _, body = piece.replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")
        if b"filename" in head.lower() or b"multipart/" in head.lower():
            continue
        if b"text/plain" in head.lower() and alternative:
            continue
        if b"base64" in head.lower():
            body = base64.b64decode(body)
        elif b"quoted-printable" in head.lower():
            body = quopri.decodestring(body)
        yield _page(_decoded(body)) if b"text/html" in head.lower() else _decoded(body)


def _rich(data: bytes) -> str:
    text = _without_groups(data.decode("latin-1"))
    text = re.sub(r"\\u(-?\d+) ?(?:\\'..|\?|.)?", lambda u: chr(int(u[1]) % 65536), text)
    text = re.sub(r"\\'(..)", lambda h: bytes([int(h[1], 16)]).decode("cp1252", "replace"), text)
    return re.sub(r"[{}]", "", re.sub(r"\\([a-z]+)-?\d* ?", _word_of_rich, text))


def _without_groups(text: str) -> str:
    """Return rich text without the groups that hold no words of it."""
    kept, depth, skipped_at = [], 0, 0
    for piece in re.split(r"([{}])", text):
        depth += {"{": 1, "}": -1}.get(piece, 0)
        if skipped_at and depth < skipped_at:
            skipped_at = 0
        if not skipped_at and depth and _NO_WORDS.match(piece):
            skipped_at = depth
        kept.append("" if skipped_at else piece)
    return "".join(kept)


def _word_of_rich(found: re.Match[str]) -> str:
    return "\n" if found[1] in ("par", "cell", "row", "tab", "line", "page", "sect") else ""


def _decoded(data: bytes) -> str:
    for name in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def main(paths: Iterable[str]) -> None:
    """Print a line for each file: time, memory, what is missing."""
    files = [
        f
        for path in paths
        for f in sorted([Path(path)] if Path(path).is_file() else Path(path).iterdir())
    ]
    for file in files:
        data, start = file.read_bytes(), time.perf_counter()
        try:
            imports = imports_of(data, file.name)
            lost = missing(outside(data, file.name), imports)
            said = f"{len(lost):4} missing {' '.join(lost[:60])}"
        except ConverterNeeded:
            said = "needs LibreOffice"
        except ImportFailed as refused:
            said = f"refused: {refused.message} {refused.details}"
        took = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{file.name:28}{took:6.2f} s {peak:4} MB {said}")


if __name__ == "__main__":
    main(sys.argv[1:])
