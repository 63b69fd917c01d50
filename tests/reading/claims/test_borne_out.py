"""A number that others give holds only where the text points to them, or chance is very small."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.claims.test_noticed import article

ELSEWHERE = "The dividend goes up to 7.2p a share from 6.5p.\n\nThe firm has 41 shops.\n\n"


def said(text: str) -> dict[str, str]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return {c.span.exact: derive_verdict(briefing, c).outcome.value for c in briefing.claims}


@pytest.mark.parametrize(
    "claim",
    ["Sales of peas grew 11%.", "Bread sales rose by 11%.", "Rents increased 11% in May."],
)
def test_a_growth_of_something_else_is_not_borne_out(claim: str) -> None:
    assert "holds" not in [v for words, v in said(ELSEWHERE + claim).items() if "11" in words]


def test_a_growth_of_the_same_thing_is() -> None:
    text = "The dividend goes up to 7.2p a share from 6.5p. The dividend thus grew 11%."
    assert "holds" in [v for words, v in said(text).items() if "11" in words]
