"""The parts of a zip package (DOCX, XLSX), read with care.

A zip may lie about sizes, let entries overlap, name files outside of itself, or unpack to
terabytes; XML may define entities that explode. All of that is checked here, before anything is
unpacked, and nothing is ever written to disk.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from briefing_app.importers import limits
from briefing_app.importers.refusals import PASSWORD
from briefing_app.importers.result import ImportFailed
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOMB = marked("This file unpacks to far more than it should, so it was not opened. Get it again.")
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)
_STRICT = b"http://purl.oclc.org/ooxml/"
_ORDINARY = b"http://schemas.openxmlformats.org/"
_STRICT_NAMES = (
    (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"spreadsheetml/main", b"spreadsheetml/2006/main"),
    (b"presentationml/main", b"presentationml/2006/main"),
    (b"drawingml/", b"drawingml/2006/"),
    (b"officeDocument/", b"officeDocument/2006/"),
)


class Package:
    """A zip whose directory has been checked; parts are unpacked one by one, up to a limit."""

    def __init__(self, data: bytes, what: str) -> None:
        """Check the directory of ``data``; raise `ImportFailed` for a damaged or hostile one.

        ``what`` names the kind of file in messages ("Word document").
        """
        self._what = what
        self.mended: set[str] = set()
        """The XML parts that were damaged and of which something may be missing."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError) as error:
            raise self.damaged() from error
        if len(infos) > limits.PARTS or sum(i.file_size for i in infos) > limits.TOTAL_BYTES:
            raise ImportFailed(translated(_BOMB))
        if any(info.flag_bits & 1 for info in infos):
            raise ImportFailed(translated(PASSWORD))
        end = 0
        for info in sorted(infos, key=lambda i: i.header_offset):
            if info.header_offset < end:
                raise ImportFailed(translated(_BOMB))
            end = info.header_offset + info.compress_size
        self._infos = {info.filename.lstrip("/"): info for info in infos}

    def damaged(self) -> ImportFailed:
        """Return the exception to raise for a file that does not hold what it should."""
        return _damaged(self._what)

    def __contains__(self, name: str) -> bool:
        """Whether there is a part called ``name``."""
        return name in self._infos

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts, in the order of the file."""
        return tuple(self._infos)

    def size(self, name: str) -> int:
        """Return how many bytes the part ``name`` says it unpacks to."""
        info = self._infos.get(name)
        return info.file_size if info is not None else 0

    def read(self, name: str) -> bytes:
        """Return the part ``name`` unpacked; raise `ImportFailed` if missing or too large."""
        info = self._infos.get(name)
        if info is None:
            raise self.damaged()
        if info.file_size > limits.PART_BYTES:
            raise ImportFailed(translated(_BOMB))
        try:
            with self._zip.open(info) as part:
                data = part.read(limits.PART_BYTES + 1)
        except _ZIP_ERRORS as error:
            raise self.damaged() from error
        if len(data) > limits.PART_BYTES:
            raise ImportFailed(translated(_BOMB))
        return data

    def xml(self, name: str) -> "_Element":
        """Return the root of the XML part ``name``, no entity expanded and nothing fetched."""
        root, whole = _parsed(self.read(name), self._what, check_declarations)
        if root is None:
            raise self.damaged()
        if not whole:
            self.mended.add(name)
        return root

    def optional(self, name: str) -> "_Element | None":
        """Return the root of a part that may be missing, or damaged without harm to the text."""
        if name not in self:
            return None
        try:
            return self.xml(name)
        except ImportFailed:
            return None

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield the part ``name`` as it is unpacked, for parts that are read while they come."""
        info = self._infos.get(name)
        if info is None:
            raise self.damaged()
        left = limits.TOTAL_BYTES
        first = True
        try:
            with self._zip.open(info) as part:
                while piece := part.read(1 << 18):
                    left -= len(piece)
                    if left < 0:
                        raise ImportFailed(translated(_BOMB))
                    if first:
                        check_declarations(piece, self._what)
                    first = False
                    yield piece
        except _ZIP_ERRORS as error:
            raise self.damaged() from error

    def main_part(self, usual: str) -> str:
        """Return the name of the part that an Office file begins with, ``usual`` by default."""
        found = self.links("").get("officeDocument", "")
        return found if found in self else usual

    def links(self, part: str) -> dict[str, str]:
        """Return the parts that ``part`` leads to, by kind ("styles"); of several the first."""
        found: dict[str, str] = {}
        for kind, target in self.targets(part).values():
            found.setdefault(kind, target)
        return found

    def targets(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and name of the parts inside the file that ``part`` leads to, by their id."""
        folder, _, name = part.rpartition("/")
        root = self.optional(f"{folder}/_rels/{name}.rels".lstrip("/"))
        if root is None:
            return {}
        found = {}
        for link in root.iterfind("{*}Relationship"):
            if link.get("TargetMode") == "External":
                continue
            kind = (link.get("Type") or "").rpartition("/")[2]
            target = link.get("Target") or ""
            path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
            found[link.get("Id") or ""] = (kind, posixpath.normpath(path.lstrip("/")))
        return found


def parse_xml(data: bytes, what: str) -> "_Element":
    """Return the root of XML that stands alone; raise `ImportFailed` as `Package.xml` does.

    A document type may be named, as feeds do; entities may not be made.
    """
    root, _ = _parsed(data, what, check_entities)
    if root is None:
        raise _damaged(what)
    return root


def _parsed(
    data: bytes, what: str, check: Callable[[bytes, str], None]
) -> "tuple[_Element | None, bool]":
    """Return the root of XML and whether it was sound, no entity expanded and nothing fetched."""
    from lxml import etree

    data = _ordinary(data)
    check(data, what)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None, False
    return root, not len(parser.error_log)


def _ordinary(data: bytes) -> bytes:
    """Return XML with the names that Office uses by default where "Strict Open XML" has its own."""
    if _STRICT not in data[:8192]:
        return data
    for strict, ordinary in _STRICT_NAMES:
        data = data.replace(_STRICT + strict, _ORDINARY + ordinary)
    return data


def check_declarations(data: bytes, what: str) -> None:
    """Raise `ImportFailed` where XML declares a document type: Office never does, bombs must."""
    head = data[:65536].replace(b"\0", b"")  # UTF-16 looks the same without its zeros
    if b"<!DOCTYPE" in head:
        raise _harmful(what)
    check_entities(data, what)


def check_entities(data: bytes, what: str) -> None:
    """Raise `ImportFailed` where XML declares entities, for kinds that name a document type."""
    if b"<!ENTITY" in data or b"<!ENTITY" in data[:65536].replace(b"\0", b""):
        raise _harmful(what)


def _damaged(what: str) -> ImportFailed:
    return ImportFailed(
        said(
            "This {what} is damaged and cannot be read. Get it again.",
            what=translated(what, "kind of file"),
        )
    )


def _harmful(what: str) -> ImportFailed:
    return ImportFailed(
        said(
            "This {what} holds code that may harm, so it was not opened. Get it again.",
            what=translated(what, "kind of file"),
        )
    )
