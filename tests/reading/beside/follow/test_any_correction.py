"""Whatever is corrected, nothing in the briefing says what the text does not."""

import re

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from briefing_app.core.briefing import Briefing
from briefing_app.reading.beside.follow.correction import derive_correction
from tests.fileformat.samples import scaled
from tests.reading.beside.follow.invariants import hold
from tests.reading.beside.follow.stories import DEFICIT, FERRY, story

STORIES = (story(DEFICIT), story(FERRY))
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_WORD = re.compile(r"\S+")
PUT = st.one_of(
    st.integers(0, 99_999).map(str),
    st.sampled_from(
        [
            "",
            "3.5",
            "£20 million",
            "12%",
            "almost 40",
            "many",
            "7 fires",
            "2019",
            "a quarter",
            "€5m",
        ]
    ),
)


@st.composite
def corrections(draw: st.DrawFn) -> tuple[Briefing, list[tuple[float, bool, int, str]]]:
    """A story, and what is put in where: at a number or a word, for one or several words."""
    one = st.tuples(st.floats(0, 0.999), st.booleans(), st.integers(1, 6), PUT)
    return draw(st.sampled_from(STORIES)), draw(st.lists(one, min_size=1, max_size=4))


def _corrected(briefing: Briefing, where: float, number: bool, words: int, put: str) -> Briefing:
    article = briefing.articles[0]
    found = list((_NUMBER if number else _WORD).finditer(article.text))
    at = found[int(where * len(found))]
    start, end = at.span()
    if not number:
        end = found[min(len(found) - 1, int(where * len(found)) + words)].end()
    stop = article.text.find("\n\n", start)
    end = min(end, stop) if stop >= 0 else end
    return derive_correction(briefing, "a", start, end, put).after


@settings(
    max_examples=scaled(25, 600),
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
@given(corrections())
def test_every_figure_quotes_its_words_and_says_what_they_say(
    case: tuple[Briefing, list[tuple[float, bool, int, str]]],
) -> None:
    briefing, steps = case
    for step in steps:
        before, briefing = briefing, _corrected(briefing, *step)
        hold(before, briefing)


def test_what_names_a_number_that_is_gone_is_lost_with_its_own() -> None:
    briefing = STORIES[0]
    for step in [(0.0, False, 1, "0"), (0.8125, False, 1, "1"), (0.8125, False, 1, "0")]:
        before, briefing = briefing, _corrected(briefing, *step)
        hold(before, briefing)


def test_what_comes_back_elsewhere_names_no_number_that_is_gone() -> None:
    briefing = STORIES[1]
    for step in [(0.8125, False, 3, "3.5"), (0.8125, False, 2, "0"), (0.0, False, 1, "3.5")]:
        before, briefing = briefing, _corrected(briefing, *step)
        hold(before, briefing)
