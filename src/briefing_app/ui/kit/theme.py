"""The theme: which palette and zoom are in use, told to every widget.

Widgets take the theme, read `palette` and `px`, and listen to `changed`. It follows the system's
light and dark setting live unless the person chose one.
"""

from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from briefing_app.render import fonts
from briefing_app.render.palette import CONTRAST, DARK, LIGHT, Palette

ThemeChoice = Literal["system", "light", "dark", "contrast"]

CHOICES: Final[tuple[ThemeChoice, ...]] = ("system", "light", "dark", "contrast")
ZOOM_STEPS: Final = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
MIN_ZOOM: Final = ZOOM_STEPS[0]
MAX_ZOOM: Final = ZOOM_STEPS[-1]


def as_choice(word: str) -> ThemeChoice:
    """Return the choice a word names; the system's for a word that names none."""
    return next((choice for choice in CHOICES if choice == word), "system")


class Theme(QObject):
    """Palette and zoom. ``changed`` is emitted after either has changed."""

    changed = Signal()

    def __init__(
        self, choice: ThemeChoice = "system", zoom: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._zoom = min(MAX_ZOOM, max(MIN_ZOOM, zoom))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._palette = self._derived()
        self._article, self._interface = fonts.serif, fonts.sans
        self.still = False
        """Whether nothing shall move that the person does not move: no glide, no fade."""

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose; ``"system"`` follows the system."""
        return self._choice

    @property
    def zoom(self) -> float:
        """How much larger than designed everything is, from 1.0 to 3.0."""
        return self._zoom

    def px(self, size: float) -> int:
        """Return a length of the design in pixels of this zoom, never 0 for a length above 0."""
        return max(1, round(size * self._zoom)) if size > 0 else 0

    def sans(self, size: float, weight: int = fonts.REGULAR) -> QFont:
        """Return interface type at a size of the design."""
        return self._interface(size * self._zoom, weight)

    def serif(self, size: float, weight: int = fonts.REGULAR) -> QFont:
        """Return article type at a size of the design."""
        return self._article(size * self._zoom, weight)

    def set_faces(self, article: str, interface: str) -> None:
        """Choose the types of the article and of everything else, by `fonts.FACES`."""
        faces = fonts.FACES
        chosen = faces.get(article, fonts.serif), faces.get(interface, fonts.sans)
        if chosen != (self._article, self._interface):
            self._article, self._interface = chosen
            self.changed.emit()

    def choose(self, choice: ThemeChoice) -> None:
        """Use light, dark or high contrast, or follow the system."""
        if choice != self._choice:
            self._choice = choice
            self._palette = self._derived()
            self.changed.emit()

    def set_still(self, still: bool) -> None:
        """Say whether anything may glide or fade."""
        self.still = still

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom, held between 1.0 and 3.0."""
        zoom = min(MAX_ZOOM, max(MIN_ZOOM, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self.changed.emit()

    def zoom_in(self) -> None:
        """Go one step larger."""
        self.set_zoom(next((z for z in ZOOM_STEPS if z > self._zoom + 0.001), MAX_ZOOM))

    def zoom_out(self) -> None:
        """Go one step smaller."""
        self.set_zoom(next((z for z in reversed(ZOOM_STEPS) if z < self._zoom - 0.001), MIN_ZOOM))

    def _derived(self) -> Palette:
        if self._choice == "system":
            hints = QGuiApplication.styleHints()
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                return CONTRAST
            return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[self._choice]

    def _on_system_changed(self) -> None:
        before, self._palette = self._palette, self._derived()
        if before != self._palette:
            self.changed.emit()
