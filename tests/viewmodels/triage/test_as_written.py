"""The value of a number as the article writes it: in the list, on the card and in its fields."""

from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.draft import derive_briefing
from briefing_app.viewmodels.triage.card import derive_triage_card
from briefing_app.viewmodels.triage.fields import Field, derive_fields, edited
from briefing_app.viewmodels.triage.triage import derive_triage


def read_of(text: str) -> Briefing:
    return derive_briefing(Article(Source("a"), (Block(BlockKind.PARAGRAPH, text),), "en"))


AS_WRITTEN = (
    "Norden paid €1,412m and 3.9 cent a share. Tea costs 45p. It lost Rs 2,345 crore. "
    "A quarter of pupils walked. Nearly one in three agreed. It took 8 minutes 40 seconds."
)


@pytest.mark.parametrize(
    ("words", "value", "field", "unit", "large", "typed", "becomes"),
    [
        ("€1,412m", "1,412m", "1,412m", "euros", "€1,412m", "1,500m", "1500000000"),
        ("cent a share", "3.9", "3.9", "cent per share", "3.9cent", "4.1", "0.041"),
        ("45p", "45", "45", "p", "45p", "50", "0.50"),
        ("crore", "2,345 crore", "2,345 crore", "rupees", "Rs 2,345crore", "3 crore", "30000000"),
        ("quarter", "a quarter", "a quarter", "", "a quarter", "a fifth", "0.2"),
        ("one in three", "one in three", "one in three", "", "one in three", "0.4", "0.4"),
        ("minutes", "8 min 40 s", "520", "seconds", "8 min 40 s", "9", "9"),
    ],
)
def test_the_list_the_card_and_its_fields_have_the_value_as_the_article_writes_it(
    words: str, value: str, field: str, unit: str, large: str, typed: str, becomes: str
) -> None:
    briefing = read_of(AS_WRITTEN)
    figure = next(f for f in briefing.figures if words in getattr(f.evidence, "exact", ""))
    triage = derive_triage(briefing)
    item = triage.item(figure.id)
    card = derive_triage_card(briefing, triage, figure.id)
    assert item is not None
    assert item.value.replace("\xa0", " ") == value
    shown = "".join((card.lead, card.number, card.tail)).replace("\xa0", " ")
    assert shown == large
    fields = derive_fields(figure, "en")
    assert (fields[Field.VALUE].replace("\xa0", " "), fields[Field.UNIT]) == (field, unit)
    assert edited(figure, Field.VALUE, field, "en") is figure
    changed = edited(figure, Field.VALUE, typed, "en")
    assert isinstance(changed, Figure)
    assert changed.quantity.value == Decimal(becomes)
