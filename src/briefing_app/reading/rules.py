"""Rules of reading as tables: each a name, what it looks for, an example and a counter-example.

A table is a list of rules in the order of the file; the first that answers decides, so what is
surer stands first. Examples and counter-examples are read by a test: every rule is seen to work,
and seen to keep still. This module knows nothing of what the rules are about.
"""

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, Protocol, TypeVar

from briefing_app.reading.boundary import went_without

Case = TypeVar("Case")
Answer = TypeVar("Answer")


class Rule(NamedTuple, Generic[Case, Answer]):
    """One rule: ``answer`` returns what the rule says of a case, or None where it says nothing.

    ``example`` is a text in which the rule decides; ``counter`` one that looks like it and in which
    it must not.
    """

    name: str
    answer: Callable[[Case], Answer | None]
    example: str
    counter: str
    when: tuple[str, ...] = ()
    """Traits of which a case must have one for the rule to be asked at all; none: always."""


class Noting(Protocol):
    """What keeps note of the rules that decided (`Tokens` does)."""

    def note(self, at: int, rule: str) -> None:
        """Keep in mind that ``rule`` decided about the token ``at``."""


class Table(Generic[Case, Answer]):
    """Rules in order; `rule` adds the next one, as a decorator of the function that answers.

    ``traits`` tells cheaply what a case has; rules that name traits are asked only about cases with
    one of them. Most rules look for something rare, and asking them all about each number was a
    third of the time of reading.
    """

    def __init__(
        self, name: str, traits: Callable[[Case], tuple[str | bool, ...]] | None = None
    ) -> None:
        self.name = name
        self.rules: list[Rule[Case, Answer]] = []
        self._traits = traits
        self._asked: dict[tuple[str | bool, ...], tuple[Rule[Case, Answer], ...]] = {}
        self._known = 0

    def rule(
        self, name: str, example: str, counter: str, *when: str
    ) -> Callable[[Callable[[Case], Answer | None]], Callable[[Case], Answer | None]]:
        """Add a rule to the end of the table."""

        def add(answer: Callable[[Case], Answer | None]) -> Callable[[Case], Answer | None]:
            self.rules.append(Rule(f"{self.name}: {name}", answer, example, counter, when))
            return answer

        return add

    def decide(self, case: Case, notes: Noting, at: int) -> Answer | None:
        """Return the answer of the first rule that has one, and note its name."""
        if self._traits is None:
            return decide(self.rules, case, notes, at)
        traits = self._traits(case)
        if self._known != len(self.rules):
            self._asked.clear()
            self._known = len(self.rules)
        asked = self._asked.get(traits)
        if asked is None:
            asked = self._asked[traits] = tuple(
                rule for rule in self.rules if not rule.when or any(w in traits for w in rule.when)
            )
        return decide(asked, case, notes, at)


def decide(
    rules: Iterable[Rule[Case, Answer]], case: Case, notes: Noting, at: int
) -> Answer | None:
    """Return the answer of the first rule that has one, and note its name; None if none has.

    A rule that raises has none: the others are asked all the same.
    """
    for rule in rules:
        try:
            answer = rule.answer(case)
        except Exception:
            went_without(rule.name)
            continue
        if answer is not None:
            notes.note(at, rule.name)
            return answer
    return None
