"""Every kind of file is counted a second time, and what is lost is said."""

import io
from collections import Counter
from dataclasses import replace

import pytest
import xlsxwriter

from briefing_app.importers import import_bytes
from briefing_app.importers.build import finish
from briefing_app.importers.census.compare import tokens
from briefing_app.importers.census.count import counted
from briefing_app.importers.census.markup import page_passages
from briefing_app.importers.census.rich import rich_passages
from briefing_app.importers.kinds import Kind, kind_of
from briefing_app.importers.readers import KNOWN, Task, draft_of
from briefing_app.importers.result import Draft, no_progress
from briefing_app.importers.unpack import unpacked
from tests.importers import more_samples, samples

SAID = "The council said on Tuesday that the bridge will cost 12 million euros, more than planned."


@pytest.mark.parametrize(
    "name",
    [
        n
        for n in (*samples.every_kind(), *more_samples.every_kind())
        if n not in ("a.docx", "a.xlsx", "a.pptx", "a.html")
    ],
)
def test_of_the_samples_nothing_is_announced(name: str) -> None:
    data = {**samples.every_kind(), **more_samples.every_kind()}[name]
    assert not [w for w in import_bytes(data, name=name).warnings if "Not in the article" in w]


def test_deleted_and_hidden_words_of_a_document_are_listed() -> None:
    left = {one.text: one.kind for one in import_bytes(samples.docx(), name="a.docx").left_out}
    assert left["1,999"] == "deleted words"
    assert left["secret 77."] == "text"


def test_a_hidden_sheet_is_listed() -> None:
    left = import_bytes(samples.xlsx(), name="a.xlsx").left_out
    assert left and {one.kind for one in left} == {"cells"}


def page(around: str) -> bytes:
    body = "".join(f"<p>{SAID} {n}</p>" for n in range(4))
    return f"<nav><a href=/>Home</a></nav><article>{body}</article>{around}".encode()


def test_menus_are_listed_and_not_announced() -> None:
    imported = import_bytes(page(""), name="a.html")
    assert [one.text for one in imported.left_out] == ["Home"]
    assert not imported.warnings


def test_running_text_that_was_left_out_is_announced() -> None:
    imported = import_bytes(page(f"<aside><p>Then {SAID} In 77 days.</p></aside>"), name="a.html")
    assert any("18 words and 2 numbers" in words for words in imported.warnings)


def test_a_crude_reading_of_a_page_sees_no_scripts() -> None:
    found = page_passages("<title>x</title><script>5</script><p>one <b>two</b></p><p>three")
    assert [passage.text for passage in found] == ["one two", "three"]


KINDS = {**samples.every_kind(), **more_samples.every_kind(), "a.mhtml": more_samples.mhtml()}
CHOSEN = {"a.epub": "whole", "a.rss": "entry-0"}


def test_every_kind_has_a_sample_and_a_second_reading() -> None:
    kinds = {kind_of(*unpacked(data, name), None) for name, data in KINDS.items()}
    assert kinds | {Kind.TSV} == set(KNOWN)


@pytest.mark.parametrize("name", KINDS)
def test_a_paragraph_that_a_reader_loses_is_noticed(name: str) -> None:
    data, inner = unpacked(KINDS[name], name)
    kind = kind_of(data, inner)
    draft = draft_of(kind, Task(data, inner, None, CHOSEN.get(name, ""), no_progress))
    at = max(range(len(draft.blocks)), key=lambda n: len(draft.blocks[n].text), default=-1)
    if at >= 0:
        lost = draft.blocks[at].text
        short = replace(draft, blocks=draft.blocks[:at] + draft.blocks[at + 1 :])
    else:
        lost = draft.grids[0].rows[-1][0]
        grid = draft.grids[0]._replace(rows=draft.grids[0].rows[:-1])
        short = replace(draft, grids=(grid, *draft.grids[1:]))

    def left(of: Draft) -> Counter[str]:
        imported = finish(of, data, name=name, media_type=kind.value)
        all_left = counted(imported, of, kind, data, None).left_out
        return Counter(token for one in all_left for token in tokens(one.text))

    more = left(short) - left(draft)
    assert more & Counter(tokens(lost))


def test_rich_text_is_cut_with_its_code_pages_and_signs() -> None:
    found = {p.text: p.kind for p in rich_passages(more_samples.RTF)}
    assert found["Ремонт1 Preliminary. 5€"] == "text"
    assert found["embargo"] == "page heads and feet"
    assert found["secret 77"] == "deleted words"


def test_numbers_of_a_sheet_that_a_reader_loses_are_counted() -> None:
    data = grid_workbook()
    draft = draft_of(Kind.XLSX, Task(data, "a.xlsx", None, "", no_progress))
    short = replace(draft, grids=(draft.grids[0]._replace(rows=draft.grids[0].rows[:-2]),))

    def notices(of: Draft) -> tuple[str, ...]:
        imported = finish(of, data, name="a.xlsx", media_type=Kind.XLSX.value)
        return counted(imported, of, Kind.XLSX, data, None).warnings

    assert not notices(draft)
    assert any(words.startswith("4 cells with numbers") for words in notices(short))


def grid_workbook() -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        percent = book.add_format({"num_format": "0.0%"})
        sheet.write_row(0, 0, ["Town", "Homes", "Share"])
        for row in range(1, 6):
            sheet.write(row, 0, "Town")
            sheet.write_number(row, 1, row * 100)
            sheet.write_formula(row, 2, "=B2/1000", percent, row / 10)
    return buffer.getvalue()


def test_the_numbers_that_count_the_items_of_a_list_are_no_loss() -> None:
    text = "News of the day, in some words.\n\n1. Sales rose to 412 last year.\n2. Costs fell.\n"
    assert import_bytes(text.encode(), name="notes.txt").warnings == ()


def test_heads_far_under_the_title_of_a_sheet_are_not_missed() -> None:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        above = ("Table 1: Arrests", "One table.", "Figures may change.", "Source: Office")
        for row, words in enumerate(above):
            sheet.write(row, 0, words)
        sheet.write_row(5, 0, ["Region", "Cases"])
        sheet.merge_range(5, 1, 5, 2, "Cases")
        sheet.write_row(6, 1, ["Male", "Female"])
        for row in range(7, 11):
            sheet.write_row(row, 0, ["North", row * 11, row * 13])
    found = import_bytes(buffer.getvalue(), name="a.xlsx")
    assert [column.name for column in found.tables[0].columns][1:] == ["Cases Male", "Cases Female"]
    assert not found.left_out
