"""Whether what a chart in prose would be called stands so in the article.

The title of such a chart is made of labels. A label is good enough for a card when it can be
understood; for the title before a room its words must stand together in the figure's sentence, or
with the verb before the number ("tested 1,276 swabs": "swabs tested").
"""

import re
from itertools import pairwise

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.viewmodels.figures.sentences import sentence_around

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_GLUE = frozenset(
    "a an the is are was were be been being has have had that who which of for share".split()
)
_PARTICLES = frozenset("out up off down in over away back on through".split())
"""Words that end a verb of two words."""


def is_in_own_words(briefing: Briefing, figure: Figure, thing: str) -> bool:
    """Return whether the words for a figure stand so in its sentence, or a person gave them."""
    told = told_in(briefing, figure)
    if figure.decided or told is None:
        return True
    article, span = told
    start, end = sentence_around(article.text, span.start, span.end)
    said, wanted = _stems(article.text[start:end]), _stems(thing)
    if _follows(said, wanted):
        return True
    words = thing.lower().split()
    length = 2 if words[-1:] and words[-1] in _PARTICLES else 1  # "handed out"
    noun, verb = wanted[:-length], wanted[-length:]
    lead = _stems(article.text[start : span.start])
    past = len(words) > length and "P" in classes_of(words[-length])
    return bool(noun) and past and _follows(lead, verb) and _follows(said, noun)


def is_said_of_one(briefing: Briefing, figures: tuple[Figure, ...], thing: str) -> bool:
    """Return whether the words stand so at one of the figures that they are for."""
    return any(is_in_own_words(briefing, figure, thing) for figure in figures)


def is_said_right_at(briefing: Briefing, whole: Figure, thing: str) -> bool:
    """Return whether the words for a part stand right at the whole: in "38 of the 424 patients
    given it" the 38 are those of them who fell ill.
    """
    told = told_in(briefing, whole)
    if told is None:
        return False
    article, span = told
    behind = _STOPS.split(article.text[span.end : span.end + _BEHIND], maxsplit=1)[0]
    near = _WORD.findall(f"{article.text[span.start : span.end]}{behind}".lower())
    words = [word for word in near if word not in _ARTICLES]
    wanted = thing.lower().split()
    return any(words[at : at + len(wanted)] == wanted for at in range(2))


_BEHIND = 80
_STOPS = re.compile(r"[,;:.()]")
_ARTICLES = frozenset("the a an its their his her".split())


def told_in(briefing: Briefing, figure: Figure) -> tuple[Article, Span] | None:
    """Return the article and the place in it where a figure is told; None where it is in none."""
    span = figure.evidence
    if not isinstance(span, Span):
        return None
    article = briefing.articles_by_id.get(span.source)
    return None if article is None else (article, span)


def _stems(text: str) -> list[str]:
    words = [word.lower() for word in _WORD.findall(text)]
    kept = [stem(word) for word in words if word not in _GLUE]
    return [one for one, after in pairwise((*kept, "")) if one != after]


def _follows(said: list[str], wanted: list[str]) -> bool:
    length = len(wanted)
    return bool(wanted) and any(
        said[at : at + length] == wanted for at in range(len(said) - length + 1)
    )
