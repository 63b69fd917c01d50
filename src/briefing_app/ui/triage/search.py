"""Find in the list of everything: the find bar asks, the list goes there."""

from collections.abc import Callable

from briefing_app.viewmodels.triage.finding import derive_first_hit, derive_hits
from briefing_app.viewmodels.triage.triage import Triage
from briefing_app.words.said import marked


class TriageSearch:
    """What the find bar searches while one goes through the numbers."""

    place = marked("the numbers")
    """What is searched, in words."""

    def __init__(
        self,
        triage: Callable[[], Triage],
        current: Callable[[], str],
        go_to: Callable[[str], object],
    ) -> None:
        self._triage = triage
        self._current = current
        self._go_to = go_to
        self._hits: tuple[str, ...] = ()
        self.hit_index = -1

    def find(self, text: str) -> int:
        """Go to the first number at or after the current one; return how many there are."""
        self._hits = derive_hits(self._triage(), text)
        self.hit_index = derive_first_hit(self._triage(), self._hits, self._current())
        self._show()
        return len(self._hits)

    def find_next(self) -> None:
        """Go to the next hit, round to the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the hit before, round to the last."""
        self._step(-1)

    def clear_find(self) -> None:
        """Forget the hits; the current number stays."""
        self._hits, self.hit_index = (), -1

    def _step(self, by: int) -> None:
        if self._hits:
            self.hit_index = (self.hit_index + by) % len(self._hits)
            self._show()

    def _show(self) -> None:
        if 0 <= self.hit_index < len(self._hits):
            self._go_to(self._hits[self.hit_index])
