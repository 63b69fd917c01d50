"""Places in an article, and how to find them again.

A span is the pair of W3C Web Annotation selectors: TextPositionSelector (``start``, ``end``) and
TextQuoteSelector (``exact``, ``prefix``, ``suffix``), see https://www.w3.org/TR/annotation-model/.
Finding a span again never guesses: it answers exact, moved or lost.
"""

from enum import StrEnum

from briefing_app.core.value import Value, replace

CONTEXT = 32
"""Code points of text kept before and after a quotation; 32 is what Hypothesis' client keeps."""


class Span(Value):
    """A place in the article ``source``: offsets in Unicode code points, and the words themselves.

    ``exact`` is the text from ``start`` up to, not including, ``end``. ``lost`` says that an edit
    took the words away; a lost span keeps the last offsets and words, to be shown, not used.
    """

    source: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    lost: bool = False


class Match(StrEnum):
    """How a span was found again."""

    EXACT = "exact"
    MOVED = "moved"
    LOST = "lost"


class Resolution(Value):
    """The answer of `resolve`: how it was found, and the span as it stands in the text now."""

    match: Match
    span: Span


def make_span(source: str, text: str, start: int, end: int) -> Span:
    """Return the span of ``text[start:end]``; raise ``ValueError`` if it is not inside the text."""
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{start}..{end} is not inside a text of {len(text)} characters")
    return Span(
        source,
        start,
        end,
        text[start:end],
        text[max(0, start - CONTEXT) : start],
        text[end : end + CONTEXT],
    )


def resolve(span: Span, text: str) -> Resolution:
    """Find ``span`` in ``text``.

    *Exact* where the words stand at their offsets; *moved* where they stand exactly once elsewhere,
    or exactly once with their context; *lost* otherwise.
    """
    if span.exact and not span.lost and text[span.start : span.end] == span.exact:
        return Resolution(Match.EXACT, span)
    if span.exact:
        for needle, lead in (
            (span.prefix + span.exact + span.suffix, len(span.prefix)),
            (span.exact, 0),
        ):
            at = text.find(needle)
            if at >= 0 and text.find(needle, at + 1) < 0:
                start = at + lead
                moved = make_span(span.source, text, start, start + len(span.exact))
                return Resolution(Match.MOVED, moved)
    return Resolution(Match.LOST, replace(span, lost=True))


def shifted(span: Span, by: int) -> Span:
    """Return the same words so many characters further on: `replace` for thousands of spans."""
    start, end = span.start + by, span.end + by
    return Span(span.source, start, end, span.exact, span.prefix, span.suffix, span.lost)


def moved_by_edit(span: Span, start: int, end: int, inserted: int) -> Span | None:
    """Return ``span`` after the text ``start..end`` was replaced by ``inserted`` characters.

    An edit before the span moves it, one after it leaves it, one that touches its words answers
    None: whether the words still stand there is for `resolve` to say.
    """
    shift = inserted - (end - start)
    if end <= span.start:
        return shifted(span, shift) if shift else span
    if start >= span.end:
        return span
    return None


def lost_by_edit(span: Span, start: int, end: int, inserted: int) -> Span:
    """Return ``span`` as lost, after the text ``start..end`` was replaced: where its words stood.

    So it keeps its place among the others. An edit before it moves it, one over it leaves it where
    that begins.
    """
    at = span.start
    if at >= end:
        at += inserted - (end - start)
    elif at > start:
        at = start
    if span.lost and at == span.start:
        return span
    return replace(shifted(span, at - span.start), lost=True)
