"""What travels in a sheet is what the sheet shows, and is a whole briefing of its own."""

from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.span import Span
from briefing_app.core.verdicts import verdict_on
from briefing_app.fileformat import to_bytes
from briefing_app.importers.api import import_bytes
from briefing_app.viewmodels.charts.offers import chart_of_column
from briefing_app.viewmodels.charts.props import derive_chart
from briefing_app.viewmodels.export.carried import CARRIED_WORDS, Carried, derive_carried
from tests import sample
from tests.render.test_export import SECRET, plain, private


def shown(briefing: Briefing, *keys: str) -> Briefing:
    figures = tuple(f for f in briefing.figures if f.id in keys)
    charts = tuple(c for c in briefing.charts if not keys)
    carried = derive_carried(briefing, Carried.FIGURES, figures or briefing.key_figures, charts)
    assert carried is not None
    return carried


def test_no_secret_travels_with_the_figures() -> None:
    assert SECRET not in plain(to_bytes(shown(private()), {}))
    everything = derive_carried(private(), Carried.ALL, (), ())
    assert everything is not None
    assert SECRET in plain(to_bytes(everything, {})), "or the test would see nothing"


def test_of_a_table_only_what_is_drawn_travels() -> None:
    csv = f"Ward,Beds,{SECRET}1\nNorth,120,1\nSouth,80,2\nEast,64,3\n{SECRET}2,1,4\n"
    (table,) = import_bytes(csv.encode(), name="beds.csv").tables
    note = replace(table.source, note=SECRET, file=f"sources/{SECRET}.csv")
    table = replace(table, source=note)
    whole = replace(sample.briefing(), tables=(table,))
    offer = chart_of_column(whole, table, table.columns[1])
    assert offer is not None and offer.relation is not None
    chart = replace(offer.chart, items=offer.chart.items[:3])
    relation = replace(offer.relation, operands=offer.relation.operands[:3])
    briefing = replace(whole, relations=(relation,), charts=(chart,))
    carried = derive_carried(briefing, Carried.FIGURES, (), (chart,))
    assert carried is not None
    assert SECRET not in plain(to_bytes(carried, {}))
    assert derive_chart(carried, chart) == derive_chart(briefing, chart)


def test_nothing_is_nothing() -> None:
    assert derive_carried(sample.briefing(), Carried.NOTHING, (), ()) is None


def test_only_the_sentences_that_are_evidence_stay() -> None:
    carried = shown(sample.briefing(), "firearms")
    text = carried.articles[0].text
    assert "117 firearms" in text
    assert "Christopher Wray" not in text
    assert [figure.id for figure in carried.figures] == ["firearms"]


@pytest.mark.parametrize("keys", [(), ("arrests",), ("deaths21", "deaths20"), ("money", "drugs")])
def test_every_figure_still_quotes_its_words(keys: tuple[str, ...]) -> None:
    briefing = sample.briefing()
    carried = shown(briefing, *keys)
    for figure in carried.figures:
        span = figure.evidence
        if isinstance(span, Span):
            text = carried.articles_by_id[span.source].text
            assert not span.lost
            assert text[span.start : span.end] == span.exact
            before = briefing.figures_by_id[figure.id]
            assert figure == replace(before, evidence=span, reason="")


def test_verdicts_that_travel_say_the_same() -> None:
    briefing = sample.briefing()
    carried = shown(briefing)
    before = {claim.id: verdict_on(briefing, claim) for claim in briefing.claims}
    assert carried.claims
    for claim in carried.claims:
        assert verdict_on(carried, claim) == before[claim.id]


def test_each_choice_is_said_in_a_line() -> None:
    assert set(CARRIED_WORDS) == set(Carried)
