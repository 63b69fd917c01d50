"""The talk's time: elapsed with pauses, and what each slide took when it was rehearsed.

It counts on a clock that is handed in and starts no timer of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Talk:
    """Counts seconds on ``now`` (monotonic seconds). Starts running."""

    now: Callable[[], float]
    paused: bool = False
    spent: dict[str, float] = field(default_factory=dict)
    _total: float = 0.0
    _since: float = 0.0
    _slide: str = ""
    _slide_since: float = 0.0

    def __post_init__(self) -> None:
        self._since = self._slide_since = self.now()

    @property
    def elapsed(self) -> float:
        """Seconds of talking so far, without the pauses."""
        return self._total if self.paused else self._total + self.now() - self._since

    def enter(self, slide: str) -> None:
        """Say which slide is shown now; the one before gets its time."""
        self._book()
        self._slide = slide

    def set_paused(self, paused: bool) -> None:
        """Pause, or go on."""
        if paused == self.paused:
            return
        if paused:
            self._book()
            self._total += self.now() - self._since
        else:
            self._since = self._slide_since = self.now()
        self.paused = paused

    def restart(self) -> None:
        """Count from zero again."""
        self._total = 0.0
        self.spent.clear()
        self._since = self._slide_since = self.now()

    def times(self) -> dict[str, int]:
        """Return the whole seconds that each slide was shown, up to now."""
        self._book()
        return {slide: round(seconds) for slide, seconds in self.spent.items() if seconds >= 0.5}

    def _book(self) -> None:
        now = self.now()
        if self._slide and not self.paused:
            self.spent[self._slide] = self.spent.get(self._slide, 0.0) + now - self._slide_since
        self._slide_since = now
