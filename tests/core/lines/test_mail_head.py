"""The head of a mail that was copied as text."""

import pytest

from briefing_app.core.lines.mail_head import mail_follows, mail_head

HEAD = ["From: Press <p@port.example>", "Sent: 4 March 2024", "Subject: Fares: a rise"]


def test_it_names_its_fields() -> None:
    found = mail_head(HEAD)
    assert found is not None
    assert found.fields == {
        "from": "Press <p@port.example>", "date": "4 March 2024", "subject": "Fares: a rise"
    }  # fmt: skip
    assert found.lines == tuple(HEAD)


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        ([*HEAD, "X-Mailer: Post 4.2", "Message-ID: <77@port.example>"], "Fares: a rise"),
        ([*HEAD, "Organization: Port of Sill"], "Fares: a rise"),
        ([*HEAD, "\tin May and June"], "Fares: a rise in May and June"),
        (["Subject: Fares: a rise", "in May and June", *HEAD[:2]], "Fares: a rise in May and June"),
        ([*HEAD[:2], "To: Ada Quill; Jonah Ferris;", "Maren Holt", HEAD[2]], "Fares: a rise"),
        ([*HEAD[:2], "To: Ada Quill; Jonah Ferris; Maren", "Holt", HEAD[2]], "Fares: a rise"),
        (["----- Original Message -----", *HEAD], "Fares: a rise"),
        (["Von: Presse", "Gesendet: Montag, 4. März 2024", "Betreff: Tarife"], "Tarife"),
    ],
)
def test_programs_write_it_each_in_their_own_way(lines: list[str], subject: str) -> None:
    found = mail_head(lines)
    assert found is not None
    assert found.fields["subject"] == subject


@pytest.mark.parametrize(
    "lines",
    [
        [*HEAD, "The port said so."],
        [*HEAD, "The port said so,", "and that fares would rise.", "Date: 4 March 2024"],
        ["To: the board", "Date: 4 March 2024", "Subject: fares"],
        ["From: a mill", "Subject to tides", "Date: 4 March 2024"],
        ["See https://port.example", *HEAD],
        [],
    ],
)
def test_anything_else_is_none(lines: list[str]) -> None:
    assert mail_head(lines) is None


def test_a_line_says_that_a_mail_follows() -> None:
    assert mail_follows("Begin forwarded message:")
    assert mail_follows("---------- Forwarded message ---------")
    assert not mail_follows("The original message was lost")
