"""The participle of a verb form."""

import pytest

from briefing_app.reading.labels.deeds import bare_of, gerund_of, participle_of, with_deed


@pytest.mark.parametrize(
    ("verb", "participle"),
    [
        ("took", ""), ("drew", "drawn"),
        ("hires", "hired"), ("scan", "scanned"), ("putting", "put"),
        ("feeds", "fed"), ("wins", "won"), ("hears", "heard"), ("steal", "stolen"),
        ("spilling", "spilled"), ("robs", "robbed"), ("heaps", "heaped"), ("sees", ""),
        ("controls", "controlled"), ("open", "opened"),
        ("seized", "seized"), ("carry", "carried"), ("reached", ""), ("was", ""),
    ],
)  # fmt: skip
def test_participle(verb: str, participle: str) -> None:
    assert participle_of(verb) == participle


@pytest.mark.parametrize(
    ("stuff", "done", "label"),
    [
        ("water to camps", "trucked", "water trucked to camps"),
        ("oil into old drums", "pumped", "oil pumped into old drums"),
        ("aid to farmers", "paid", "aid paid to farmers"),
        ("drugs in containers", "seized", "drugs in containers seized"),
    ],
)
def test_a_deed_stands_before_where_the_stuff_went(stuff: str, done: str, label: str) -> None:
    assert with_deed(stuff, done) == label


@pytest.mark.parametrize(
    ("verb", "gerund"),
    [
        ("fall", "falling"),
        ("die", "dying"),
        ("make", "making"),
        ("run", "running"),
        ("zorb", ""),
        ("panic", "panicking"),
    ],
)
def test_gerund(verb: str, gerund: str) -> None:
    assert gerund_of(verb) == gerund


@pytest.mark.parametrize(
    ("done", "bare"),
    [
        # One letter less may be another verb, which would have doubled it.
        ("taped", "tape"), ("tapped", "tap"), ("rated", "rate"), ("planed", "plane"),
        ("studied", "study"), ("taxed", "tax"), ("died", "die"), ("freed", "free"),
        ("travelled", "travel"), ("answered", "answer"), ("staged", "stage"),
        ("panicked", "panic"), ("overgrown", "overgrow"), ("learnt", "learn"),
        ("written", "write"), ("need", "need"), ("zorbed", ""), ("slain", ""),
    ],
)  # fmt: skip
def test_the_bare_form_of_what_was_done(done: str, bare: str) -> None:
    assert bare_of(done) == bare
