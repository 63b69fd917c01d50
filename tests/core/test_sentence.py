"""Where sentences end: abbreviations, initials, quotes, lists, hard-wrapped lines."""

import pytest

from briefing_app.core.sentence import sentence_spans

CASES = [
    ("Prices rose 3.5 per cent. Wages fell.", ["Prices rose 3.5 per cent.", "Wages fell."]),
    (
        '"It was bad," said Mr. J. Smith, 45. He left.',
        ['"It was bad," said Mr. J. Smith, 45.', "He left."],
    ),
    (
        "The U.S. economy grew. The U.K. The rest.",
        ["The U.S. economy grew.", "The U.K.", "The rest."],
    ),
    ("It ended at 9 p.m. The next day came.", ["It ended at 9 p.m.", "The next day came."]),
    ("It ended at 9 p.m. Tuesday.", ["It ended at 9 p.m. Tuesday."]),
    ('He asked "Why?" and left. No. 3 won.', ['He asked "Why?" and left.', "No. 3 won."]),
    ("He left on Jan. 5. In May it was over.", ["He left on Jan. 5.", "In May it was over."]),
    ("1. First\n2. Second", ["1. First", "2. Second"]),
    ("A headline\n\nA sentence. Another", ["A headline", "A sentence.", "Another"]),
    ("a\tb\n1\t2", ["a\tb", "1\t2"]),
    ("• one thing\n• another thing", ["• one thing", "• another thing"]),
    ("He said: “Go.” She went.", ["He said: “Go.”", "She went."]),
    ("", []),
    (" \n \n ", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentence_spans(text)] == expected


def test_a_wrapped_paragraph_is_one_sentence() -> None:
    text = (
        "This is a long paragraph that somebody has wrapped\n"
        "by hand and that goes on and on until\nit ends."
    )
    assert sentence_spans(text) == ((0, len(text)),)


def test_lines_too_short_for_a_column_are_sentences_of_their_own() -> None:
    text = "412 kg of cocaine\n1.3 tonnes of cannabis\n88,000 ecstasy pills\n214 firearms"
    assert [text[a:b] for a, b in sentence_spans(text)] == text.split("\n")


def test_a_short_line_that_goes_on_in_small_letters_is_no_sentence() -> None:
    text = "412 kg of cocaine and\nthe boat it came in"
    assert sentence_spans(text) == ((0, len(text)),)
