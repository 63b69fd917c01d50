"""The briefings that ship, as cards: their pictures are painted from them in a later turn."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app import resources_dir
from briefing_app.words.said import marked


class Example(NamedTuple):
    """A briefing that ships: the action that opens it, its name and its field."""

    action: str
    resource: str
    title: str
    field: str


EXAMPLES = tuple(
    Example(action, resource, title, field)
    for (action, title, field), resource in zip(
        (
            ("example", marked("Operation SpecTor"), marked("Law enforcement")),
            ("example_health", marked("Measles in Europe"), marked("Public health")),
            ("example_census", marked("Census 2020"), marked("Official statistics")),
        ),
        resources_dir.EXAMPLES,
        strict=True,
    )
)


class ExamplePictures(QObject):
    """``painted`` carries the pictures by the action that opens the briefing."""

    painted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[str, dict[str, object]] = {}
        self._wanted: tuple[str, datetime] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_soon)

    def paint(self, look: str, now: datetime) -> None:
        """Have the pictures painted in a look; they are told at once where they are there."""
        if look in self._kept:
            self.painted.emit(self._kept[look])
        else:
            self._wanted = (look, now)
            self._soon.start()

    def wait(self) -> None:
        """See that nothing is painted any more."""
        self._soon.stop()

    def _on_soon(self) -> None:
        if self._wanted is not None:
            look, now = self._wanted
            self._kept[look] = _pictures(look, now)
            self.painted.emit(self._kept[look])


def _pictures(look: str, now: datetime) -> dict[str, object]:
    from briefing_app.fileformat import open_briefing
    from briefing_app.render.slides.small import small_picture

    made: dict[str, object] = {}
    for example in EXAMPLES:
        briefing = open_briefing(resources_dir.path(example.resource)).briefing
        made[example.action] = small_picture(briefing, look, now).image
    return made
