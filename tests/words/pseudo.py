"""A language that nobody speaks: every text of the interface, longer by two fifths.

What holds it holds most languages. Read from right to left it shows what is not mirrored.
"""

from briefing_app.words.catalogue import Catalogue, key_of
from briefing_app.words.languages import Language
from tools.words.__main__ import marked_messages

LONGER = 0.4


def longer(text: str) -> str:
    """Return a text with so much added; its places and its access key stay."""
    if "(*" in text or len(text.strip()) < 2:
        return text
    body = text.rstrip()
    more = max(1, round(len(body) * LONGER))
    added = ("ëlongation " * (more // 10 + 1))[:more].rstrip()
    gap = " " if " " in body else ""
    return f"{body}{gap}{added}{text[len(body) :]}"


RIGHT_TO_LEFT = "\u200f"
"""Before a text it makes Latin letters stand as a text that is read from the right."""


def pseudo_catalogue(*, right_to_left: bool = False) -> Catalogue:
    """Return a catalogue of that language."""
    texts: dict[str, str | list[str]] = {}
    before = RIGHT_TO_LEFT if right_to_left else ""
    for message in marked_messages():
        grown = before + longer(message.text)
        one = before + longer(message.one)
        texts[key_of(message.text, message.about)] = [one, grown] if message.one else grown
    return Catalogue(Language("xx", "Pseudo", right_to_left=right_to_left), texts)
