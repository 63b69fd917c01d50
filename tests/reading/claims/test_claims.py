"""Claims of whole articles: found, of the right kind, judged right, never falsely called wrong."""

import pytest

from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.reading import claims
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


BUSES = "Bus journeys rose from 200 to 300, up by 50%.\n\nCar journeys fell by half to 90."
BOATS = "".join(f"\n\nThe boat number {n} took {n + 2} guests." for n in range(310))


def test_a_long_text_is_checked_from_beginning_to_end() -> None:
    trams = "Tram trips rose from 4,100 to 5,125, up by 25%."
    long = derive_briefing(article(f"{BUSES}{BOATS}\n\n{trams}"))
    assert len(long.figures) > 300
    starts = [c.span.start for c in long.claims]
    at = long.articles[0].text.index("Tram")
    assert any(start < 100 for start in starts)
    holds = {derive_verdict(long, c).outcome for c in long.claims if c.span.start > at}
    assert holds == {Outcome.HOLDS}


def test_of_a_very_long_text_the_beginning_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "MOST_CHECKED", 20)
    long = derive_briefing(article(f"{BUSES}{BOATS}\n\n{BUSES}")).claims
    short = derive_briefing(article(BUSES)).claims
    assert [claim.kind for claim in long] == [claim.kind for claim in short]


def test_in_a_long_text_nothing_fails_by_numbers_far_off() -> None:
    first = "The harbour of Vell has 31,900 berths.\n\n"
    last = "\n\nIn the harbour of Vell there are 39,100 berths."
    near = derive_briefing(article(f"{first}The quay is long.{last}"))
    far = derive_briefing(article(f"{first}The quay is long.{BOATS}{last}"))
    outcomes = [
        [derive_verdict(b, c).outcome for c in b.claims if "31,900" in c.span.exact]
        for b in (near, far)
    ]
    assert outcomes[0] == [Outcome.FAILS]
    assert Outcome.FAILS not in outcomes[1]
