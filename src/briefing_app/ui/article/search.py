"""The search in an article: its hits and which of them is the current one."""

from collections.abc import Sequence

from briefing_app.viewmodels.article.article import Part
from briefing_app.viewmodels.article.find_hits import find_hits, lower_texts
from briefing_app.viewmodels.article.mark_index import Stretch


class ArticleSearch:
    """Finds words in the parts of a page. ``index`` counts hits from 0 and is -1 without one."""

    def __init__(self) -> None:
        self.wanted = ""
        self.hits: Sequence[Stretch] = ()
        self.index = -1
        self._parts: Sequence[Part] = ()
        self._texts: list[str] | None = None

    @property
    def hit(self) -> Stretch | None:
        """The current hit, or None."""
        return self.hits[self.index] if self.index >= 0 else None

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Search these parts from now on, for the same words."""
        self._parts, self._texts = parts, None
        if self.wanted:
            index = self.index
            self.find(self.wanted)
            self.index = min(index, len(self.hits) - 1)

    def find(self, wanted: str, part: int = 0, offset: int = 0) -> int:
        """Find all hits and go to the first one at or after a place; return how many."""
        if self._texts is None:
            self._texts = lower_texts(self._parts)
        self.wanted = wanted
        self.hits = find_hits(self._texts, wanted)
        after = (i for i, h in enumerate(self.hits) if (h.part, h.start) >= (part, offset))
        self.index = next(after, 0 if self.hits else -1)
        return len(self.hits)

    def step(self, by: int) -> None:
        """Go ``by`` hits on, round the end."""
        if self.hits:
            self.index = (self.index + by) % len(self.hits)

    def clear(self) -> None:
        """Forget the words and the hits."""
        self.wanted, self.hits, self.index = "", (), -1
