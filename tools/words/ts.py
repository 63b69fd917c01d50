"""The files of Qt Linguist: read, brought up to date with the source, written."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from tools.words.marks import Mark

Key = tuple[str, str]
"""What a text is about, and the text."""


class Message(NamedTuple):
    """A text with its translation: one, or the forms beside a number; empty where it is open."""

    text: str
    about: str
    one: str
    forms: tuple[str, ...]
    places: tuple[str, ...]
    comments: tuple[str, ...]
    area: str

    @property
    def done(self) -> bool:
        """Whether it is translated, in every form."""
        return bool(self.forms) and all(self.forms)


def collect(marks: Iterable[Mark], top: Path) -> tuple[Message, ...]:
    """Return one message for each text that is marked, without translations."""
    found: dict[Key, Message] = {}
    for mark in marks:
        place = mark.path.relative_to(top).as_posix()
        known = found.get((mark.about, mark.text))
        if known is None:
            area = mark.path.relative_to(top / "src/briefing_app").parent.as_posix()
            known = Message(mark.text, mark.about, mark.one, (), (), (), area)
        places = dict.fromkeys((*known.places, place))
        comments = dict.fromkeys((*known.comments, *mark.comments))
        found[mark.about, mark.text] = known._replace(
            places=tuple(places), comments=tuple(comments), one=known.one or mark.one
        )
    return tuple(found.values())


def read_ts(path: Path) -> dict[Key, tuple[str, ...]]:
    """Return the translations of a file of Qt Linguist; none where there is no file.

    What is marked as unfinished or vanished is left out.
    """
    if not path.exists():
        return {}
    found: dict[Key, tuple[str, ...]] = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        key = (message.findtext("comment") or "", message.findtext("source") or "")
        found[key] = tuple(forms or [translation.text or ""])
    return found


def write_ts(path: Path, language: str, forms: int, messages: Sequence[Message]) -> None:
    """Write a file of Qt Linguist, a context for each area, all in a lasting order."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for area in sorted({message.area for message in messages}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = area
        for message in messages:
            if message.area == area:
                _write(context, message, forms)
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8")


def _write(context: ET.Element, message: Message, forms: int) -> None:
    numbered = {"numerus": "yes"} if message.one else {}
    element = ET.SubElement(context, "message", numbered)
    for place in message.places:
        ET.SubElement(element, "location", filename=f"../{place}")
    ET.SubElement(element, "source").text = message.text
    if message.about:
        ET.SubElement(element, "comment").text = message.about
    comments = list(message.comments)
    if message.one:
        comments.append(f"{{n}} is a number; beside one it is: {message.one}")
    if comments:
        ET.SubElement(element, "extracomment").text = "\n".join(comments)
    translation = ET.SubElement(element, "translation")
    if not message.done:
        translation.set("type", "unfinished")
    if message.one:
        given = (*message.forms, *[""] * forms)[:forms]
        for form in given:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = message.forms[0] if message.forms else ""
