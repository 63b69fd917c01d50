"""The numbers of an article that are no figure of the briefing: set aside, or not understood."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.once import taken_along
from briefing_app.core.source import Article
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.reading import reading_of
from briefing_app.viewmodels.triage.reasons import reason_words

_KNOWN = taken_along("numbers besides the figures, with what they rest on")
_FOUND = "every number found in it"
_AROUND = 34
"""Characters shown on either side of a number that is no figure."""

Stretch = tuple[int, int]


def numbers_besides(
    briefing: Briefing, article: Article, figures: Sequence[TriageItem]
) -> tuple[TriageItem, ...]:
    """Return what the reader found in an article that none of these figures has.

    The answer for the briefing before an edit is given again where all that it rests on is as it
    was.
    """
    taken = [(item.start, item.end) for item in figures if not item.lost]
    source = article.source.id
    claims = [(c.span.start, c.span.end) for c in briefing.claims
              if c.span.source == source and not c.span.lost]  # fmt: skip
    kept: dict[str, tuple[object, tuple[TriageItem, ...]]] = vars(briefing).setdefault(_KNOWN, {})
    rests_on = (article, taken, claims)
    before = kept.get(source)
    if before is not None and before[0] == rests_on:
        return before[1]
    found = tuple(_left_over(article, taken, claims))
    vars(briefing)[_KNOWN] = {**kept, source: (rests_on, found)}
    return found


def number_key(source: str, start: int, end: int) -> str:
    """Return the key of a number that is no figure, by its place."""
    return f"number:{source}:{start}-{end}"


def _left_over(
    article: Article, taken: Sequence[Stretch], claims: Sequence[Stretch]
) -> Iterator[TriageItem]:
    """Give the numbers of which no digit, or no word, is taken by a figure."""
    covered = bytearray(len(article.text))
    for start, end in taken:
        covered[start:end] = b"\x01" * len(covered[start:end])
    for item, digits in _all_found(article, claims):
        if digits:
            if not all(covered[at] for at in digits):
                yield item
        elif not any(covered[item.start : item.end]):
            yield item


Found = tuple[TriageItem, tuple[int, ...]]
"""A number with the places of its digits."""


def _all_found(article: Article, claims: Sequence[Stretch]) -> tuple[Found, ...]:
    """Return every number that the reader found, as if no figure had it; the article keeps them."""
    kept: tuple[Sequence[Stretch], tuple[Found, ...]] | None = vars(article).get(_FOUND)
    if kept is None or kept[0] != claims:
        kept = vars(article)[_FOUND] = (claims, tuple(_derive_found(article, claims)))
    return kept[1]


def _derive_found(article: Article, claims: Sequence[Stretch]) -> Iterator[Found]:
    reading, text, source = reading_of(article), article.text, article.source.id
    claimed = _Stretches(claims)
    found = [
        (f.start, f.end, Decision.ASIDE, "claim" if claimed.touch(f.start, f.end) else "not used")
        for f in reading.figures
    ]
    found += [(a.start, a.end, Decision.ASIDE, a.reason) for a in reading.asides]
    found += [(u.start, u.end, Decision.UNREAD, "") for u in reading.unread]
    for start, end, decision, reason in found:
        key = number_key(source, start, end)
        words = " ".join(text[start:end].split())
        around = _context(text, start, end)
        item = TriageItem(
            key,
            "",
            source,
            start,
            end,
            words,
            reason_words(reason) or "—",
            around,
            decision,
            reason,
        )
        yield item, tuple(i for i in range(start, end) if text[i].isdigit())


class _Stretches:
    """Stretches of a text, to be asked whether one touches a place, however many there are."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._starts = sorted(start for start, _ in stretches)
        self._ends = sorted(end for _, end in stretches)

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them has a character of ``start..end``: more began than have ended."""
        return bisect_left(self._starts, end) > bisect_right(self._ends, start)


def _context(text: str, start: int, end: int) -> str:
    """Return the words around a number, on its line."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    cut = start > _AROUND and len(before) == _AROUND
    if cut:
        before = "…" + before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0].rstrip(" .,;:") + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())
