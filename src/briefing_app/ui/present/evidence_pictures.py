"""The pictures of evidence: painted when one is asked for, and kept while it is shown."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from briefing_app.core.briefing import Briefing
from briefing_app.render.palette import Palette
from briefing_app.render.slides.evidence import evidence_image, evidence_scroll, evidence_top
from briefing_app.viewmodels.present.show import Scene
from briefing_app.viewmodels.present.stage_evidence import derive_stage_evidence

KEPT = 2
"""Pictures kept: what a frozen stage shows and what the presenter looks at."""


class EvidencePictures:
    """Pictures of one size and palette."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._size, self._ratio = QSize(), 1.0
        self._kept: list[tuple[Briefing, str, float, QPixmap]] = []
        self._top: tuple[Briefing, str, float] | None = None

    def set_size(self, size: QSize, ratio: float) -> None:
        """Say how large the stage is; pictures of another size are forgotten."""
        if (size, ratio) != (self._size, self._ratio):
            self._size, self._ratio = QSize(size), ratio
            self._kept, self._top = [], None

    def reach(self, briefing: Briefing, key: str, scroll: float) -> float:
        """Return how far one can scroll the evidence of a key, of what is asked for."""
        if self._size.isEmpty():
            return 0.0
        content = derive_stage_evidence(briefing, key)
        return evidence_scroll(self._size, self._palette, content, scroll)

    def top(self, briefing: Briefing, scene: Scene) -> float:
        """Return where the scrolled article begins, as a part of the height; 0 for a slide."""
        if not scene.evidence or self._size.isEmpty():
            return 0.0
        if self._top is None or self._top[0] is not briefing or self._top[1] != scene.evidence:
            content = derive_stage_evidence(briefing, scene.evidence)
            found = evidence_top(self._size, self._palette, content)
            self._top = briefing, scene.evidence, found
        return self._top[2]

    def picture(self, briefing: Briefing, scene: Scene) -> QPixmap | None:
        """Return the picture of a scene's evidence, None where it shows a slide."""
        if not scene.evidence or self._size.isEmpty():
            return None
        for kept in self._kept:
            if kept[0] is briefing and kept[1:3] == (scene.evidence, scene.scroll):
                return kept[3]
        content = derive_stage_evidence(briefing, scene.evidence)
        image = evidence_image(self._size, self._ratio, self._palette, content, scene.scroll)
        made = QPixmap.fromImage(image)
        self._kept = [(briefing, scene.evidence, scene.scroll, made), *self._kept[: KEPT - 1]]
        return made
