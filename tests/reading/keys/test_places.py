"""Where a figure stands: above the text, in the lead, opening a section, in a table, in notes."""

from briefing_app.importers import import_bytes
from briefing_app.reading.keys.places import Where, Zone, derive_places
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import passage

TEXT = """Office of Tests
14 May 2025

Ferries carry 2 million

The ferries of the strait carried 2,014,000 passengers last year, and 310,000 cars with them.

They made 41,200 crossings, the company said, which is 110 a day in the summer months.

Where people went

Most of the passengers, 1,120,000, went to the larger of the islands, as they always have.

Route\tPassengers
North\t894,000
South\t1,120,000

Notes to editors

The company was asked for its figures on 27 routes and answered for all of them in April.
"""


def places(text: str = TEXT) -> dict[str, Where]:
    article = import_bytes(text.encode(), name="a.txt").article
    assert article is not None
    layout = derive_layout(article)
    there = passage(read(article.text, 2025, layout))
    found = derive_places(there, article, layout)
    said = [article.text[m.start : m.end] for m in there.mentions]
    return dict(zip(reversed(said), reversed(found), strict=True))


def test_zones() -> None:
    where = places()
    assert where["2 million"].zone is Zone.ABOVE
    assert where["2,014,000"].zone is Zone.PROSE
    assert where["894,000"].zone is Zone.TABLE
    assert where["27"].zone is Zone.NOTES


def test_paragraphs_count_from_the_first_whole_sentence() -> None:
    where = places()
    assert (where["2,014,000"].paragraph, where["2,014,000"].first) == (1, True)
    assert (where["310,000"].paragraph, where["310,000"].first) == (1, False)
    assert where["41,200"].paragraph == 2


def test_the_first_figure_of_a_section_opens_it() -> None:
    where = places()
    assert where["1,120,000"].opens
    assert where["1,120,000"].section > where["41,200"].section
    assert not where["41,200"].opens


def test_a_question_that_heads_a_section_heads_no_notes() -> None:
    asked = places(TEXT.replace("Where people went", "What the dispute is about"))
    noted = places(TEXT.replace("Where people went", "About the ferries"))
    assert asked["1,120,000"].zone is Zone.PROSE
    assert noted["1,120,000"].zone is Zone.NOTES
