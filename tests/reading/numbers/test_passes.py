"""Each pass writes the fields that it names, and no others; each rule works and keeps still."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from briefing_app.core.sentence import sentence_spans
from briefing_app.reading.grammar.tokens import Tokens, mended
from briefing_app.reading.numbers import passes
from briefing_app.reading.numbers.passes import PASSES, TABLES, run_passes
from briefing_app.reading.numbers.reading import explain, read
from briefing_app.reading.numbers.sentence import Memory, Sentence
from briefing_app.reading.numbers.trace import Trace
from briefing_app.reading.rules import Rule, Table

HERE = Path(__file__).parent
TEXTS = [
    json.loads(line)["text"]
    for folder in ("cases", "fresh")
    for path in sorted((HERE / folder).glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
RULES = [rule for table in TABLES for rule in table.rules]


def written() -> dict[str, set[str]]:
    """What each pass wrote over all sentences at hand."""
    fields: defaultdict[str, set[str]] = defaultdict(set)
    for text in TEXTS:
        plain, memory = mended(text), Memory()
        for start, end in sentence_spans(text):
            tokens = Tokens(plain, start, end)
            if tokens.n:
                trace = Trace()
                run_passes(Sentence(tokens, memory), trace)
                for change in trace.changes:
                    fields[change.step] |= change.fields
    return dict(fields)


def test_a_pass_writes_what_it_names_and_nothing_else() -> None:
    found = written()
    guard = {"overlaps"}  # no sentence at hand needs it
    assert found["overlaps"] <= {"amounts", "end"}
    assert {p.name: sorted(found[p.name]) for p in PASSES if p.name not in guard} == {
        p.name: sorted(p.writes) for p in PASSES if p.name not in guard
    }


def test_passes_and_rules_have_names_of_their_own() -> None:
    assert len({p.name for p in PASSES}) == len(PASSES)
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_rule_is_dead(table: Table[object, object]) -> None:
    """A rule whose example is read the same without it says nothing that others do not say."""
    dead = []
    for rule in tuple(table.rules):
        with_it, at = read(rule.example), table.rules.index(rule)
        del table.rules[at]
        try:
            if read(rule.example) == with_it:
                dead.append(rule.name)
        finally:
            table.rules.insert(at, rule)
    assert dead == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_decides_in_its_example_and_not_in_the_counter_example(
    rule: Rule[object, object],
) -> None:
    assert rule.name in explain(rule.example).rules
    assert rule.name not in explain(rule.counter).rules


def test_explaining_reads_the_same() -> None:
    for text in TEXTS[::7]:
        assert explain(text).reading == read(text)


def test_a_pass_that_fails_costs_only_what_it_does(
    monkeypatch: pytest.MonkeyPatch, failures: list[str]
) -> None:
    def fail(_sentence: Sentence) -> None:
        raise RecursionError

    broken = tuple(
        passes.Pass(p.name, p.does, p.writes, fail) if p.name == "hedges" else p for p in PASSES
    )
    monkeypatch.setattr(passes, "PASSES", broken)
    figures = read("About 1,200 people came. Some $5 million was raised.").figures
    assert [(f.quantity.value, f.quantity.unit) for f in figures] == [
        (1200, "person"),
        (5_000_000, "USD"),
    ]
    assert {f.quantity.hedge.value for f in figures} == {"exact"}
    assert all("'hedges'" in message for message in failures)
    assert len(failures) == 2
    failures.clear()
