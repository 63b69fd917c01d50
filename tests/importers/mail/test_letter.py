"""Mail: who, what, when, the words in the better of two forms, what was attached."""

import pytest

from briefing_app.importers import Imported, ImportFailed, import_bytes
from briefing_app.importers.mail.rtf_packed import unpacked
from tests.importers import more_samples

HEAD = b"From: a@b.example\nSubject: Port news\nMIME-Version: 1.0\n"


def texts(imported: Imported) -> list[str]:
    assert imported.article is not None
    return [block.text for block in imported.article.blocks]


@pytest.mark.parametrize(
    ("data", "name", "author"),
    [
        (more_samples.MAIL, "a.eml", "Port Authority – Press"),
        (more_samples.msg(), "a.msg", "Port Authority"),
    ],
)
def test_a_mail_is_an_article(data: bytes, name: str, author: str) -> None:
    imported = import_bytes(data, name=name)
    assert imported.article is not None
    source = imported.article.source
    assert (source.title, source.author, source.date) == (
        "Port counts 1,240 sailings",
        author,
        "2024-05-02",
    )
    assert texts(imported)[0] == "Port counts 1,240 sailings"
    assert texts(imported)[-1] == "Refunds came to £4.2 million."
    assert [part.name for part in imported.parts] == ["lines.csv"]
    assert "lines.csv" in imported.warnings[0]


@pytest.mark.parametrize("name", ["a.eml", "a.msg"])
def test_an_attachment_is_opened_by_itself(name: str) -> None:
    data = more_samples.every_kind()[name]
    (table,) = import_bytes(data, name=name, part="attachment-1").tables
    assert table.rows[0].cells[1].text == "655"
    with pytest.raises(ImportFailed, match="no such attachment"):
        import_bytes(data, name=name, part="attachment-9")


INNER = (
    "---------- Forwarded message ---------\nFrom: Port Press <p@port.example>\n"
    f"Date: Thu, 2 May 2024 09:00\nSubject: Sailings\n\n{more_samples.SAID}\n"
)


@pytest.mark.parametrize(
    ("subject", "before", "said"),
    [
        ("Fwd: Port news", "See below.\n\n", ("Sailings", "Port Press", "2024-05-02")),
        ("FW: Fwd: Port news", "", ("Sailings", "Port Press", "2024-05-02")),
        ("Re: Port news", "", ("Re: Port news", "a@b.example", "")),
        ("Fwd: Port news", f"{more_samples.SAID} {more_samples.SAID}\n\n",
         ("Fwd: Port news", "a@b.example", "")),
    ],
)  # fmt: skip
def test_a_mail_that_was_only_forwarded_is_of_who_sent_it_first(
    subject: str, before: str, said: tuple[str, str, str]
) -> None:
    data = HEAD.replace(b"Port news", subject.encode()) + f"\n{before}{INNER}".encode()
    article = import_bytes(data, name="a.eml").article
    assert article is not None
    source = article.source
    assert (source.title, source.author, source.date) == said
    assert article.blocks[0].text == said[0]
    assert more_samples.SAID in article.text


@pytest.mark.parametrize(
    ("own", "inner", "said"),
    [
        ("We sold 41,200.\n\nIt is a record.\n\n", INNER,
         ("Fwd: News", "a@b.example", "2024-05-06")),
        ("", INNER.replace("Thu, 2 May", "Do., 2. Mai"),
         ("Sailings", "Port Press", "2024-05-06")),
        ("", INNER.replace("Port Press <p@port.example>", "<p@port.example>"),
         ("Sailings", "p@port.example", "2024-05-02")),
    ],
)  # fmt: skip
def test_a_forward_keeps_what_only_the_mail_around_it_says(
    own: str, inner: str, said: tuple[str, str, str]
) -> None:
    head = HEAD.replace(b"Port news", b"Fwd: News\nDate: Mon, 6 May 2024 09:00:00 +0000")
    article = import_bytes(head + f"\n{own}{inner}".encode(), name="a.eml").article
    assert article is not None
    assert (article.source.title, article.source.author, article.source.date) == said


def alternative(text: str, html: str) -> bytes:
    return (
        HEAD
        + (
            "Content-Type: multipart/alternative; boundary=B\n\n"
            f"--B\nContent-Type: text/plain\n\n{text}\n"
            f"--B\nContent-Type: text/html\n\n{html}\n--B--\n"
        ).encode()
    )


PAGE = f"<p>{more_samples.SAID}</p><table><tr><td>It rained.</td></tr></table>"


def test_the_words_are_read_from_the_form_that_has_them() -> None:
    short = import_bytes(alternative("This mail is a page.", PAGE), name="a.eml")
    assert texts(short) == ["Port news", more_samples.SAID, "It rained."]
    same = import_bytes(alternative(f"{more_samples.SAID}\n\nIt rained on.", PAGE), name="a.eml")
    assert texts(same)[-1] == "It rained on."


def test_a_mail_of_one_page_keeps_its_tables() -> None:
    page = "<table><tr><th>Line</th><th>n</th></tr><tr><td>North</td><td>655</td></tr></table>"
    data = HEAD + f"Content-Type: text/html\n\n<p>See:</p>{page}".encode()
    assert texts(import_bytes(data, name="a.eml"))[-1] == "Line\tn\nNorth\t655"


def test_a_locked_mail_is_named() -> None:
    data = HEAD + b"Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAGCSqGSIb3\n"
    with pytest.raises(ImportFailed, match="encrypted"):
        import_bytes(data, name="a.eml")


def test_packed_rich_text() -> None:
    # The example of [MS-OXRTFCP] 3.2.1: literal signs and one reference into the first window.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d"
        "0a800fa0"
    )
    assert unpacked(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(b"") == b""
    assert unpacked(packed[:20]) != unpacked(packed)


def mixed(*parts: str) -> bytes:
    body = "".join(f"--B\n{part}\n" for part in parts)
    return HEAD + f"Content-Type: multipart/mixed; boundary=B\n\n{body}--B--\n".encode()


def test_parts_that_stand_below_each_other_are_all_read() -> None:
    data = mixed(
        "Content-Type: text/plain\n\nFirst 12 homes burnt.",
        "Content-Type: text/html\n\n<p>Then 30 more burnt.</p>",
        "Content-Type: text/plain\n\nThe list manager adds this.",
    )
    said = ["First 12 homes burnt.", "Then 30 more burnt.", "The list manager adds this."]
    assert texts(import_bytes(data, name="a.eml")) == ["Port news", *said]


def test_a_mail_inside_a_mail_is_offered_and_not_mixed_in() -> None:
    inner = "Subject: Fire report\nContent-Type: text/plain\n\nSome 77 homes burnt."
    data = mixed(
        "Content-Type: text/plain\n\nSee below.", f"Content-Type: message/rfc822\n\n{inner}"
    )
    imported = import_bytes(data, name="a.eml")
    assert texts(imported) == ["Port news", "See below."]
    assert [part.name for part in imported.parts] == ["Fire report.eml"]
    opened = import_bytes(data, name="a.eml", part="attachment-1")
    assert texts(opened) == ["Fire report", "Some 77 homes burnt."]


def test_a_part_of_another_kind_without_a_name_is_offered() -> None:
    calendar = "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"
    data = mixed("Content-Type: text/plain\n\nCome.", calendar)
    assert [part.name for part in import_bytes(data, name="a.eml").parts] == ["part.ics"]


def test_a_mail_whose_boundary_is_wrong_keeps_its_words() -> None:
    body = b"--Y\nContent-Type: text/plain\n\nSome 77 homes burnt.\n--Y--\n"
    data = HEAD + b"Content-Type: multipart/mixed; boundary=X\n\n" + body
    assert texts(import_bytes(data, name="a.eml")) == ["Port news", "Some 77 homes burnt."]


def test_a_seal_is_no_attachment() -> None:
    seal = "Content-Type: application/pgp-signature; name=a.asc\n\nabc"
    assert not import_bytes(mixed("Content-Type: text/plain\n\nCome.", seal), name="a.eml").parts
