"""The cells of added tables are found where they stand on the page, and the other way round."""

from briefing_app.core.refs import cell_key
from briefing_app.viewmodels.article.article import PartKind, derive_parts
from briefing_app.viewmodels.article.mark_index import Stretch
from briefing_app.viewmodels.article.table_places import TablePlaces
from tests import sample
from tests.core.test_cell_text import HUNTOR, with_figure


def test_a_place_leads_to_its_cell_and_back() -> None:
    briefing = sample.briefing()
    parts = derive_parts(briefing)
    places = TablePlaces(briefing, parts)
    (part,) = [i for i, p in enumerate(parts) if p.kind is PartKind.TABLE and p.start < 0]
    at = parts[part].text.index("150")
    here = Stretch(part, at, at + 3)
    assert places.key_at(part, at + 1) == (cell_key(HUNTOR), here)
    assert places.stretch_of(cell_key(HUNTOR)) == here
    assert places.key_at(part, parts[part].text.index("Dark")) is None, "a name is no number"
    assert places.key_at(part, 2) is None, "nor is a head"
    assert places.key_at(0, 1) is None
    assert places.stretch_of("arrests") is None


def test_a_cell_that_is_a_figure_goes_by_its_name() -> None:
    briefing = with_figure()
    parts = derive_parts(briefing)
    places = TablePlaces(briefing, parts)
    found = places.stretch_of("cell")
    assert found is not None
    assert parts[found.part].text[found.start : found.end] == "150"
    assert places.key_at(found.part, found.start) == ("cell", found)
