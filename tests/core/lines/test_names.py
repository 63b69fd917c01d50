"""The names of those who write and publish."""

import pytest

from briefing_app.core.lines.names import author_of, mail_fields


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Maren Holt", "Maren Holt"),
        ("Words by Jonah Ferris and Ada Quill", "Jonah Ferris and Ada Quill"),
        ("By Emily de Vries, Health correspondent", "Emily de Vries"),
        ("Reporting by Jonah Ferris; editing by Ruth Amsel", "Jonah Ferris"),
        ("Submitted by Maren Holt on 14 March 2025", "Maren Holt"),
        ("By Maren Holt 14 March 2025", "Maren Holt"),
        ("Additional reporting by Jonah Ferris", "Jonah Ferris"),
        ("BY MAREN HOLT", "MAREN HOLT"),
        ("A mill that was run by Ada Quill", ""),
        ("By the river stood a mill", ""),
        ("By Monday the water had gone.", ""),
        ("By the end of March", ""),
    ],
)
def test_a_line_that_names_the_author(line: str, who: str) -> None:
    assert author_of(line) == who


def test_the_head_of_a_mail_names_its_fields() -> None:
    head = ["From: Press <p@port.example>", "Sent: 4 March 2024", "Subject: Fares: a rise"]
    assert mail_fields(head)["subject"] == "Fares: a rise"
    assert mail_fields([*head, "The port said so."]) == {}
    assert mail_fields(["To: the board", "Date: 4 March 2024", "Subject: fares"]) == {}
