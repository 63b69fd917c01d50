"""Whatever the text: no exception, spans that quote it, operands that exist, at most seven keys."""

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.figure import FigureRef, Status
from briefing_app.core.span import Span
from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.beside.compare import derive_pairings
from briefing_app.reading.draft import derive_briefing, derive_draft
from briefing_app.reading.labels.quoted.borders import LONGEST
from briefing_app.reading.passage.same import Sameness, derive_sameness
from tests.fileformat.samples import scaled
from tests.reading.article.helpers import article, told
from tests.reading.closed_classes import CLASSES

OPEN = st.sampled_from(
    """the of from to than more fewer 12 3,400 45% 2.5 million $3 €60 a third half twice nearly
    double rose fell by , . ; : ( ) – people cases arrests tonnes kg lb miles km of those
    record highest since 2021 in 2022 last year a year earlier compared with or an average
    each per for every one in seven in all total together up down percentage points Of these
    That is short ahead 93 °F 34 °C said the summary speaks 1,200 1,150 doubled tripled 40
    patients the 41 patients company profits homes cut sold""".split()
)
WORDS = st.one_of(OPEN, OPEN, *(st.sampled_from(words) for words in CLASSES))
SENTENCES = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=4).map("\n\n".join)
ANY = st.text(
    alphabet=st.one_of(
        st.sampled_from(string.printable + "–—’“”½°€£¥\u00a0\u202f"), st.characters()
    ),
    max_size=300,
)


def check(text: str) -> None:
    made = article(text)
    draft = derive_draft(made)
    briefing = derive_briefing(made)
    ids = [f.id for f in draft.figures]
    assert ids == [f"f{n}" for n in range(1, len(ids) + 1)]
    for figure in draft.figures:
        assert isinstance(figure.evidence, Span)
        span = figure.evidence
        assert made.text[span.start : span.end] == span.exact
        assert len(figure.label.split()) <= (LONGEST if "…" in figure.label else 7)
    for claim in draft.claims:
        assert 0 <= claim.span.start < claim.span.end <= len(made.text)
        assert made.text[claim.span.start : claim.span.end] == claim.span.exact
        assert all(o.figure in ids for o in claim.operands if isinstance(o, FigureRef))
        derive_verdict(briefing, claim)
    for relation in draft.relations:
        assert len(relation.operands) >= 2
        assert all(o.figure in ids for o in relation.operands if isinstance(o, FigureRef))
    keys = [f for f in draft.figures if f.status is Status.KEY]
    assert len(keys) <= 7
    assert all(f.reason for f in keys)
    assert sorted(rank for _, rank in draft.ranks) == list(range(1, len(keys) + 1))
    for i, a in enumerate(keys):
        for b in keys[i + 1 :]:
            assert derive_sameness(a.quantity, b.quantity) is not Sameness.EQUAL
    assert derive_draft(made) == draft


@given(TEXTS)
@settings(max_examples=scaled(60, 1500), deadline=None)
def test_sentences_of_claim_words(text: str) -> None:
    check(text)


@given(ANY)
@settings(max_examples=scaled(60, 1500), deadline=None)
def test_any_text(text: str) -> None:
    check(text)


@given(TEXTS, TEXTS)
@settings(max_examples=scaled(25, 600), deadline=None)
def test_two_texts_are_compared(a: str, b: str) -> None:
    first, second = told(derive_draft(article(a))), told(derive_draft(article(b)))
    pairs = derive_pairings(first, second).pairs
    for pair in pairs:
        assert isinstance(pair.a.evidence, Span)
        assert isinstance(pair.b.evidence, Span)
        assert pair.why
    assert len({pair.a.id for pair in pairs}) == len(pairs)
    assert len({pair.b.id for pair in pairs}) == len(pairs)
