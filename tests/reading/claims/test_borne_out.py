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


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        (
            "Of 3,112 patients who got it, 214 died, or 6.9 percent; among the untested it was "
            "262 of 3,098, or 8.5 percent.",
            ["214 ÷ 3,112", "262 ÷ 3,098"],
        ),
        (
            "Of 1,240 voters asked, 310 said no, or 25 percent; in May it was 402 of 1,256, or "
            "32 percent.",
            ["310 ÷ 1,240", "402 ÷ 1,256"],
        ),
    ],
)
def test_a_share_is_of_the_whole_of_its_own_side_of_a_semicolon(text: str, sum_: list[str]) -> None:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    verdicts = [derive_verdict(briefing, c) for c in briefing.claims]
    assert [v.outcome.value for v in verdicts] == ["holds"] * len(sum_)
    assert all(v.arithmetic.startswith(s) for v, s in zip(verdicts, sum_, strict=True))
