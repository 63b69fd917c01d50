"""Plain text: paragraphs, headline, lists and tables, and never a word changed."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.source import BlockKind
from briefing_app.importers import ImportFailed, import_bytes, import_text
from briefing_app.importers.text.plain import blocks
from tests.importers import samples

LONG = (
    "Ferries across the Sound made 1,240 sailings in April, a third fewer than the 1,860 of the "
    "same month last year, the port authority said on Thursday after a well-known dispute."
)
OTHER = (
    "Operators put their losses at more than £4.2 million. Refunds come on top: 96,400 tickets "
    "were paid back, at £38 each on average, and two-thirds of them within a week of the request."
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in blocks(text)]


def test_unwrapped_text_stays_as_it_is() -> None:
    text = f"Ferry crossings fall\n\n{LONG}\n\n{OTHER}"
    article = import_text(text).article
    assert article is not None
    assert article.text == text
    assert article.headline == "Ferry crossings fall"
    assert [article.text[s : s + 5] for s in article.block_starts] == ["Ferry", "Ferri", "Opera"]


@pytest.mark.parametrize("width", [50, 64, 72, 78])
def test_wrapped_lines_become_paragraphs(width: int) -> None:
    text = "\n\n".join("\n".join(textwrap.wrap(part, width)) for part in ("Title", LONG, OTHER))
    assert [b.text for b in blocks(text)] == ["Title", LONG, OTHER]


def test_wrapped_text_without_blank_lines_breaks_after_short_last_lines() -> None:
    text = "\n".join(line for part in (LONG, OTHER) for line in textwrap.wrap(part, 70))
    assert [b.text for b in blocks(text)] == [LONG, OTHER]


def test_a_headline_right_above_wrapped_text_stands_alone() -> None:
    text = "\n".join(
        ["Ferry crossings fall", *textwrap.wrap(LONG, 70), "", *textwrap.wrap(OTHER, 70)]
    )
    assert kinds(text) == [
        ("headline", "Ferry crossings fall"),
        ("paragraph", LONG),
        ("paragraph", OTHER),
    ]


def test_indents_start_paragraphs() -> None:
    wrapped = [textwrap.wrap(part, 60, initial_indent="    ") for part in (LONG, OTHER)]
    assert [b.text for b in blocks("\n".join([*wrapped[0], *wrapped[1]]))] == [LONG, OTHER]


def test_a_verse_keeps_its_lines() -> None:
    verse = "The rain it raineth\nevery day\nupon the just"
    assert kinds(f"{LONG}\n\n{verse}")[1] == ("paragraph", verse)


def test_a_line_a_paragraph() -> None:
    assert [b.text for b in blocks(f"{LONG}\n{OTHER}")] == [LONG, OTHER]


def test_lists() -> None:
    found = blocks("Agreed:\n- 5.5% from June\n  - and 2% more\n- eleven days\n\n1. one\n2. two")
    assert [(b.kind.value, b.text, b.level) for b in found] == [
        ("paragraph", "Agreed:", 0),
        ("list_item", "5.5% from June", 1),
        ("list_item", "and 2% more", 2),
        ("list_item", "eleven days", 1),
        ("list_item", "one", 1),
        ("list_item", "two", 1),
    ]


@pytest.mark.parametrize("text", ["-60 degrees at night\n-70 by day", "12. May was the day.\nOne."])
def test_numbers_at_line_starts_are_no_marks(text: str) -> None:
    assert " ".join(b.text for b in blocks(text)).split() == text.split()
    assert BlockKind.LIST_ITEM not in {b.kind for b in blocks(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Line\t2023\t2024\nNorth\t1,020\t655\nSouth\t840\t585",
        "Line    2023   2024\nNorth  1,020    655\nSouth    840    585",
        "| Line | 2023 | 2024 |\n|------|-----:|-----:|\n"
        "| North | 1,020 | 655 |\n| South | 840 | 585 |",
    ],
)
def test_tables_keep_their_rows(text: str) -> None:
    (table,) = blocks(text)
    assert table.kind is BlockKind.TABLE
    assert table.rows == (
        ("Line", "2023", "2024"),
        ("North", "1,020", "655"),
        ("South", "840", "585"),
    )


def test_a_release_as_agencies_mail_it() -> None:
    data = (samples.FIXTURES / "release.txt").read_bytes()
    found = import_bytes(data, name="release.txt").article
    assert found is not None
    assert found.headline == (
        "Record fentanyl arrests in international operation against the dark web"
    )
    assert [b.text for b in found.blocks][2:7] == [
        "WASHINGTON, D.C. -- The Department said on Tuesday that law-enforcement agencies on three "
        "continents had arrested 288 people in what it called the largest operation of its kind.  "
        "They seized 850 kilograms of drugs, 117 firearms and $53.4 million in cash and virtual "
        "currencies.",
        "Among the results of the operation:",
        "153 arrests in the United States, 55 in the United Kingdom;",
        "64 kilograms of fentanyl.",
        "Country\tArrests\tShare\nUnited States\t153\t53.1%\nGermany\t52\t18.1%",
    ]
    assert found.blocks[7].text.startswith("Contact:\nPress office\n")


def test_headings_and_release_lines() -> None:
    text = f"FOR IMMEDIATE RELEASE\n\nFerries fall\n\n{LONG}\n\nWho pays\n\n{OTHER}"
    assert [kind for kind, _ in kinds(text)] == [
        "paragraph",
        "headline",
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_a_first_sentence_is_no_headline() -> None:
    assert kinds(f"It rained.\n\n{LONG}")[0] == ("paragraph", "It rained.")


def test_form_feeds_and_line_ends() -> None:
    found = import_bytes(
        b"One day in May\r\n\r\nIt rained 12 mm\fand more.\r\rEnd", name="a.txt"
    ).article
    assert found is not None
    assert found.text == "One day in May\n\nIt rained 12 mm\nand more.\n\nEnd"


def test_what_nobody_sees_is_removed() -> None:
    article = import_text("1\u00ad2\u200b3 ﬁve\u202e 4\u00a0000\x07 na\u00efve").article
    assert article is not None
    assert article.text == "123 five 4\u00a0000 na\u00efve"


def test_what_nobody_sees_joins_no_two_numbers() -> None:
    article = import_text("Pages 12\x1534 of \x07 8\x077, and 4\u00a0000 in a\x07b.").article
    assert article is not None
    assert article.text == "Pages 12 34 of  8 7, and 4\u00a0000 in ab."


def test_no_words_are_refused() -> None:
    with pytest.raises(ImportFailed, match="no words"):
        import_text(" \n\t ")


@given(st.text(max_size=400))
def test_any_text_gives_blocks_whose_offsets_hold(text: str) -> None:
    try:
        article = import_text(text).article
    except ImportFailed as failure:
        assert failure.__cause__ is None
        assert not any(c.isalpha() for c in text)
        return
    assert article is not None
    for start, block in zip(article.block_starts, article.blocks, strict=True):
        assert article.text[start : start + len(block.text)] == block.text
        assert block.text.strip()
        assert "\n\n" not in block.text
    assert not any((c < " " and c not in "\n\t") or c == "\x7f" for c in article.text)


@given(st.lists(st.sampled_from(["one", "12,5", "–", "- ", "\n", "\n\n", "  ", "\t", "|", "1. "])))
def test_words_survive_in_order(parts: list[str]) -> None:
    text = "".join(parts)
    found = "".join(block.text for block in blocks(text))
    assert "".join(c for c in found if c.isalpha()) == "".join(c for c in text if c.isalpha())


BODY = (
    "The harbour board met on Tuesday to hear how the year had gone, and members asked the "
    "engineers about the pier for an hour.\n"
)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Port of Ouarne\nPress release\n21 January 2025\n\nTraffic grows for a year\n\n",
            "Traffic grows for a year",
        ),
        (
            "Harbour Statistics Office\n\nShips stay longer than before\n\n",
            "Ships stay longer than before",
        ),
        (
            "JOINT RELIEF OFFICE\n\n3 May 2025\n\nRoads open again in the north\n\n",
            "Roads open again in the north",
        ),
        (
            "Office of Accounts          3 June 2025\nStatistical release 14/2025\n\n\n"
            "Exports fell 6.2 percent in April\n\n",
            "Exports fell 6.2 percent in April",
        ),
        (
            "PORT OF OUARNE\nPRESS RELEASE              21 January 2025\n\n"
            "TRAFFIC GROWS FOR A YEAR\nShips stay longer than before\n\n",
            "TRAFFIC GROWS FOR A YEAR",
        ),
        ("Port Bank Cuts Its Rate\n\n", "Port Bank Cuts Its Rate"),
        ("Storm closes the pier\n\nShips wait outside the harbour\n\n", "Storm closes the pier"),
        ("**Storm closes the pier**\n\n", "Storm closes the pier"),
        ("## Storm closes the pier\n\n", "Storm closes the pier"),
    ],
)
def test_a_letterhead_and_marks_are_no_headline(text: str, headline: str) -> None:
    article = import_text(text + BODY).article
    assert article is not None
    assert article.headline == headline


def test_words_set_in_bold_lose_their_signs_and_nothing_else() -> None:
    article = import_text(
        f"Storm closes the pier\n\nIn all **45 ships** waited; 3 ** 2 is nine.\n\n{BODY}"
    ).article
    assert article is not None
    assert article.blocks[1].text == "In all 45 ships waited; 3 ** 2 is nine."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Good harvest for growers of pears\nPrices down a tenth, stores full", 0),
        ("Council Closes Three Baths in Tarn\nThe savings are put at £2.1 million", 0),
        ("Minister opens the bridge\nWorks cost twice what was planned", 0),
        ("Council closes three baths and cuts the hours of\nTarn libraries", 1),
        ("Fewer trains ran late in spring says the railway of\nSouthern Dale", 1),
        ("Council closes three baths,\nhealth centre stays open", 1),
        ("Growers of Pears Report a Good\nHarvest in Seven of Ten Valleys", 1),
        ("Growers hand their petition to\nAda Holt in Tarn", 1),
    ],
)
def test_a_second_headline_stands_apart_and_a_long_one_stays_whole(
    text: str, headline: int
) -> None:
    body = "\n\nThe council said on Monday that the change begins in June, and that it is final.\n"
    found = blocks(text + body)
    assert found[0].text == (text.replace("\n", " ") if headline else text.split("\n")[0])
    assert found[0].kind is BlockKind.HEADLINE
    assert "".join(b.text for b in found).replace(" ", "") == (text + body).replace(
        " ", ""
    ).replace("\n", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*The port counted 1,240 sailings.*", "The port counted 1,240 sailings."),
        ("_Published on 3 March 2026_", "Published on 3 March 2026"),
        ("*A line that wraps\nover two lines.*", "A line that wraps\nover two lines."),
        ("It cost *£12 million*, _nearly_ twice.", "It cost £12 million, nearly twice."),
        ("5 *3* 2, 5 * 3 * 2 and snake_case_name", "5 *3* 2, 5 * 3 * 2 and snake_case_name"),
        ("2,410* and 3,100* are provisional.", "2,410* and 3,100* are provisional."),
        ("*provisional\n*estimated", "*provisional\n*estimated"),
        ("Name: ______ and ______ here", "Name: ______ and ______ here"),
    ],
)
def test_words_between_signs_of_emphasis_stand_without_them(text: str, shown: str) -> None:
    imported = import_text(f"Port counts ferries\n\n{text}\n\nThe port closed in 2025.\n")
    assert imported.article is not None
    assert imported.article.blocks[1].text == shown
    assert not imported.left_out


def test_a_line_cut_within_its_sentence_goes_on_among_other_lines() -> None:
    head = "Ferry fares to rise\nBy Ada Lind\n"
    line = "PORT HARE _ Fares on the island ferry will rise by 9 percent, to"
    after = "it said.\n   About 212,000 people took it."
    assert [block.text for block in blocks(f"{head}{line}\n$14.75 from $13.50, {after}")][-2:] == [
        f"{line} $14.75 from $13.50, it said.",
        "About 212,000 people took it.",
    ]
    assert len(blocks(f"{head}{line}\nHarbour fares, {after}")) == 5


def test_letters_mark_items_inside_items() -> None:
    found = blocks("Facts:\n* Turnout: 61.8 per cent\n   o by post: 9,114\n   o at polls: 31,870")
    assert [(b.text, b.level) for b in found[1:]] == [
        ("Turnout: 61.8 per cent", 1),
        ("by post: 9,114", 2),
        ("at polls: 31,870", 2),
    ]


def test_a_line_shaped_like_the_items_above_it_is_one_of_them() -> None:
    found = blocks("Calls:\n- Rent: 24 (60%)\n- Debt: 16 (40%)\nTotal: 40\n")
    assert [b.text for b in found[1:]] == ["Rent: 24 (60%)", "Debt: 16 (40%)", "Total: 40"]
    assert {b.level for b in found[1:]} == {1}


def test_a_line_that_goes_on_with_an_item_stays_part_of_it() -> None:
    found = blocks("Calls:\n- Rent: 24 in May, when the\ncourt sat\n- Debt: 16\n")
    assert [b.text for b in found[1:]] == ["Rent: 24 in May, when the court sat", "Debt: 16"]


def test_a_title_between_two_rules_is_the_headline() -> None:
    found = blocks("=====\nFares\n=====\n\nThe fares rose by 4% in May, the port said.\n")
    assert (found[0].kind, found[0].text) == (BlockKind.HEADLINE, "Fares")
    assert len(found) == 2


ON_ONE = (
    "The port carried 1,240 people in the month, a third fewer than in the same month last year, "
    "its master said on Friday."
)


def test_a_list_ends_at_a_line_that_is_not_set_in_as_its_items_are() -> None:
    text = (
        "The board met\n    1. Roads cost £61 in all\n        and more.\n        a) Tar cost £20.\n"
        "        b) Stone cost £41.\n    2. Parks cost £14.\nThe next meeting is in May.\nIt is "
        "the last.\n"
    )
    imported = import_bytes(text.encode(), name="a.txt")
    assert imported.article is not None
    assert [(b.kind.value, b.level, b.text) for b in imported.article.blocks] == [
        ("headline", 1, "The board met"),
        ("list_item", 1, "Roads cost £61 in all and more."),
        ("list_item", 2, "Tar cost £20."),
        ("list_item", 2, "Stone cost £41."),
        ("list_item", 1, "Parks cost £14."),
        ("paragraph", 0, "The next meeting is in May.\nIt is the last."),
    ]
    assert imported.left_out == ()


def test_letters_in_brackets_count_items_and_a_row_of_signs_is_none() -> None:
    text = "2. Costs\n   (a) Tar cost £20.\n   (b) Stone cost £41.\n\n# # #\n\n* * *\n"
    imported = import_bytes(text.encode(), name="a.txt")
    assert imported.article is not None
    assert [(b.kind.value, b.text) for b in imported.article.blocks] == [
        ("headline", "2. Costs"),
        ("list_item", "Tar cost £20."),
        ("list_item", "Stone cost £41."),
        ("paragraph", "# # #"),
        ("paragraph", "* * *"),
    ]
    assert imported.left_out == ()


def test_minutes_have_a_headline_however_short_they_are() -> None:
    found = blocks("Minutes of the board meeting held at the Guildhall\n\nAll were there.\n")
    assert found[0].kind is BlockKind.HEADLINE


def test_a_line_at_the_edge_goes_on_with_an_item_at_the_edge() -> None:
    found = blocks("1. Roads cost £61 in\nSill alone.\n2. Parks cost £14.\n")
    assert [block.text for block in found] == ["Roads cost £61 in Sill alone.", "Parks cost £14."]


def test_a_numbered_line_over_a_long_one_heads_it() -> None:
    text = f"Fares of the port\n1. Summary\n{ON_ONE}\n2. Costs\n{ON_ONE}\n"
    assert [block.text for block in blocks(text)][1:] == ["1. Summary", ON_ONE, "2. Costs", ON_ONE]
    items = f"What to do:\n1. Count them all\n2. Say so\n{ON_ONE.lower()}\n"
    assert [block.kind for block in blocks(items)][1:] == [BlockKind.LIST_ITEM] * 2


@pytest.mark.parametrize(
    ("text", "headline", "under"),
    [
        ("Fares to rise\nBy Ada Quill\n4 March 2024", "Fares to rise",
         "By Ada Quill\n4 March 2024"),
        ("Fares to rise\nAda Quill\n4 March 2024", "Fares to rise", "Ada Quill\n4 March 2024"),
        ("Fares to rise in\nthe whole port\n4 March 2024", "Fares to rise in the whole port",
         "4 March 2024"),
    ],
)  # fmt: skip
def test_the_lines_of_author_and_day_are_no_part_of_the_title(
    text: str, headline: str, under: str
) -> None:
    first, second, *_ = blocks(f"{text}\n\n{ON_ONE}\n")
    assert (first.kind, first.text, second.text) == (BlockKind.HEADLINE, headline, under)


def test_a_title_with_the_name_of_a_board_is_no_letterhead() -> None:
    found = blocks(f"Minutes of the Harbour Board\n\nAda Quill\n\n4 March 2024\n\n{ON_ONE}\n")
    assert (found[0].kind, found[0].text) == (BlockKind.HEADLINE, "Minutes of the Harbour Board")
    board = blocks(f"Harbour Board\n\nAda Quill\n\nFares to rise in May\n\n{ON_ONE}\n")
    assert [b.text for b in board if b.kind is BlockKind.HEADLINE] == ["Fares to rise in May"]


def test_a_line_of_the_day_stands_alone_among_lines_cut_short() -> None:
    found = blocks(f"Fares to rise\n{ON_ONE[:57]}\n4 March 2024\n{ON_ONE[57:]}\n{ON_ONE}\n")
    assert "4 March 2024" in [block.text for block in found]


@pytest.mark.parametrize(
    ("above", "title", "below"),
    [
        ("Halverton City Council", "Bridge tolls rise", "What the council will do next"),
        ("PRESS RELEASE\n\nHalverton City Council", "Bridge tolls rise", "What comes after that"),
        ("Ministry of Health", "Measles Cases Double", "Where the cases come from"),
        ("Halver Group plc", "Half-year results", "Outlook for the full year"),
        (
            "National Statistics Office",
            "Inflation: 3.4 per cent in May",
            "What they say of it now",
        ),
        ("Ministry of Health", "Who pays?", "What the minister says now"),
    ],
)
def test_no_heading_below_the_first_paragraph_is_the_headline(
    above: str, title: str, below: str
) -> None:
    found = blocks(f"{above}\n\n{title}\n\n{LONG}\n\n{below}\n\n{OTHER}\n")
    assert [b.text for b in found if b.kind is BlockKind.HEADLINE] == [title]


@pytest.mark.parametrize(
    "line",
    ["by Halver County and the State", "office at tolls@halverton.example before", "4 March"],
)
def test_a_wrapped_sentence_is_not_cut_at_what_looks_like_a_byline(line: str) -> None:
    before = "The bridge over the Halver was opened with a fair and paid for in full on"
    text = f"{before}\n{line} 2024 it was told that all of it had been paid for with 12 million\n"
    found = blocks(f"Bridge opens\n\n{text}and more will be paid in the years to come.\n\n{OTHER}")
    assert any(block.text.startswith(f"{before} {line}") for block in found)


def test_a_title_is_not_cut_where_it_goes_on() -> None:
    found = blocks(f"New bridge opens in\nOld Halverton Town\n3 May 2026\n\n{LONG}\n\n{OTHER}\n")
    assert found[0].text == "New bridge opens in Old Halverton Town"
