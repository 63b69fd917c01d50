"""Mail of Outlook: other mails in it, pictures of its running text, seals, and words locked."""

import pytest

from briefing_app.importers import Imported, ImportFailed, import_bytes
from tests.importers.more_samples import SAID, compound, fixed, text

FIRST, SECOND = "__attach_version1.0_#00000000", "__attach_version1.0_#00000001"
INSIDE = f"{FIRST}/__substg1.0_3701000D"
MAIL = {
    "__properties_version1.0": fixed(32),
    "__substg1.0_0037001F": text("Forwarded counts"),
    "__substg1.0_1000001F": text("See the mail below."),
}
SENT = 133591104000000000  # 2 May 2024


def names(imported: Imported) -> list[str]:
    return [part.name for part in imported.parts]


def with_mail(**more: bytes) -> bytes:
    inner = {
        f"{INSIDE}/__properties_version1.0": fixed(24, k0039=SENT),
        f"{INSIDE}/__substg1.0_0037001F": text("Port counts 1,240 sailings"),
        f"{INSIDE}/__substg1.0_0C1A001F": text("Port Authority, Press"),
        f"{INSIDE}/__substg1.0_1000001F": text(SAID),
    }
    return compound({**MAIL, **inner, **{f"{INSIDE}/{key}": value for key, value in more.items()}})


def test_a_mail_inside_a_mail_is_offered_and_read() -> None:
    data = with_mail()
    assert names(import_bytes(data, name="a.msg")) == ["Port counts 1,240 sailings.eml"]
    article = import_bytes(data, name="a.msg", part="attachment-1").article
    assert article is not None
    source = article.source
    assert (source.title, source.author, source.date) == (
        "Port counts 1,240 sailings",
        "Port Authority, Press",
        "2024-05-02",
    )
    assert article.blocks[-1].text == SAID


def test_what_came_with_the_mail_inside_is_in_it() -> None:
    page = text("<table><tr><th>Line</th><th>n</th></tr><tr><td>East</td><td>98</td></tr></table>")
    file = {f"{FIRST}/__substg1.0_3707001F": text("a.csv"), f"{FIRST}/__substg1.0_37010102": b"a,b"}
    inner = import_bytes(
        with_mail(**file, **{"__substg1.0_1013001F": page}), name="a.msg", part="attachment-1"
    )
    assert names(inner) == ["a.csv"]
    assert inner.article is not None
    assert inner.article.blocks[-1].text == "Line\tn\nEast\t98"


def test_a_part_of_another_program_is_named_though_it_cannot_be_read() -> None:
    data = compound(
        {
            **MAIL,
            f"{FIRST}/__substg1.0_3001001F": text("Worksheet"),
            f"{INSIDE}/Workbook": b"what only Excel knows",
        }
    )
    assert names(import_bytes(data, name="a.msg")) == ["Worksheet"]
    with pytest.raises(ImportFailed, match="empty"):
        import_bytes(data, name="a.msg", part="attachment-1")


def test_seals_and_pictures_in_the_text_are_no_attachments() -> None:
    def file(folder: str, kind: str, **values: int) -> dict[str, bytes]:
        return {
            f"{folder}/__properties_version1.0": fixed(8, **values),
            f"{folder}/__substg1.0_370E001F": text(kind),
            f"{folder}/__substg1.0_3707001F": text(f"{folder[-1]}.dat"),
            f"{folder}/__substg1.0_37010102": b"bytes",
        }

    logo = {**file(FIRST, "image/png", k3714=4), **file(SECOND, "image/jpeg", k7FFE=1)}
    assert names(import_bytes(compound({**MAIL, **logo}), name="a.msg")) == []
    seal = {**file(FIRST, "application/pkcs7-signature"), **file(SECOND, "image/png")}
    assert names(import_bytes(compound({**MAIL, **seal}), name="a.msg")) == ["1.dat"]


def test_a_locked_mail_is_named() -> None:
    locked = {**MAIL, "__substg1.0_001A001F": text("IPM.Note.SMIME")}
    with pytest.raises(ImportFailed, match="encrypted"):
        import_bytes(compound(locked), name="a.msg")


def test_a_mail_is_by_whom_it_was_sent_for_where_nobody_else_is_named() -> None:
    named = {
        **MAIL,
        "__substg1.0_0042001F": text("Port"),
        "__substg1.0_5D01001F": text("p@b.example"),
    }
    article = import_bytes(compound(named), name="a.msg").article
    assert article is not None and article.source.author == "Port"
