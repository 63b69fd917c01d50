"""All that a labeller may look at for one figure."""

from dataclasses import dataclass, field
from functools import cached_property

from briefing_app.core.units import UnitKind, kind_of, plural
from briefing_app.reading.labels.label import Label
from briefing_app.reading.labels.names import Names
from briefing_app.reading.labels.view import View
from briefing_app.reading.layout import Entry
from briefing_app.reading.passage.mentions import Mention, is_count


@dataclass(frozen=True)
class Scene:
    """A figure in its sentence, in the layout, and among the figures that were labelled before.

    ``earlier`` are the figures before it in the article with their labels, the nearest first;
    ``base_of`` is the label of the figure that it is the base of, or that it moves to. ``lead`` is
    the line that leads into its list, ``section`` the heading it stands under,
    ``subjects_before`` the subject of the sentence before as labels, ``names`` what the article
    calls its things, ``before_list`` the label of the last figure before its table or list.
    """

    view: View
    earlier: tuple[tuple[Mention, Label], ...] = ()
    base_of: Label | None = None
    entry: Entry | None = None
    lead: str = ""
    section: str = ""
    subjects_before: tuple[str, ...] = ()
    names: Names = field(default_factory=Names)
    before_list: Label | None = None

    @property
    def mention(self) -> Mention:
        """The figure."""
        return self.view.mention

    @cached_property
    def kind(self) -> UnitKind:
        """What kind of unit the figure has."""
        return kind_of(self.mention.unit)

    @cached_property
    def move(self) -> str:
        """ "rise" or "fall" where the figure is the amount of a move."""
        return {"up": "rise", "down": "fall"}.get(self.mention.found.change, "")

    @cached_property
    def relative(self) -> bool:
        """Whether the figure is a percentage, a fraction or points."""
        kind = self.mention.found.kind
        return kind in ("percent", "fraction", "point") or self.mention.unit in (
            "%", "percentage point"
        )  # fmt: skip

    @cached_property
    def noun(self) -> str:
        """What is counted, in the plural, as the reader of numbers found it; or empty."""
        unit = self.mention.unit.partition("/")[0]
        if not is_count(unit) or not unit or unit.startswith("per "):
            return ""
        return plural(unit)
