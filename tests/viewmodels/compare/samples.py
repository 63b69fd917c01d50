"""Two reports of one raid, set side by side by hand or by the reader."""

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_counterpart
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents.counterparts_added import derive_counterpart
from tests.reading.article.helpers import article

HERE = (
    "Raid in Lindport\n\nPolice seized 64 kg of cocaine and 3 rifles in a warehouse in Lindport on "
    "Friday. They arrested 288 people. The drugs are worth €4.2 million. In 2022 officers counted "
    "41 raids in Lindport.\n\nOver 150 officers took part. Two dogs helped."
)
THERE = (
    "Lindport haul\n\nSome 64 lb of cocaine was seized by police in a warehouse in Lindport on "
    "Friday, with three rifles. There were 228 arrests. The drugs are worth more than €4 million. "
    "In 2023 officers counted 36 raids in Lindport.\n\nThe warehouse had 5 gates."
)
BARE = "Calm\n\nNothing was counted in Lindport on Friday."


def reading(text: str) -> Briefing:
    """Return what is read out of a text."""
    return derive_briefing(article(text))


def compared(here: str = HERE, there: str = THERE) -> tuple[Briefing, Counterpart]:
    """Return the briefing of a text with another one set beside it."""
    briefing = reading(here)
    counterpart = derive_counterpart(briefing, reading(there))
    assert counterpart is not None
    return with_counterpart(briefing, counterpart), counterpart
