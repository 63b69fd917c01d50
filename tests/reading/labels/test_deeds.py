"""The participle of a verb form."""

import pytest

from briefing_app.reading.labels.deeds import participle_of


@pytest.mark.parametrize(
    ("verb", "participle"),
    [
        ("took", ""), ("drew", "drawn"),
        ("hires", "hired"), ("scan", "scanned"), ("putting", "put"),
        ("seized", "seized"), ("carry", "carried"), ("reached", ""), ("was", ""),
    ],
)  # fmt: skip
def test_participle(verb: str, participle: str) -> None:
    assert participle_of(verb) == participle
