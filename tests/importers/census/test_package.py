"""Office files cut into runs of words: what is no word of theirs is none, what is one is there."""

import pytest

from briefing_app.importers import import_bytes
from briefing_app.importers.census.package import package_passages
from briefing_app.importers.kinds import Kind
from tests.importers import samples


def runs(kind: Kind, parts: dict[str, str]) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in package_passages(kind, samples.zipped({**parts}))]


def body(words: str) -> dict[str, str]:
    return {"word/document.xml": f"<w:body><w:p><w:r>{words}</w:r></w:p></w:body>"}


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<wp:posOffset>236220</wp:posOffset><wp:align>right</wp:align><w:t>Box</w:t>", ["Box"]),
        ("<wp14:pctWidth>0</wp14:pctWidth><w:t>Box 4</w:t>", ["Box 4"]),
        ('<w:t>98</w:t><w:sym w:char="F0B3"/><w:t>51</w:t>', ["98", "51"]),
        ("<m:num><m:t>92</m:t></m:num><m:den><m:t>34</m:t></m:den>", ["92", "34"]),
        ("<w:t>one</w:t><w:t>day</w:t>", ["oneday"]),
        ("<w:t>Costs</w:t><w:txbxContent><w:p><w:t>Box 4</w:t></w:p>", ["Costs", "Box 4"]),
    ],
)
def test_places_are_no_words_and_signs_part_numbers(markup: str, found: list[str]) -> None:
    assert runs(Kind.DOCX, body(markup)) == [("text", text) for text in found]


@pytest.mark.parametrize("part", ["xl/comments1.xml", "xl/comments/comment1.xml"])
def test_remarks_of_a_workbook_stand_in_either_place_without_their_authors(part: str) -> None:
    remark = "<authors><author>Bo 7</author></authors><text><t>revised from 43</t></text>"
    assert runs(Kind.XLSX, {part: remark}) == [("remarks", "revised from 43")]


def test_of_a_chart_in_a_workbook_its_words_count_and_the_numbers_of_cells_do_not() -> None:
    title = '<a:p xmlns:a="x"><a:r><a:t>Tonnes, 55</a:t></a:r></a:p>'
    data = "<val><f>A!$B$1</f><c:v>123</c:v></val>"
    found = runs(Kind.XLSX, {"xl/charts/chart1.xml": f"<chart>{title}{data}</chart>"})
    assert found == [("charts and diagrams", "Tonnes, 55")]


def test_a_title_that_is_the_headline_is_shown_once() -> None:
    page = "<title>Ferries stop</title><h1>Ferries stop</h1>"
    text = "<p>" + "The ferries of the port lie still since the storm, it said on Friday. " * 4
    foot = "<footer><p>Ferries stop</p></footer>"
    left = import_bytes(f"{page}<article>{text}</article>{foot}".encode(), name="a.html").left_out
    assert [one.text for one in left] == ["Ferries stop"]


def test_a_tag_that_never_ends_is_left_as_it_is() -> None:
    words = "<w:t>a &lt; b > c</w:t><w:br/><w:t>5 <w:t <w:b/>6</w:t>"
    assert runs(Kind.DOCX, body(words)) == [("text", "a < b > c"), ("text", "5 <w:t 6")]


def test_what_is_deleted_or_replaced_is_told_apart_among_plain_words() -> None:
    parts = body(
        "<w:t>Costs rose</w:t></w:r></w:p><w:p><w:r><w:delText>by 9</w:delText>"
        "<w:instrText>PAGE 3</w:instrText><w:t>by</w:t><w:noBreakHyphen/><w:t>4</w:t>"
    )
    assert runs(Kind.DOCX, parts) == [
        ("deleted words", "by 9"),
        ("text", "Costs rose"),
        ("text", "by-4"),
    ]
