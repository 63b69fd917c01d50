"""The briefing that ships: every fact of the original, none of its sentences, nothing computed."""

import hashlib
import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from briefing_app import resources_dir
from briefing_app.core.arithmetic import quantity_of, relation_sum
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import ChartKind
from briefing_app.core.figure import CellRef, FigureRef, Status
from briefing_app.core.quantity import Hedge
from briefing_app.core.span import CONTEXT, Match, Span, resolve
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.fileformat import open_briefing
from briefing_app.fileformat.entries import to_entries

FOLDER = resources_dir.path("briefings/operation-spector")
RUNS = frozenset((Path(__file__).parent / "original-runs.txt").read_text().split())
RUN = 8
ORIGINAL = Path("/work/shared/articles/operation-spector.txt")


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    opened = open_briefing(FOLDER)
    assert opened.notices == ()
    assert opened.version == "1.2"
    return opened.briefing


def runs(text: str) -> set[str]:
    """Return fingerprints of every eight words in a row."""
    words = re.findall(r"\w+", text.lower())
    joined = (" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    return {hashlib.sha256(run.encode()).hexdigest()[:12] for run in joined}


def test_no_eight_words_in_a_row_are_the_originals(briefing: Briefing) -> None:
    everything = "\n".join(path.read_text() for path in sorted(FOLDER.rglob("*.*")))
    assert not runs(everything) & RUNS
    assert not runs(briefing.articles[0].text) & RUNS


@pytest.mark.skipif(not ORIGINAL.exists(), reason="the original stays out of the project")
def test_the_fingerprints_are_those_of_the_original() -> None:
    assert runs(ORIGINAL.read_text()) == RUNS


def test_there_are_no_quotations(briefing: Briefing) -> None:
    assert not re.search('[“”"«»„]', briefing.articles[0].text)


FACTS = """
US Department of Justice | JCODE | Joint Criminal Opioid and Darknet Enforcement | partner agencies
Operation SpecTor | most successful | three continents | fentanyl and other opioids | dark web
288 arrests | more than any JCODE operation before | nearly double | previous one
seizures surpassed those of every earlier operation | 117 firearms | 850 kilograms of drugs
64 kilograms | fentanyl or narcotics laced with it | $53.4 million in cash | virtual currencies
FBI Director Christopher Wray | darknet markets | far too many American lives
partners around the world | attacking the problem together
Europe | South America | United States
DEA Administrator Anne Milgram | Sinaloa and Jalisco | cartels | worldwide networks | kill Americans
by any route | dark web among them | supply chain | wherever they hide | dark corner of the internet
Lawmakers | Emily’s Hope has reported | fentanyl trafficking a national emergency
Centers for Disease Control and Prevention | estimate | 71,000 people | synthetic opioids | in 2021
almost 58,000 | 2020 | Provisional | more than 100,000 | Americans | of any kind in 2022
"""


def test_every_fact_of_the_original_is_told(briefing: Briefing) -> None:
    text = briefing.articles[0].text
    missing = [fact for fact in re.split(r"\s*[|\n]\s*", FACTS.strip()) if fact not in text]
    assert missing == []


def test_nine_figures_in_reading_order_each_with_its_words(briefing: Briefing) -> None:
    said = []
    for figure in briefing.figures:
        assert isinstance(figure.evidence, Span)
        quantity = figure.quantity
        said.append(
            (figure.evidence.exact, str(quantity.value), quantity.unit, *quantity.reservations)
        )
        assert figure.label
    assert said == [
        ("three continents", "3", "continent"),
        ("288 arrests", "288", "arrest"),
        ("117 firearms", "117", "firearm"),
        ("850 kilograms", "850", "kg"),
        ("64 kilograms", "64", "kg"),
        ("$53.4 million", "53400000", "USD"),
        ("71,000 people", "71000", "person", "estimated"),
        ("almost 58,000", "58000", "person", "almost"),
        ("more than 100,000", "100000", "person", "more than", "provisional"),
    ]
    assert list(briefing.evidence_numbers.values()) == list(range(1, 10))
    assert [figure.period for figure in briefing.figures[6:]] == ["2021", "2020", "2022"]
    keys = [briefing.evidence_numbers[figure.id] for figure in briefing.key_figures]
    assert keys == [2, 6, 4, 3, 7, 9]
    assert all(figure.status is not Status.ASIDE for figure in briefing.figures)


def test_every_span_quotes_exactly_and_is_there_once(briefing: Briefing) -> None:
    text = briefing.articles[0].text
    figures = [f.evidence for f in briefing.figures if isinstance(f.evidence, Span)]
    for span in figures + [claim.span for claim in briefing.claims]:
        assert resolve(span, text).match is Match.EXACT
        assert text[span.start : span.end] == span.exact
        assert text.count(span.exact) == 1
        assert span.prefix == text[max(0, span.start - CONTEXT) : span.start]
        assert span.suffix == text[span.end : span.end + CONTEXT]


def test_the_tables_hold_what_the_facts_say(briefing: Briefing) -> None:
    operations, countries, rates = briefing.tables
    found = [[cell.text for cell in row.cells] for row in operations.rows]
    assert found == [
        ["SaboTor", "March 2019", "61", "299.5", "51", "more than $7 million"],
        ["DisrupTor", "22 September 2020", "179", "500", "63", "more than $6.5 million"],
        ["Dark HunTor", "26 October 2021", "150", "234", "45", "more than $31.6 million"],
        ["SpecTor", "2 May 2023", "288", "850", "117", "$53.4 million"],
    ]
    money = [row.cells[5].quantity for row in operations.rows]
    assert [(str(q.value), q.hedge) for q in money if q] == [
        ("7000000", Hedge.MORE_THAN),
        ("6500000", Hedge.MORE_THAN),
        ("31600000", Hedge.MORE_THAN),
        ("53400000", Hedge.EXACT),
    ]
    assert all(row.source for row in operations.rows + rates.rows)
    counts = {row.cells[0].text: int(row.cells[1].text) for row in countries.rows}
    assert counts == {
        "United States": 153,
        "United Kingdom": 55,
        "Germany": 52,
        "Netherlands": 10,
        "Austria": 9,
        "France": 5,
        "Switzerland": 2,
        "Poland": 1,
        "Brazil": 1,
    }
    years = {row.cells[0].text: row.cells[1].text for row in rates.rows}
    assert list(years) == [str(year) for year in range(2015, 2023)]
    assert list(years.values()) == ["3.1", "6.2", "9.0", "9.9", "11.4", "17.8", "21.8", "22.7"]
    assert rates.columns[1].unit == "per 100000 person"
    assert all(table.source.publisher and table.source.title for table in briefing.tables)
    assert briefing.articles[0].source.publisher == "Emily’s Hope"


def test_relations_come_out_as_the_facts_file_says(briefing: Briefing) -> None:
    results = {
        relation.id: found.result
        for relation in briefing.relations
        if (found := relation_sum(briefing, relation)) is not None
    }
    assert results["arrests-ratio"] == Decimal("1.92")
    assert results["arrests-total"] == 288
    assert round(results["deaths-change"], 1) == Decimal("22.4")
    assert round(results["fentanyl-share"], 1) == Decimal("7.5")
    assert len(results) == len(briefing.relations) == 5


def test_verdicts_on_the_claims(briefing: Briefing) -> None:
    verdicts = {claim.id: derive_verdict(briefing, claim) for claim in briefing.claims}
    holding = {id_ for id_, verdict in verdicts.items() if verdict.outcome is Outcome.HOLDS}
    assert {"most-arrests", "nearly-double", "most-firearms", "most-drugs"} <= holding
    assert verdicts["largest-strike"].outcome is Outcome.UNCHECKED
    assert verdicts["most-successful"].outcome is Outcome.UNCHECKED
    assert not any(verdict.outcome is Outcome.FAILS for verdict in verdicts.values())
    assert all(verdict.why for verdict in verdicts.values())


def test_four_charts_of_comparable_numbers(briefing: Briefing) -> None:
    assert {chart.id: chart.kind for chart in briefing.charts} == {
        "arrests-by-operation": ChartKind.BARS,
        "deaths-2020-2021": ChartKind.BARS,
        "arrests-by-country": ChartKind.BARS,
        "fentanyl-in-drugs": ChartKind.PART,
    }
    for chart in briefing.charts:
        numbers = [quantity_of(briefing, item.operand) for item in chart.items]
        assert {number.unit for number in numbers if number} == {chart.unit}
        assert None not in numbers
        assert re.search(r"\{(ratio|change|share)\}", chart.title)
        assert chart.point in briefing.relations_by_id
        assert len(chart.title.split()) <= 15
        assert chart.subtitle and chart.source_line and chart.emphasis
    first = briefing.charts[0].items
    assert [type(item.operand) for item in first] == [CellRef, CellRef, CellRef, FigureRef]


def test_notes_tell_what_is_known_now_and_what_is_left_out(briefing: Briefing) -> None:
    told = " ".join(note.text for note in briefing.notes)
    for fact in (
        "70,601",
        "106,699",
        "107,941",
        "NCHS",
        "Disarray",
        "April 2018",
        "160 interviews",
    ):
        assert fact in told
    known = {"", *briefing.figures_by_id, *(chart.id for chart in briefing.charts)}
    assert {note.about for note in briefing.notes} <= known


def test_no_result_is_written_down(briefing: Briefing) -> None:
    """Neither a key that could hold one, nor the results themselves anywhere in the folder."""
    document = (FOLDER / "briefing.json").read_text()
    everything = document + "".join(path.read_text() for path in FOLDER.rglob("*.csv"))
    for relation in briefing.relations:
        found = relation_sum(briefing, relation)
        assert found is not None
        if relation.id == "arrests-total":
            continue  # the sum is a figure of the article, so it stands there as one
        for digits in ("1", "1.0", "1.00"):
            result = found.result.quantize(Decimal(digits)).normalize()
            if result not in (2, 8):
                assert not re.search(
                    rf"(?<![\d.,-]){re.escape(str(result))}(?![\d.,:-])", everything
                )
    for word in ("verdict", "holds", "result", "arithmetic", "%", "per cent", "percent"):
        assert word not in everything.lower()


def test_the_folder_is_in_the_form_in_which_it_would_be_saved(briefing: Briefing) -> None:
    """So that a save changes nothing that was not changed: `python -m briefing_app.fileformat`."""
    entries = to_entries(briefing)
    lying = {p.relative_to(FOLDER).as_posix(): p.read_bytes() for p in FOLDER.rglob("*.*")}
    assert lying == entries
    assert json.loads(lying["briefing.json"])["format"] == "briefing"
