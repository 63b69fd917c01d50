"""The other briefings that ship: read whole, checked, and sourced like the first one."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from briefing_app import resources_dir
from briefing_app.core.arithmetic import quantity_of, relation_sum
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Status
from briefing_app.core.span import Match, Span, resolve
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.fileformat import open_briefing
from briefing_app.fileformat.entries import to_entries

OTHERS = resources_dir.EXAMPLES[1:]


@pytest.fixture(params=OTHERS)
def folder(request: pytest.FixtureRequest) -> Path:
    return resources_dir.path(request.param)


@pytest.fixture
def briefing(folder: Path) -> Briefing:
    opened = open_briefing(folder)
    assert opened.notices == ()
    return opened.briefing


def test_the_folder_is_in_the_form_in_which_it_would_be_saved(
    folder: Path, briefing: Briefing
) -> None:
    lying = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.*")}
    assert lying == to_entries(briefing)


def test_every_figure_was_looked_at_and_leads_to_its_words(briefing: Briefing) -> None:
    text = briefing.articles[0].text
    for figure in briefing.figures:
        assert isinstance(figure.evidence, Span)
        assert resolve(figure.evidence, text).match is Match.EXACT
        assert figure.decided and figure.label and not figure.unsure
        assert figure.status is not Status.ASIDE
    assert len(briefing.key_figures) == 6


def test_no_claim_fails_and_each_says_why(briefing: Briefing) -> None:
    verdicts = [verdict_on(briefing, claim) for claim in briefing.claims]
    assert not any(verdict.outcome is Outcome.FAILS for verdict in verdicts)
    assert all(verdict.why for verdict in verdicts)
    held = sum(verdict.outcome is Outcome.HOLDS for verdict in verdicts)
    assert held > len(verdicts) / 2


def test_charts_compare_what_is_alike_and_name_their_source(briefing: Briefing) -> None:
    assert len(briefing.charts) == 3
    for chart in briefing.charts:
        numbers = [quantity_of(briefing, item.operand) for item in chart.items]
        assert {number.unit for number in numbers if number} == {chart.unit}
        assert None not in numbers
        assert len(chart.title.split()) <= 15
        assert chart.subtitle and chart.source_line and chart.emphasis


def test_every_relation_can_be_computed(briefing: Briefing) -> None:
    assert all(relation_sum(briefing, relation) for relation in briefing.relations)


def test_sources_are_named_and_nothing_is_quoted(briefing: Briefing) -> None:
    for source in briefing.sources:
        assert source.publisher and source.title
    assert not re.search('[“”"«»„]', briefing.articles[0].text)


def test_the_regions_of_the_census_add_up_to_the_country() -> None:
    tables = open_briefing(resources_dir.path("briefings/census-2020")).briefing.tables
    regions, _places, censuses = tables
    country = {row.cells[0].text: row.cells[1].quantity for row in censuses.rows}
    for column, year in enumerate(("2010", "2020"), start=1):
        numbers = (row.cells[column].quantity for row in regions.rows)
        whole = country[year]
        assert whole is not None
        assert sum((n.point for n in numbers if n), Decimal(0)) == whole.value
