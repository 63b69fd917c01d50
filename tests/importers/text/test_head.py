"""The lines above a plain text that say whose it is and of when."""

import pytest

from briefing_app.core.source import Block, BlockKind
from briefing_app.importers.result import Draft, Meta
from briefing_app.importers.text import plain
from briefing_app.importers.text.head import by_its_text, derive_meta, with_headline

SHORT = "It produced 41,200 ounces of gold in the quarter."


@pytest.mark.parametrize("text", [SHORT, f"{SHORT} {SHORT} {SHORT} {SHORT}"])
def test_the_day_over_a_text_is_its_day_however_short_the_text(text: str) -> None:
    blocks = plain.blocks(f"Mine lifts output\n\nBy Ada Lind\n\n12 May 2025\n\n{text}\n")
    meta = derive_meta(blocks)
    assert (meta.author, meta.date) == ("Ada Lind", "2025-05-12")


def test_a_day_inside_a_text_is_not_its_day() -> None:
    assert (
        derive_meta(plain.blocks(f"Mine lifts output\n\n{SHORT} It began on 12 May 2025.\n")).date
        == ""
    )


def test_the_head_of_a_pasted_mail_names_the_article_and_stays() -> None:
    text = (
        f"From: Press Office <p@mine.example>\nSent: 12 May 2025 09:12\nSubject: Gold\n\n{SHORT}\n"
    )
    blocks = plain.blocks(text)
    meta = derive_meta(blocks)
    assert (meta.title, meta.author, meta.date) == ("Gold", "Press Office", "2025-05-12")
    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH] * 2
    assert "Subject: Gold" in blocks[0].text


FORWARDED = """---------- Forwarded message ---------
From: Press Office <p@mine.example>
Date: Mon, May 12, 2025 at 9:12 AM
Subject: Gold output at the mine rises to a level that it has not had for ten
  years
To: Ada Lind <ada@courier.example>,
 Jonah Ferris <jonah@courier.example>
X-Mailer: Post 4.2
"""


@pytest.mark.parametrize(
    "before",
    [
        "",
        "From: Ada Lind <ada@courier.example>\nSent: 13 May 2025\nSubject: FW: Gold\n\nFYI\n\n",
        "Begin forwarded message:\n\n",
    ],
)
def test_a_forwarded_mail_is_by_whom_it_first_came_from(before: str) -> None:
    blocks = plain.blocks(f"{before}{FORWARDED}\nMine lifts output\n\n{SHORT} {SHORT} {SHORT}\n")
    meta = derive_meta(blocks)
    subject = "Gold output at the mine rises to a level that it has not had for ten years"
    assert (meta.title, meta.author, meta.date) == (subject, "Press Office", "2025-05-12")


_TOP = (
    Block(BlockKind.PARAGRAPH, "PRESS RELEASE"),
    Block(BlockKind.PARAGRAPH, "4 March 2026"),
    Block(BlockKind.HEADLINE, "Rail works bring 1,250 jobs to the valley", 1),
    Block(BlockKind.PARAGRAPH, SHORT),
)


@pytest.mark.parametrize(
    ("blocks", "properties", "title", "day"),
    [
        (_TOP, Meta(title="PR template v3", date="2013-12-23"), "", "2026-03-04"),
        (_TOP, Meta(title="Rail works bring 1,250 jobs"), "Rail works bring 1,250 jobs",
         "2026-03-04"),
        (_TOP[3:], Meta(title="Mine report", date="2025-06-30"), "Mine report", "2025-06-30"),
        (_TOP[2:], Meta(title="Mine report", date="2025-06-30"), "", "2025-06-30"),
    ],
)  # fmt: skip
def test_what_a_document_says_of_itself_goes_before_its_properties(
    blocks: tuple[Block, ...], properties: Meta, title: str, day: str
) -> None:
    found = by_its_text(Draft(blocks, meta=properties)).meta
    assert (found.title, found.date) == (title, day)


def test_who_wrote_a_document_is_who_its_text_says() -> None:
    blocks = (_TOP[2], Block(BlockKind.PARAGRAPH, "By Ada Lind"), _TOP[3])
    found = by_its_text(Draft(blocks, meta=Meta(author="secretary2", publisher="ACME")))
    assert (found.meta.author, found.meta.publisher) == ("Ada Lind", "ACME")
    assert by_its_text(Draft(_TOP, meta=Meta(author="Ada Lind"))).meta.author == "Ada Lind"


@pytest.mark.parametrize(
    ("kind", "line", "who"),
    [
        (BlockKind.HEADING, "By Road and Rail", "M. Holt"),
        (BlockKind.HEADING, "By Light Rail", "M. Holt"),
        (BlockKind.PARAGRAPH, "By Popular Demand", "M. Holt"),
        (BlockKind.PARAGRAPH, "By Rose Demand", "Rose Demand"),
        (BlockKind.HEADING, "By Ada Lind", "Ada Lind"),
    ],
)
def test_what_is_no_name_beats_no_author(kind: BlockKind, line: str, who: str) -> None:
    text = "Rail has popular demand, the board said, and 41,200 went by road or rail in May."
    blocks = (_TOP[2], Block(kind, line, 1), Block(BlockKind.PARAGRAPH, text))
    assert by_its_text(Draft(blocks, meta=Meta(author="M. Holt"))).meta.author == who


def test_a_line_that_names_the_author_is_no_heading() -> None:
    text = "Harbour opens 40 homes\n\nBy Jane Doe\n\nThe town opened 40 new homes on Tuesday."
    found = plain.blocks(text)
    assert [block.kind for block in found] == [
        BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH
    ]  # fmt: skip
    assert found[1].text == "By Jane Doe"


def typed(*lines: str) -> list[Block]:
    """Return blocks: a heading after #, a list item after -, a paragraph otherwise."""
    kinds = {"#": BlockKind.HEADING, "-": BlockKind.LIST_ITEM}
    return [Block(kinds.get(line[0], BlockKind.PARAGRAPH), line.lstrip("#-"), 1) for line in lines]


TEXT = "The board met on Thursday, and said that fares would rise in May."


@pytest.mark.parametrize(
    ("lines", "stands_out", "headline"),
    [
        (["Fares to rise", TEXT], (), "Fares to rise"),
        (["Harbour board", "#Fares to rise", TEXT], (), "Fares to rise"),
        (["Harbour board", "Fares to rise in May", TEXT], (1,), "Fares to rise in May"),
        (["For immediate release", "Fares to rise", TEXT], (), "Fares to rise"),
        (["#Fares to rise", "#In detail", TEXT], (), "Fares to rise"),
        ([TEXT, "#What it means", TEXT], (), ""),
        (["-One", "#What it means", TEXT], (), ""),
        (["Fares to rise"], (), ""),
    ],
)
def test_a_headline_stands_before_the_text(
    lines: list[str], stands_out: tuple[int, ...], headline: str
) -> None:
    found = with_headline(typed(*lines), stands_out)
    assert [b.text for b in found] == [line.lstrip("#-") for line in lines]
    assert [b.text for b in found if b.kind is BlockKind.HEADLINE] == [headline] * bool(headline)


def test_the_day_of_a_dateline_goes_before_that_of_an_embargo() -> None:
    text = "Embargoed until 00:01, 5 May 2026\n\nFares to rise\n\nLONDON, 4 May 2026 – "
    found = by_its_text(Draft(tuple(plain.blocks(text + TEXT))))
    assert found.meta.date == "2026-05-04"


@pytest.mark.parametrize(
    ("title", "day"), [("Minutes of the harbour board", "2025-06-17"), ("Port opens", "2025-06-30")]
)
def test_minutes_are_of_the_day_of_the_meeting(title: str, day: str) -> None:
    blocks = (
        Block(BlockKind.HEADLINE, title, 1),
        Block(BlockKind.PARAGRAPH, "Held at the Guildhall, Sill, on Tuesday 17 June 2025 at 6 pm"),
        Block(BlockKind.PARAGRAPH, TEXT),
    )
    assert by_its_text(Draft(blocks, meta=Meta(date="2025-06-30"))).meta.date == day


def test_minutes_may_say_so_under_their_title() -> None:
    blocks = (
        Block(BlockKind.HEADLINE, "Harbour board", 1),
        Block(BlockKind.STANDFIRST, "Minutes of the meeting held on 17 June 2025 in the Guildhall"),
        Block(BlockKind.PARAGRAPH, TEXT),
        Block(BlockKind.PARAGRAPH, "Next meeting:"),
        Block(BlockKind.PARAGRAPH, "15 July 2025, 6.30 pm"),
    )
    assert derive_meta(blocks).date == "2025-06-17"
    assert derive_meta((blocks[0], *blocks[2:])).date == ""


def test_a_speech_is_of_the_day_of_its_event_which_is_no_part_of_the_title() -> None:
    under = "Annual Conference, Grand Hotel, 24 April 2025"
    blocks = plain.blocks(f"Speech by Ada Lind\n{under}\n\n{TEXT} {TEXT}\n")
    assert [block.text for block in blocks[:2]] == ["Speech by Ada Lind", under]
    assert derive_meta(blocks).date == "2025-04-24"


@pytest.mark.parametrize(("label", "day"), [("Published:", "2025-07-15"), ("Deadline:", "")])
def test_the_day_under_a_label_is_what_the_label_says(label: str, day: str) -> None:
    blocks = typed("Fares to rise", label, "15 July 2025", TEXT)
    assert derive_meta(blocks).date == day


@pytest.mark.parametrize(
    ("label", "day"),
    [
        ("Next meeting:", ""),
        ("Next meeting", ""),
        ("DATE OF NEXT MEETING", ""),
        ("The next sitting", ""),
        ("Board room", "2024-06-04"),
        ("Comments are due by:", ""),
        ("The Board meets again:", ""),
        ("Date of the following sitting:", ""),
        ("Held on:", "2024-06-04"),
        ("Date:", "2024-06-04"),
    ],
)
def test_a_label_in_minutes_says_whether_the_day_under_it_is_theirs(label: str, day: str) -> None:
    text = f"Minutes of the Board\n\n{label}\n4 June 2024\n\n{TEXT} {TEXT} {TEXT}\n"
    assert derive_meta(plain.blocks(text)).date == day


@pytest.mark.parametrize(
    ("title", "above", "below", "day"),
    [
        ("Record sales at the Oslen market", "",
         "On 12 May 2021 the new bridge was opened by the mayor.", ""),
        ("Record rain floods the vale", "On 12 May 2021", "", ""),
        ("Notes from a small town", "",
         "Date of birth of the oldest man in the town: 12 May 1921.", ""),
        ("Speech therapy lists grow", "Held at Sill on 12 May 2021", "", ""),
        ("Address book of the poor", "Held at Sill on 12 May 2021", "", ""),
        ("Record 41,200 homes sold", "Held at Sill on 12 May 2021", "", ""),
        ("Lecture halls stand empty", "Meeting of 12 May 2021, Room 4", "", ""),
        ("Minutes of the Board", "", "On 4 June 2024 the Board will meet again.", ""),
        ("Minutes of the Board", "On 4 June 2024 the Board will meet again.", "", ""),
        ("Minutes of the Board", "Date of birth of the chair: 4 June 1924", "", ""),
        ("Minutes of the Board", "On 4 June 2024 at 7 p.m.", "", "2024-06-04"),
        ("Minutes", "Date of meeting: 4 June 2024", "", "2024-06-04"),
        ("Keynote address to the Guild", "Held at Sill on 4 June 2024", "", "2024-06-04"),
    ],
)  # fmt: skip
def test_only_what_was_said_at_a_meeting_has_the_day_that_it_was_held(
    title: str, above: str, below: str, day: str
) -> None:
    parts = (title, above, f"{TEXT} {TEXT} {TEXT}", TEXT, below)
    assert derive_meta(plain.blocks("\n\n".join(filter(None, parts)) + "\n")).date == day


INNER = (
    "-----Original Message-----\nFrom: Bo Reed <bo@sill.example>\nSent: 4 March 2024 09:00\n"
    "Subject: Harbour dues\n\n"
)
OWN = "The dues came to £4,100 in May.\n\nThe board meets on Friday.\n\n"


@pytest.mark.parametrize(
    ("subject", "own", "inner", "said"),
    [
        ("Re: Harbour dues", OWN, INNER, ("Re: Harbour dues", "Ada Lind", "2024-03-06")),
        ("AW: Harbour dues", "Thanks.\n\n", INNER, ("AW: Harbour dues", "Ada Lind", "2024-03-06")),
        ("Fwd: Harbour dues", OWN, INNER, ("Fwd: Harbour dues", "Ada Lind", "2024-03-06")),
        ("Fwd: Harbour dues", "Hi Jo,\n\nsee below.\n\nAda\n\n", INNER,
         ("Harbour dues", "Bo Reed", "2024-03-04")),
        ("Fwd: Fwd: Dues", "", INNER.replace("4 March 2024", "Mo., 4. März 2024"),
         ("Harbour dues", "Bo Reed", "2024-03-06")),
        ("Fwd: Dues", "", INNER.replace("Bo Reed <bo@sill.example>", "<bo@sill.example>"),
         ("Harbour dues", "bo@sill.example", "2024-03-04")),
    ],
)  # fmt: skip
def test_a_mail_is_of_who_wrote_what_it_says(
    subject: str, own: str, inner: str, said: tuple[str, str, str]
) -> None:
    outer = f"From: Ada Lind <ada@sill.example>\nDate: 6 March 2024\nSubject: {subject}\n\n"
    meta = derive_meta(plain.blocks(f"{outer}{own}{inner}{SHORT} {SHORT} {SHORT} {SHORT}\n"))
    assert (meta.title, meta.author, meta.date) == said


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Will Young", "Will Young"),
        ("By Grace Hill and Bill Page", "Grace Hill and Bill Page"),
        ("By Ada Quill and Suparno", "Ada Quill and Suparno"),
        ("By Frank Field", "Frank Field"),
        ("By Hill Path", ""),
    ],
)
def test_who_has_common_words_for_a_name_is_an_author_still(line: str, who: str) -> None:
    said = "To be frank, the young will foot the bill: each page speaks of the grace of a hill path"
    text = f"Fares to rise\n\n{line}\n\n{said}, and of a field beside it. {TEXT}\n"
    assert derive_meta(plain.blocks(text)).author == who
