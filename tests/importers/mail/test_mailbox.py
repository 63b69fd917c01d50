"""Files around mails: a mailbox of several, a count before one (Apple Mail), soft line ends."""

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.result import ChoiceNeeded

HEAD = (
    b"From: Press <press@city.example>\nDate: Fri, 7 Feb 2025 09:00:00 -0500\nMIME-Version: 1.0\n"
)
FLOWED = b'Content-Type: text/plain; charset="utf-8"; format="flowed"\n'
TRAMS = (
    b"Subject: 3 new trams\n" + HEAD + FLOWED + b"\nThe city has ordered 3 trams and will take \n"
    b"delivery in June 2026.\n\nThey seat 84 people each, 12 \nmore than \nthe old ones.\n\n"
    b"-- \nPress office\n"
)
FERRIES = (
    b"Subject: Ferries\n" + HEAD + b"\nThe port counted 48,310 crossings.\n\n>From May on, 9.\n"
)
BETWEEN = b"From press@city.example Fri Feb  7 09:00:00 2025\n"


def words(data: bytes, name: str, part: str = "") -> list[str]:
    found = import_bytes(data, name=name, part=part)
    assert found.article is not None and not found.left_out
    return [block.text for block in found.article.blocks]


def test_soft_line_ends_are_none() -> None:
    assert words(TRAMS, "a.eml") == [
        "3 new trams",
        "The city has ordered 3 trams and will take delivery in June 2026.",
        "They seat 84 people each, 12 more than the old ones.",
        "--\nPress office",
    ]
    assert "more than\nthe old" in "".join(words(TRAMS.replace(FLOWED, b""), "a.eml"))


def test_what_apple_mail_puts_around_a_mail_is_not_read() -> None:
    after = b'<?xml version="1.0"?><plist version="1.0"><dict><key>flags</key></dict></plist>'
    saved = str(len(TRAMS)).encode() + b"\n" + TRAMS + after
    assert words(saved, "3.emlx") == words(TRAMS, "a.eml")


def test_a_count_that_is_none_takes_no_words_away() -> None:
    assert words(b"20\n" + TRAMS, "3.emlx") == words(TRAMS, "a.eml")


def test_of_a_mailbox_a_mail_is_chosen() -> None:
    box = BETWEEN + TRAMS + b"\n" + BETWEEN + FERRIES
    with pytest.raises(ChoiceNeeded, match="2 mails") as asked:
        import_bytes(box, name="inbox.mbox")
    assert asked.value.parts == (
        ("mail-1", "3 new trams", "2025-02-07"),
        ("mail-2", "Ferries", "2025-02-07"),
    )
    assert words(box, "inbox.mbox", "mail-1") == words(TRAMS, "a.eml")
    assert words(box, "inbox.mbox", "mail-2") == [
        "Ferries",
        "The port counted 48,310 crossings.",
        "From May on, 9.",
    ]
    assert words(BETWEEN + TRAMS, "inbox") == words(TRAMS, "a.eml")
    with pytest.raises(ImportFailed, match="no such mail"):
        import_bytes(box, name="inbox.mbox", part="mail-3")
