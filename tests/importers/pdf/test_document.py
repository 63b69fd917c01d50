"""PDFs: columns in reading order, words whole again, nothing of the page's furniture."""

from collections.abc import Callable

import pytest

from briefing_app.core.source import Article, BlockKind
from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.document import _seen
from briefing_app.importers.pdf.furniture import without_line_numbers, without_running_heads
from briefing_app.importers.pdf.layout import Line, Rows, layout
from briefing_app.importers.pdf.text import blocks as text_blocks
from tests.importers import samples


def article(data: bytes) -> Article:
    found = import_bytes(data, name="a.pdf").article
    assert found is not None
    return found


def test_two_columns_in_reading_order() -> None:
    text = article(samples.two_columns()).text
    order = [
        "Drill reaches old ice",
        "The core is 2,810 metres long",
        "A team on the Kvit ice dome",
        "How it was dated",
        "Sixteen people lived",
        "The project has cost €11 million",
        "Air bubbles in ice",
        "The 2nd season",
        "The 10nd season",
        "Results are due in 2026.",
        "Measured by the automatic station",
    ]
    places = [text.find(words) for words in order]
    assert -1 not in places
    assert places == sorted(places)


def test_structure() -> None:
    found = article(samples.two_columns())
    kinds = {block.text: block.kind for block in found.blocks}
    assert found.headline == "Drill reaches old ice under the Kvit dome"
    assert kinds["How it was dated"] is BlockKind.HEADING
    assert kinds["They came from ten countries."] is BlockKind.LIST_ITEM
    table = next(block for block in found.blocks if block.rows)
    assert table.rows == (
        ("Core", "Year", "Depth in m"),
        ("Kvit 1", "2004", "2,410"),
        ("Kvit 2", "2024", "2,810"),
    )
    assert found.blocks[-1].text.startswith("¹ Measured by the automatic station")


def test_paragraphs_are_whole_and_words_unbroken() -> None:
    found = article(samples.two_columns())
    seasons = [b.text for b in found.blocks if "season brought" in b.text]
    assert len(seasons) == 9
    assert all(text.endswith("quantities of fuel.") for text in seasons)
    for word in ("Extraordinarily", "Representatives", "irreplaceable", "nevertheless"):
        assert word in found.text
    assert "−60.¹ Extraordinarily" in found.text


def test_running_heads_and_page_numbers_are_gone() -> None:
    text = article(samples.two_columns()).text
    assert "Polar Research Bulletin" not in text
    assert "September 2024" not in text
    assert not any(line.strip().isdecimal() for line in text.split("\n"))


def test_a_running_head_that_says_how_the_text_may_be_used_is_kept_once() -> None:
    head = "#set page(header: [EMBARGO until 14 March 2025], footer: [Press office 0123])\n"
    pages = f"{PROSE}\n#pagebreak()\n{PROSE}\n#pagebreak()\n{PROSE}"
    text = article(samples.typeset(head + pages)).text
    assert text.startswith("EMBARGO until 14 March 2025\n\n")
    assert text.count("EMBARGO") == 1
    assert "Press office" not in text


def test_metadata() -> None:
    source = article(samples.two_columns()).source
    assert source.title == "Drill reaches old ice under the Kvit dome"
    assert source.author == "Polar Desk"
    assert source.date == ""  # made then, not published
    assert article(samples.two_columns()).language == "en"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (samples.scanned_pdf, "picture of text: it has no words that can be read. Run it"),
        (samples.locked_pdf, "protected by a password"),
        (lambda: b"%PDF-1.4\n" + b"rubbish" * 99, "damaged"),
    ],
)
def test_what_cannot_be_read_is_named(make: Callable[[], bytes], message: str) -> None:
    with pytest.raises(ImportFailed, match=message):
        import_bytes(make(), name="a.pdf")


def test_the_locked_pdf_is_sound_but_for_its_lock() -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(samples.locked_pdf(), password="harbour")
    assert len(document) == 1
    document.close()


def test_a_page_without_words_among_others_is_named() -> None:
    picture = ", ".join(map(str, samples.png()))
    pages = samples.typeset(
        "#set page(width: 200pt, height: 200pt)\nIt rained 12 mm in May.\n#pagebreak()\n"
        f"#image(bytes(({picture})), width: 100%)"
    )
    imported = import_bytes(pages, name="a.pdf")
    assert any(w.startswith("Page 2 could not be read") for w in imported.warnings)


def piece(text: str, x: float, y: float, size: float = 10) -> Piece:
    return Piece(text, x, x + len(text) * 5, y, size, False)


def test_two_columns_written_row_by_row() -> None:
    left = [f"the left column holds words {n}" for n in range(6)]
    right = [f"the right column goes on with {n}" for n in range(6)]
    rows = [
        one
        for n, (a, b) in enumerate(zip(left, right, strict=True))
        for one in (piece(a, 50, 100 + 12 * n), piece(b, 300, 100 + 12 * n))
    ]
    found, _ = layout(rows, 0)
    assert [i.text for i in found if isinstance(i, Line)] == left + right


def test_a_table_is_read_by_row() -> None:
    rows = [
        piece(text, x, 100 + 12 * y)
        for y, row in enumerate(
            [("Line", "2023", "2024"), ("North", "1,020", "655"), ("South", "840", "585")]
        )
        for x, text in zip((50, 150, 250), row, strict=True)
    ]
    (table,), _ = layout(rows, 0)
    assert isinstance(table, Rows)
    assert table.rows[1] == ("North", "1,020", "655")


def test_running_heads_differ_by_number_only() -> None:
    def page(n: int) -> list[Piece]:
        body = [piece(f"words {chr(96 + n) * 3} line {y}", 50, 100 + 12 * y) for y in range(8)]
        return [piece(f"Annual report {2000 + n}", 50, 20), *body, piece(f"{n + 5}", 200, 700)]

    kept = without_running_heads([page(n) for n in range(1, 5)])
    assert [len(p) for p in kept] == [8, 8, 8, 8]


def pages_of(*rows: list[str], head: str = "", first: int = 20) -> list[list[Piece]]:
    """Return pages that each begin with a head and hold rows; # in the head is the page."""
    found = []
    for n, page in enumerate(rows):
        made = [piece(text, 50, 100 + 12 * y) for y, text in enumerate(page)]
        found.append([piece(head.replace("#", str(first + n)), 50, 20), *made] if head else made)
    return found


def test_rows_that_differ_by_their_numbers_are_no_running_heads() -> None:
    rows = [
        [f"Precinct {40 * n + k} had {7 * (40 * n + k)} thefts" for k in range(9)] for n in range(5)
    ]
    assert sum(map(len, without_running_heads(pages_of(*rows)))) == 45


@pytest.mark.parametrize("names", ["aaaaaa", "aabbcc", "abcdef"])
def test_chapter_heads_beside_the_page_number_are_gone(names: str) -> None:
    body = [[f"{n * 31 + y * y} words say" for y in range(9)] for n in range(6)]
    pages = [
        [piece(f"Chapter {name} {20 + n}", 50, 20), *page]
        for n, (name, page) in enumerate(zip(names, pages_of(*body), strict=True))
    ]
    assert [len(page) for page in without_running_heads(pages)] == [9] * 6


def test_a_last_line_that_two_pages_share_is_none() -> None:
    one, two = pages_of([f"{n} of one" for n in range(9)], [f"{n * n} of two" for n in range(6)])
    one.append(piece("on roads and schools.", 50, 220))
    two.append(piece("on roads and schools.", 50, 180))
    assert [len(page) for page in without_running_heads([one, two])] == [10, 7]


def test_numbers_of_lines_are_dropped_and_ranks_stay() -> None:
    def page(texts: list[str]) -> list[Piece]:
        rows = [(piece(str(n), 40, 12 * n), piece(t, 70, 12 * n)) for n, t in enumerate(texts, 1)]
        return [one for row in rows for one in row]

    running = page(["the witness then said that she had seen three of the"] * 9)
    assert len(without_line_numbers(running)) == 9
    ranked = page(["The harbour of the old town, 3,400 vessels."] * 9)
    assert len(without_line_numbers(ranked)) == 18


def test_columns_under_lines_in_the_middle() -> None:
    names = ["Press office of the town", "Department of Finance", "Market Square 1", "Embargo: May"]
    head = [piece(text, 270 - 2.5 * len(text), 30 + 12 * n) for n, text in enumerate(names)]
    left = [f"the left column holds words {n}" for n in range(20)]
    right = [f"the right column has words {n}" for n in range(20)]
    body = [
        one
        for n, (a, b) in enumerate(zip(left, right, strict=True))
        for one in (piece(a, 100, 100 + 12 * n), piece(b, 300, 100 + 12 * n))
    ]
    found = [i.text for i in layout([*head, *body], 0)[0] if isinstance(i, Line)]
    assert found == [*names, *left, *right]


def test_a_box_beside_the_text_is_read_after_it() -> None:
    text = [f"the council said that it spends more and more on roads {n}" for n in range(20)]
    box = ["Key facts", "Roads: 12.4 m", "Staff: 312", "Villages: 18"]
    pieces = [piece(t, 50, 100 + 12 * n) for n, t in enumerate(text)]
    pieces += [piece(t, 360, 95 + 15.5 * n) for n, t in enumerate(box)]
    assert [i.text for i in layout(pieces, 0)[0] if isinstance(i, Line)] == [*text, *box]


def test_a_number_that_stands_alone_is_not_always_a_page_number() -> None:
    body = [piece(f"line {y} of a page", 50, 100 + 12 * y) for y in range(8)]
    kept = without_running_heads(
        [[*body, piece("1,240", 50, 700)], [*body[:-1], piece("655", 50, 700)]]
    )
    assert kept[0][-1].text == "1,240"
    assert kept[1][-1].text == "655"


def test_a_release_in_one_column() -> None:
    release = (samples.FIXTURES / "release.typ").read_text(encoding="utf-8")
    found = article(samples.typeset(release))
    assert found.headline == (
        "Record seizures in international operation against darknet drug trafficking"
    )
    items = [b.text for b in found.blocks if b.kind is BlockKind.LIST_ITEM]
    assert [text.split()[0] for text in items] == ["117", "850", "$53.4", "First,", "Second,"]
    assert items[1].endswith("sufficed for millions of doses;")
    table = next(block for block in found.blocks if block.rows)
    assert table.rows[-1] == ("Total", "288", "100%")
    assert "first-rate work by an efficient office of fifty-five officers" in found.text
    assert "Page 1" not in found.text and "Contact" not in found.text


PROSE = (
    "The council approved a budget of £412 million on Tuesday, up 4.1% on last year. "
    "Spending on roads will rise to £38.6 million, while 1,240 posts are kept open until "
    "March 2026 at the least, and 17 libraries stay open. "
)


def test_wide_gaps_of_a_narrow_justified_column_are_no_table() -> None:
    style = "#set page(width: 8cm)\n#set par(justify: true)\n#set text(hyphenate: false, 18pt)\n"
    (block,) = article(samples.typeset(style + PROSE * 2)).blocks
    assert block.text == (PROSE * 2).strip()


def test_short_lines_under_each_other_stay_apart() -> None:
    markup = f"{PROSE * 3}\n\nRoads: £38.6 million \\\nParks: £4.4 million \\\n\n{PROSE * 3}"
    texts = [block.text for block in article(samples.typeset(markup)).blocks]
    assert "Roads: £38.6 million" in texts
    assert "Parks: £4.4 million" in texts


def test_counters_of_a_list_are_not_missed() -> None:
    imported = import_bytes(samples.typeset(f"{PROSE}\n\n+ First 11\n+ Second 22\n"), name="a.pdf")
    assert not imported.left_out


def test_what_a_browser_prints_around_a_page_is_no_text() -> None:
    (page,) = pages_of(["3/14/26, 8:30 AM Tarn counts trees", *(f"{n} trees" for n in range(9))])
    page += [piece("https://tarn.example/trees?p=2", 50, 700), piece("1/1", 500, 700)]
    (kept,) = without_running_heads([page])
    assert [p.text for p in kept] == [f"{n} trees" for n in range(9)]


def test_a_line_that_a_raised_number_pushes_down_goes_on_with_its_paragraph() -> None:
    words = (
        "The council counted 48,210 trees and it is",
        "hot, said one of the team¹ and so",
        "on",
    )
    lines = [Line(text, 50, 300 - n, 100 + y, 10, False) for n, (text, y) in enumerate(
        zip(words, (0, 17, 29), strict=True))]  # fmt: skip
    more = [Line(f"Line {n} of more words goes on to the end and", 50, 300, 200 + 12 * n, 10, False)
            for n in range(9)]  # fmt: skip
    found = text_blocks([[*lines, *more]])
    assert found[0].text == " ".join(words)


def test_a_sign_of_a_symbol_font_marks_an_item() -> None:
    lines = [Line(f"\uf095 {n} trees", 50, 200, 100 + 12 * n, 10, False) for n in range(3)]
    found = text_blocks([lines])
    assert [(block.kind.value, block.text) for block in found] == [
        ("list_item", f"{n} trees") for n in range(3)
    ]


def test_numbers_beside_the_middle_of_a_name_are_not_raised() -> None:
    rows = "".join(f"[{name}], [{n}33], [6{n}],\n" for n, name in enumerate(NAMES, 5))
    table = f"#table(columns: (80pt, 60pt, 60pt), stroke: none, align: horizon,\n{rows})"
    found = [b for b in article(samples.typeset(f"Rents rose.\n\n{table}")).blocks if b.rows]
    assert [row for block in found for row in block.rows] == [
        (name, f"{n}33", f"6{n}") for n, name in enumerate(NAMES, 5)
    ]


NAMES = ("Galloway Sound, northern half only", "Elie", "Castle Combe with Upper Marden")


def test_a_large_first_letter_is_put_to_its_word_and_nothing_is_missed() -> None:
    lines = r"eside the quay, boats\ lie still, and dogs that\ bark by day sleep at night."
    markup = f"#grid(columns: 2, gutter: 2pt, text(44pt)[B], text(11pt)[{lines}])\n\nIt rained."
    imported = import_bytes(samples.typeset(markup), name="a.pdf")
    assert imported.article is not None
    assert imported.article.text.startswith("Beside the quay, boats lie still")
    assert imported.left_out == ()


def test_a_roman_letter_raised_behind_an_amount_is_the_number_of_a_note() -> None:
    markup = f"It cost £14.6m#super[i] and £2m#super[ii], ran 14.6mi and was 2.5x as long. {PROSE}"
    text = article(samples.typeset(markup)).text
    assert "£14.6m¹ and £2m², ran 14.6mi and was 2.5x as" in text


def test_a_page_number_behind_a_cut_word_is_no_part_of_it() -> None:
    assert [one.text for one in _seen("was dif\x021\r\nficult to say.\r\nIt rose by 41\r\n")] == [
        "was dif\xad", "ficult to say.", "It rose by 41",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("set_", "read"),
    [
        ("held on Friday,the council said", "held on Friday, the council said"),
        ("the gate,which cost", "the gate, which cost"),
        ("cost 1,2-dichloroethane and 4,100 euros", "cost 1,2-dichloroethane and 4,100 euros"),
    ],
)
def test_a_comma_with_no_room_behind_it_stands_apart(set_: str, read: str) -> None:
    found = article(samples.typeset(f"The wall {set_} of the town."))
    assert read in found.text
