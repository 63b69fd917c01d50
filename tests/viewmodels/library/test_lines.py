"""The lines of the library say how a briefing stands, and light what was searched."""

from datetime import UTC, datetime

from briefing_app.core.span import Span
from briefing_app.session.library.index import Hits
from briefing_app.session.library.looked import Entry, Hit, Looked
from briefing_app.viewmodels.library.lines import (
    derive_entry_line,
    derive_hit_line,
    derive_state,
)
from briefing_app.viewmodels.library.look import derive_looked
from tests import sample

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_a_briefing_says_date_status_sign_off_and_what_fails() -> None:
    looked = Looked("Floods", "2026-02-03", True, "2026-05-01T10:00:00+00:00", 12, 1, 2, 5)
    line = derive_entry_line(Entry("a/floods.briefing", looked), NOW)
    assert line.title == "Floods"
    assert line.text == (
        "3 February 2026 · Draft · Embargo until 1 May 2026, 10:00 · 2 of 5 signed off · "
        "1 claim fails · 12 figures · a/floods.briefing"
    )
    over = looked._replace(embargo="2026-01-01T10:00:00+00:00", draft=False, signed=5, failing=0)
    assert derive_entry_line(Entry("f", over), NOW).text == (
        "3 February 2026 · Signed off · 12 figures · f"
    )


def test_a_damaged_file_says_its_sentence() -> None:
    entry = Entry("broken.briefing", Looked("broken.briefing"), "It cannot be opened.")
    assert derive_entry_line(entry, NOW)[:2] == ("broken.briefing", "It cannot be opened.")


def test_a_hit_lights_what_was_searched() -> None:
    hit = Hit("f", "Arrests of the year", "It ended in\n288 arrests.", "f1")
    line = derive_hit_line(hit, "288 arrest")
    assert line.text == "It ended in 288 arrests."
    assert [line.text[a:b] for a, b in line.lit_text] == ["288", "arrests"]
    assert [line.title[a:b] for a, b in line.lit_title] == ["Arrests"]


def test_a_number_that_is_written_otherwise_is_lit_as_it_stands() -> None:
    text = "They took\n  $53.4\nmillion in cash."
    hit = Hit("f", "t", text, "f1", text.index("$"), text.index(" in cash"))
    line = derive_hit_line(hit, "53,400,000")
    assert [line.text[a:b] for a, b in line.lit_text] == ["$53.4 million"]


def test_a_row_of_a_table_is_lit_at_its_cell() -> None:
    line = derive_hit_line(Hit("f", "t", "Cash\t$5 million\t2023", "f1", 5, 15), "5000000")
    assert line.text == "Cash · $5 million · 2023"
    assert [line.text[a:b] for a, b in line.lit_text] == ["$5 million"]


def test_how_far_it_is() -> None:
    assert derive_state(1, None, None, 0) == "1 briefing"
    assert derive_state(1200, None, (0, 0), 0) == "1,200 briefings · looking through the folder"
    assert derive_state(2, None, (1, 3), 0) == "2 briefings · looking into 1 of 3"
    assert derive_state(2, None, None, 7) == "2 briefings · stopped: 7 not looked into yet"
    many = Hits((Hit("f", "t", "s"),), 9)
    assert derive_state(2, many, None, 0) == "2 briefings · the best 1 of 9 hits"


def test_every_figure_in_use_stands_in_a_passage() -> None:
    briefing = sample.briefing()
    looked = derive_looked(briefing)
    inside = {place.figure for passage in looked.passages for place in passage.places}
    assert inside == set(briefing.evidence_numbers)
    for passage in looked.passages:
        for place in passage.places:
            evidence = briefing.figures_by_id[place.figure].evidence
            if isinstance(evidence, Span):
                assert passage.text[place.start : place.end] == evidence.exact
