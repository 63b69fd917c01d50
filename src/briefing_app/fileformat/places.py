"""Finds every span of a briefing in its text again, because people edit the text of a folder.

Words that stand elsewhere now are moved, words that are gone are marked lost; both are reported. It
never guesses, see `core.span.resolve`. Nothing here knows of files.
"""

from collections.abc import Callable, Iterable

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.span import Match, Span, make_span, resolve
from briefing_app.core.value import replace
from briefing_app.fileformat.errors import shown
from briefing_app.fileformat.limits import SEARCH_BUDGET
from briefing_app.words.listed import listed
from briefing_app.words.quoted import quoted
from briefing_app.words.said import said


def without_context(briefing: Briefing) -> Callable[[Briefing], Briefing]:
    """Return what makes spans of ``briefing`` name only their words, where its text has the rest.

    `Places` puts it back: the words around a span that stands where it says are those of the text.
    What is returned works on the whole briefing, or on another with some of its figures.
    """
    texts = {article.source.id: article.text for article in briefing.articles}

    def bare(span: Span) -> Span:
        text = texts.get(span.source, "")
        if span.lost or not span.exact or not 0 <= span.start <= span.end <= len(text):
            return span
        if span != make_span(span.source, text, span.start, span.end):
            return span
        return replace(span, prefix="", suffix="")

    # Lazy on purpose: only saving asks for it.
    from briefing_app.core.every_span import with_spans

    return lambda some: with_spans(some, bare)


class Places:
    """Finds spans again, with a bound on the work; ``notices`` says which moved or were lost."""

    def __init__(self, briefing: Briefing, budget: int = SEARCH_BUDGET) -> None:
        """Take the texts of the articles, and the characters that may be searched in all."""
        self.briefing = briefing
        articles = (*briefing.articles, *(c.article for c in briefing.counterparts))
        self.texts = {article.source.id: article.text for article in articles}
        self.budget = budget
        self.moved: list[str] = []
        self.lost: list[str] = []
        self.completed = False

    def found(self) -> Briefing:
        """Return the briefing with every span where its words stand now."""
        old = self.briefing
        figures = tuple(map(self._figure, old.figures))
        claims = tuple(map(self._claim, old.claims))
        quotations = tuple(map(self._span, old.quotations))
        points = tuple(map(self._span, old.sheet.points))
        comments = tuple(
            replace(c, span=self._span(c.span)) if c.span is not None else c for c in old.comments
        )
        counterparts = tuple(
            replace(c, figures=tuple(map(self._figure, c.figures))) for c in old.counterparts
        )
        if not self.moved and not self.lost and not self.completed:
            return old
        return replace(
            old,
            figures=figures,
            claims=claims,
            quotations=quotations,
            comments=comments,
            counterparts=counterparts,
            sheet=replace(old.sheet, points=points),
        )

    @property
    def notices(self) -> list[str]:
        """What was moved and what was lost, in sentences for people."""
        found = []
        if self.moved:
            words = _some(self.moved)
            found.append(
                said(
                    "These words had moved in the text and were found again: {words}.", words=words
                )
            )
        if self.lost:
            words = _some(self.lost)
            found.append(
                said("These words could not be found in the text any more: {words}.", words=words)
            )
        return found

    def _figure(self, figure: Figure) -> Figure:
        evidence = figure.evidence
        if not isinstance(evidence, Span):
            return figure
        span = self._span(evidence)
        return figure if span is evidence else replace(figure, evidence=span)

    def _claim(self, claim: Claim) -> Claim:
        span = self._span(claim.span)
        return claim if span is claim.span else replace(claim, span=span)

    def _span(self, span: Span) -> Span:
        if span.lost:
            return span
        text = self.texts.get(span.source, "")
        if span.exact and text[span.start : span.end] == span.exact:
            if span.prefix or span.suffix:
                return span
            self.completed = True
            return make_span(span.source, text, span.start, span.end)
        self.budget -= 2 * len(text)
        again = resolve(span, text if self.budget > 0 else "")
        (self.moved if again.match is Match.MOVED else self.lost).append(span.exact)
        return again.span


def _some(words: Iterable[str]) -> str:
    """Return the first three of these words, and how many there are besides."""
    return listed([quoted(shown(word, 40)) for word in dict.fromkeys(words)], 3)
