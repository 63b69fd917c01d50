"""References that lead nowhere and words that moved: the rest opens, and what was done is said."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing_app.core.span import Span
from briefing_app.fileformat import Opened, open_briefing, write_briefing
from briefing_app.fileformat.places import Places
from tests.fileformat.samples import TEXT, entries, sample, with_document, zipped


def opened(path: Path, change: Callable[[dict[str, Any]], object]) -> Opened:
    """Open the sample after ``change``; what was mended stays mended after a save."""
    found = open_briefing(with_document(path / "a.briefing", change))
    assert found.notices
    write_briefing(path / "b.briefing", found.briefing, found.media)
    again = open_briefing(path / "b.briefing")
    assert again.briefing == found.briefing
    return found


def test_a_figure_of_an_article_that_is_gone_is_lost_not_dropped(tmp_path: Path) -> None:
    found = opened(tmp_path, lambda d: d["figures"][0]["evidence"].update(source="none"))
    evidence = found.briefing.figures[0].evidence
    assert isinstance(evidence, Span)
    assert evidence.lost
    assert evidence.exact == "120 ships"
    assert "“ships”" in found.notices[0]


def test_a_figure_of_a_cell_that_is_gone_is_kept_and_reported(tmp_path: Path) -> None:
    found = open_briefing(
        with_document(
            tmp_path / "a.briefing", lambda d: d["figures"][1]["evidence"].update(row="none")
        )
    )
    assert len(found.briefing.figures) == 2
    assert "cell behind the figure “ships”" in found.notices[0]


def test_a_claim_of_a_figure_that_is_gone_has_no_operands_and_says_why(tmp_path: Path) -> None:
    found = opened(tmp_path, lambda d: d["claims"][0]["operands"][0].update(figure="none"))
    claim = found.briefing.claims[0]
    assert claim.operands == ()
    assert claim.why
    assert "“nearly double”" in found.notices[0]


def test_a_relation_of_a_figure_that_is_gone_goes_and_the_chart_forgets_it(tmp_path: Path) -> None:
    found = opened(tmp_path, lambda d: d["relations"][0]["operands"][0].update(figure="none"))
    assert found.briefing.relations == ()
    assert found.briefing.charts[0].point == ""
    assert len(found.notices) == 2


def test_a_chart_loses_the_mark_that_leads_nowhere_and_keeps_its_emphasis(tmp_path: Path) -> None:
    def change(d: dict[str, Any]) -> None:
        d["charts"][0]["items"][0]["operand"]["figure"] = "none"
        d["charts"][0]["emphasis"] = [1, 0, 9]

    chart = opened(tmp_path, change).briefing.charts[0]
    assert [item.operand for item in chart.items] == [sample().charts[0].items[1].operand]
    assert chart.emphasis == (0,), "the second mark is the first now"


def test_part_of_a_whole_without_its_whole_is_left_out(tmp_path: Path) -> None:
    def change(d: dict[str, Any]) -> None:
        d["charts"][0]["kind"] = "part"
        d["charts"][0]["items"][1]["operand"]["column"] = "none"

    assert opened(tmp_path, change).briefing.charts == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.update(cards=["none", "f1"]),
        lambda d: d.update(sheet={"figures": ["none"]}),
        lambda d: d.update(sheet={"charts": ["none"]}),
        lambda d: d["notes"][0].update(about="none"),
    ],
)
def test_small_references_are_forgotten(
    tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    found = opened(tmp_path, change)
    assert len(found.notices) == 1
    briefing = found.briefing
    kept = (*briefing.cards, *briefing.sheet.figures, *briefing.sheet.charts)
    assert "none" not in kept
    assert briefing.notes[0].about in ("", "f1")


def test_words_that_moved_are_found_again(tmp_path: Path) -> None:
    found = opened(tmp_path, lambda d: d["articles"][0]["blocks"][0].update(text="In May: " + TEXT))
    for span in (found.briefing.figures[0].evidence, found.briefing.claims[0].span):
        assert isinstance(span, Span)
        assert not span.lost
        assert ("In May: " + TEXT)[span.start : span.end] == span.exact
    assert "moved" in found.notices[0]
    assert "“120 ships”, “nearly double”" in found.notices[0]


def test_words_that_are_gone_or_there_twice_are_lost(tmp_path: Path) -> None:
    for text in ("No ships.", "x nearly double y nearly double z"):
        found = opened(
            tmp_path, lambda d, text=text: d["articles"][0]["blocks"][0].update(text=text)
        )
        assert found.briefing.claims[0].span.lost
        assert "could not be found" in found.notices[-1]


def test_offsets_outside_the_text_are_as_good_as_none(tmp_path: Path) -> None:
    found = opened(tmp_path, lambda d: d["claims"][0]["span"].update(start=9**9, end=5))
    assert found.briefing == sample()


def test_the_search_for_moved_words_is_bounded() -> None:
    """5,000 spans in 10 MB would search for minutes; beyond the budget words count as lost."""
    briefing = sample()
    article = briefing.articles[0]
    block = article.blocks[0]
    object.__setattr__(block, "text", "x" + block.text)
    bounded = Places(briefing, budget=3 * len(block.text))
    bounded.found()
    assert (bounded.moved, bounded.lost) == (["120 ships"], ["nearly double", "nearly double"])


def test_a_missing_or_changed_original_is_reported_and_the_rest_opens(tmp_path: Path) -> None:
    without = {k: v for k, v in entries().items() if k != "sources/story.txt"}
    for content, word in (
        (without, "is not in the file"),
        ({**without, "sources/story.txt": b"forged"}, "SHA-256"),
    ):
        (tmp_path / "a.briefing").write_bytes(zipped(content))
        found = open_briefing(tmp_path / "a.briefing")
        assert found.briefing == sample()
        (notice,) = found.notices
        assert word in notice
        assert "“Ships”" in notice


def test_what_the_sheet_named_and_is_gone_is_counted(tmp_path: Path) -> None:
    def change(d: dict[str, Any]) -> None:
        d["sheet"] = {"figures": ["f1", "none", "neither"], "charts": ["none"]}

    found = opened(tmp_path, change)
    assert found.briefing.sheet.figures == ("f1",)
    assert found.briefing.sheet.charts == ()
    said = "named something that is not in the file."
    assert found.notices == (
        f"2 of the figures on the sheet {said}",
        f"1 of the charts on the sheet {said}",
    )


def test_what_was_lost_before_is_no_news(tmp_path: Path) -> None:
    """Its article is gone as well; nothing was mended, so nothing is said."""

    def change(d: dict[str, Any]) -> None:
        for place in (d["figures"][0]["evidence"], d["claims"][0]["span"]):
            place.update(source="none", lost=True)

    found = open_briefing(with_document(tmp_path / "a.briefing", change))
    assert found.notices == ()
    assert found.briefing.claims[0].span.lost


def test_a_pair_that_names_no_figure_goes_and_its_article_stays(tmp_path: Path) -> None:
    found = opened(tmp_path, lambda d: d["counterparts"][0]["pairs"][0].update(here="none"))
    (counterpart,) = found.briefing.counterparts
    assert counterpart.pairs == ()
    assert counterpart.figures == sample().counterparts[0].figures
    assert "pair of two sources" in found.notices[0]


def test_what_names_no_article_of_the_other_source_is_lost(tmp_path: Path) -> None:
    def change(d: dict[str, Any]) -> None:
        d["counterparts"][0]["figures"][0]["evidence"]["source"] = "nobody"

    found = opened(tmp_path, change)
    (figure,) = found.briefing.counterparts[0].figures
    assert isinstance(figure.evidence, Span) and figure.evidence.lost
    assert f"article behind the figure “{figure.label}”" in found.notices[0]


def test_words_of_another_source_that_moved_are_found_again(tmp_path: Path) -> None:
    def change(d: dict[str, Any]) -> None:
        block = d["counterparts"][0]["article"]["blocks"][0]
        block["text"] = "On Monday, " + block["text"]

    (figure,) = opened(tmp_path, change).briefing.counterparts[0].figures
    (before,) = sample().counterparts[0].figures
    assert isinstance(figure.evidence, Span) and isinstance(before.evidence, Span)
    assert figure.evidence.start == before.evidence.start + len("On Monday, ")
