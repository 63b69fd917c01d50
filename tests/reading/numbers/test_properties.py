"""What holds for any text: spans inside it and quoting it, every number accounted for, same
again.
"""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.core.sentence import sentence_spans
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS
from briefing_app.reading.numbers.as_json import reading_json
from briefing_app.reading.numbers.reading import read
from tests.fileformat.samples import scaled
from tests.reading.closed_classes import CLASSES

OPEN = st.sampled_from(
    [
        *"""1 12 2016 3,400 1.5 007 0 5m $5 £3bn €1.2m -4 −7 +3 % per cent points km kg °C hours new
        people homes were killed rose fell to from by between and or in of the a one two dozen
        hundred thousand million half third twice doubled first about nearly more than at least up
        down ( ) , . ; - – / : " ' “ ” 3-1 2012–13 9.30 p.m. May Monday A220 Section No. Rs crore
        each year day per aged 52 minus plus ½ 2½ 1/2 x th s ' ~ = # @ • Â£ â‚¬ O’Neill""".split(),
        *("\u00a0", "\u2009", "\n", "\n\n", "\t"),
    ]
)
PIECES = st.one_of(OPEN, OPEN, *(st.sampled_from(words) for words in CLASSES))
SENTENCES = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", " "])), max_size=40).map(
    lambda parts: "".join(a + b for a, b in parts)
)
TEXTS = st.one_of(st.text(max_size=200), SENTENCES)
WORD = re.compile(r"[^\W\d_]+")


def spans(text: str) -> list[tuple[int, int]]:
    reading = read(text)
    return sorted(
        [(f.start, f.end) for f in reading.figures]
        + [(a.start, a.end) for a in reading.asides]
        + [(u.start, u.end) for u in reading.unread]
    )


@settings(max_examples=scaled(150, 4000), deadline=None)
@given(TEXTS)
def test_spans_lie_inside_and_quote_the_text(text: str) -> None:
    reading = read(text)
    assert reading.text == text
    for f in reading.figures:
        assert 0 <= f.start < f.end <= len(text)
        assert 0 <= f.sentence < len(reading.sentences)
        start, end = reading.sentences[f.sentence]
        assert start <= f.start and f.end <= end
        assert -1 <= f.noun_start <= f.noun_end <= len(text)
        assert -1 <= f.hedge_start <= f.hedge_end <= len(text)
        assert f.same_as is None or 0 <= f.same_as < len(reading.figures)
    for x in (*reading.asides, *reading.unread):
        assert text[x.start : x.end] == x.text and x.text


@settings(max_examples=scaled(150, 4000), deadline=None)
@given(TEXTS)
def test_every_digit_and_number_word_is_in_exactly_one_place(text: str) -> None:
    cover = [0] * len(text)
    for start, end in spans(text):
        for i in range(start, end):
            cover[i] += 1
    assert max(cover, default=0) <= 1
    for run in re.finditer(r"\d+", text):
        assert all(cover[run.start() : run.end()]), run
    for word in re.finditer(r"(?<![\w'’])[^\W\d_]+(?![\w'’])", text):
        if word.group().lower() in NUMBER_WORDS:
            assert all(cover[word.start() : word.end()]), word


@settings(max_examples=scaled(60, 1500), deadline=None)
@given(TEXTS)
def test_reading_again_gives_the_same(text: str) -> None:
    assert read(text) == read(text)
    assert reading_json(read(text)) == reading_json(read(text))


@settings(max_examples=scaled(150, 3000), deadline=None)
@given(TEXTS)
def test_sentences_cover_the_text_in_order(text: str) -> None:
    last = 0
    for start, end in sentence_spans(text):
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert not text[start].isspace() and not text[end - 1].isspace()
        assert not re.search(r"\n[^\S\n]*\n", text[start:end])
        last = end
    assert not text[last:].strip()
