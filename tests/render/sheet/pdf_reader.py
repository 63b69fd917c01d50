"""Looks into a PDF with pypdfium2: tags, alternative texts, language, fonts, pictures, text."""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as raw


@dataclass
class Tag:
    """An element of the structure tree."""

    kind: str
    alt: str = ""
    children: list["Tag"] = field(default_factory=list)

    def walk(self) -> Iterator["Tag"]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class Look:
    """What a PDF holds."""

    pages: int
    text: str
    title: str
    language: str
    tagged: bool
    tags: list[Tag]
    fonts: set[tuple[str, bool]]
    smallest: float
    images: int
    attachments: dict[str, bytes]
    claims_ua: bool

    def kinds(self) -> list[str]:
        return [tag.kind for top in self.tags for tag in top.walk()]

    def alts(self) -> list[str]:
        return [tag.alt for top in self.tags for tag in top.walk() if tag.kind == "Figure"]


def _words(call: Callable[..., int], *args: object) -> str:
    size = call(*args, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    call(*args, buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le")


def _tag(element: object) -> Tag:
    children = []
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            children.append(_tag(child))
    return Tag(
        _words(raw.FPDF_StructElement_GetType, element),
        _words(raw.FPDF_StructElement_GetAltText, element),
        children,
    )


def _fonts(page: pypdfium2.PdfPage) -> tuple[set[tuple[str, bool]], float, int]:
    found: set[tuple[str, bool]] = set()
    smallest, images = 1_000.0, 0
    for thing in page.get_objects():
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
            images += 1
        if thing.type != raw.FPDF_PAGEOBJ_TEXT:
            continue
        font = raw.FPDFTextObj_GetFont(thing.raw)
        size = ctypes.c_float()
        raw.FPDFTextObj_GetFontSize(thing.raw, size)
        smallest = min(smallest, size.value * abs(thing.get_matrix().d))
        buffer = ctypes.create_string_buffer(200)
        raw.FPDFFont_GetBaseFontName(font, buffer, 200)
        found.add((buffer.value.decode(), raw.FPDFFont_GetIsEmbedded(font) == 1))
    return found, smallest, images


def look(pdf: bytes) -> Look:
    """Return what a PDF holds."""
    document = pypdfium2.PdfDocument(pdf)
    texts, tags, fonts, smallest, images = [], [], set(), 1_000.0, 0
    for page in document:
        text_page = page.get_textpage()
        texts.append(text_page.get_text_range())
        text_page.close()
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            tags.append(_tag(raw.FPDF_StructTree_GetChildAtIndex(tree, index)))
        raw.FPDF_StructTree_Close(tree)
        some, least, pictures = _fonts(page)
        fonts |= some
        smallest, images = min(smallest, least), images + pictures
        page.close()
    attachments = {}
    for index in range(document.count_attachments()):
        held = document.get_attachment(index)
        attachments[held.get_name()] = bytes(held.get_data())
    language = re.search(rb"/Type\s*/Catalog\b(?:(?!endobj).)*?/Lang\s*\(([^)]*)\)", pdf, re.DOTALL)
    look_ = Look(
        len(texts),
        "\n".join(texts).replace("\r\n", "\n"),
        document.get_metadata_dict().get("Title", ""),
        language.group(1).decode() if language else "",
        bool(raw.FPDFCatalog_IsTagged(document.raw)),
        tags,
        fonts,
        smallest,
        images,
        attachments,
        b"<pdfuaid:part>1</pdfuaid:part>" in pdf,
    )
    document.close()
    return look_
