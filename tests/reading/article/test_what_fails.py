"""What a failing function of `reading` costs: its own answer, not the article.

Each function is made to raise once, in an article that calls it, and the draft is made all the
same. By default a share of the functions, with ``BRIEFING_SLOW=1`` all of them.
"""

import sys
from collections.abc import Iterator
from functools import cache
from types import CodeType, FrameType

import pytest

from briefing_app.core.source import Article
from briefing_app.reading.draft import Draft, derive_draft
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers import reading as numbers
from briefing_app.reading.rules import Table
from tests.fileformat.samples import scaled
from tests.reading.article.helpers import article

HERE = "/briefing_app/reading/"
ARTICLES = (
    "Ferry fares to rise as fuel costs double\n\n"
    "The Halden line carried 41,200 passengers in March 2024, up from 38,500 a year earlier, it "
    "said on Tuesday.\n\n"
    "Nearly three in five paid the full fare of $12.50, and about 4% of 1,900 sailings were late. "
    "Repairs cost £2.5 million, or a tenth of the budget of £25 million.\n\n"
    "The Mira is 92 metres long and makes 14 trips a week. Of its crew of 48, one third live in "
    'Halden. "We have doubled our spare parts," said Petra Lund, 51.',
    "Clinics record fewest measles cases since 2015\n\n"
    "Region\tCases 2023\tCases 2022\nNorth\t120\t150\nSouth\t80\t90\nTotal\t200\t240\n\n"
    "Cases fell by 17 per cent to 200, the lowest total since 2015, when 310 were counted.\n\n"
    "The following were treated:\n\n"
    "Children under five: 64\n\nAdults: between 20 and 25\n\n"
    "Each of the 12 clinics gave an average of 350 doses a day for 3.5 weeks; more than twice as "
    "many as planned.",
)
FRAME = frozenset(
    """
    boundary.py:attempt draft.py:derive_draft stated.py:derive_stated stated.py:_figures
    stated.py:layout_of stated.py:periods_of stated.py:scene_of stated.py:year_of
    numbers/passes.py:run_passes
    numbers/reading.py:_Collected.__init__ numbers/reading.py:_Collected._account
    numbers/reading.py:_Collected._take_sentence numbers/reading.py:_Collected.reading
    numbers/reading.py:_Collected.take numbers/reading.py:_parts numbers/reading.py:read
    numbers/sentence.py:Memory.__init__ passage/extent.py:derive_extent
    passage/mentions.py:Mention.__post_init__ passage/mentions.py:passage progress.py:not_told
    progress.py:within""".split()
)
"""What holds the steps together: it looks at no word, and nothing could stand in for it."""
LEAST = 1_100
"""So many functions are called by the two articles at the least."""
TRIED = 60
"""So many of them are made to raise by default."""
COSTLY = 0.05
"""At most such a share of the functions may cost all figures, labels, periods, claims or keys."""


class BrokenError(Exception):
    """What a function raises here."""


@cache
def whole(number: int) -> Draft:
    """The draft in which nothing fails."""
    return derive_draft(article(ARTICLES[number]))


def called() -> dict[CodeType, int]:
    """The functions of reading that are called, each with the first article that calls it."""
    found: dict[CodeType, int] = {}

    def see(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and HERE in code.co_filename and not code.co_name.startswith("<"):
            found.setdefault(code, number)

    for number in range(len(ARTICLES)):
        whole(number)
        sys.setprofile(see)
        try:
            derive_draft(article(ARTICLES[number]))
        finally:
            sys.setprofile(None)
    return found


def name_of(code: CodeType) -> str:
    return f"{code.co_filename.partition(HERE)[2]}:{code.co_qualname}"


def broken(code: CodeType, there: Article) -> Draft | None:
    """The draft where a function raises the first time that it is called; None if there is none."""
    raised = False

    def see(frame: FrameType, event: str, _: object) -> None:
        nonlocal raised
        if frame.f_code is code and event == "call" and not raised:
            raised = True
            raise BrokenError

    before = sys.gettrace()
    sys.settrace(see)
    try:
        return derive_draft(there)
    except BrokenError:
        return None
    finally:
        sys.settrace(before)


def kinds(draft: Draft) -> set[str]:
    """The kinds of answers of which a draft has any."""
    said = {
        "figures": draft.figures,
        "labels": [by for by in draft.said_by if by.label != "none"],
        "periods": [figure for figure in draft.figures if figure.period],
        "claims": draft.claims,
        "keys": draft.ranks,
    }
    return {kind for kind, answers in said.items() if answers}


@pytest.fixture(autouse=True)
def meant(failures: list[str]) -> Iterator[None]:
    """What fails here is meant to."""
    yield
    failures.clear()


def test_a_function_that_fails_costs_its_own_answer() -> None:
    functions = list(called().items())
    assert len(functions) >= LEAST
    step = len(functions) / scaled(TRIED, len(functions))
    tried = [functions[int(n * step)] for n in range(scaled(TRIED, len(functions)))]
    costly = []
    for code, number in tried:
        made = broken(code, article(ARTICLES[number]))
        if made is None:
            assert name_of(code).split(".<locals>")[0] in FRAME
        elif kinds(made) != kinds(whole(number)):
            costly.append(name_of(code))
    assert len(costly) <= COSTLY * len(tried), costly


def test_what_stands_in_for_a_sentence_lists_its_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence that cannot be taken apart is not dropped: its numbers are told as unread."""

    def fail(*_: object) -> None:
        raise BrokenError

    monkeypatch.setattr(numbers, "Tokens", fail)
    read = numbers.read("Twelve boats carried 1,240.5 tonnes of fish.")
    assert [unread.text for unread in read.unread] == ["Twelve", "1,240.5"]
    assert read.figures == ()


def test_a_rule_that_fails_leaves_the_others_to_decide(failures: list[str]) -> None:
    table: Table[int, str] = Table("t")
    table.rule("fails", "", "")(lambda case: str(1 // (case - case)))
    table.rule("decides", "", "")(lambda case: f"{case} boats")
    tokens = Tokens("two boats", 0, 9)
    assert table.decide(2, tokens, 0) == "2 boats"
    assert failures == ["Reading went on without one step: t: fails"]
