"""A counterpart: another source's article set beside the briefing's own, to see where they differ.

What two figures of a pair amount to (the same, rounded, another number) is computed from them each
time, see `agreement`, so that it follows every correction. Nothing here knows how pairs are found.
"""

from functools import cached_property

from briefing_app.core.figure import Figure
from briefing_app.core.source import Article
from briefing_app.core.value import Value


class Pair(Value):
    """Two figures about the same thing, by id: ``here`` in the briefing, ``there`` beside it."""

    here: str
    there: str


class Counterpart(Value):
    """Another article with its figures, and which of them speak of what figures here speak of.

    Its figures are no figures of the briefing: they have no card and no evidence number, and no
    claim rests on them. Their ids are unique within the counterpart.
    """

    id: str
    article: Article
    figures: tuple[Figure, ...] = ()
    pairs: tuple[Pair, ...] = ()

    @cached_property
    def figures_by_id(self) -> dict[str, Figure]:
        """The figures by their id. Treat as read-only."""
        return {figure.id: figure for figure in self.figures}
