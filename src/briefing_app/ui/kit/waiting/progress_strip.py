"""A calm strip under the top bar while something takes long: what it is, how far, Cancel."""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.strip import Strip
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

SHOWN_AFTER_MS = 250
"""What is quicker than that flashes no strip."""
BAR = 3


class ProgressStrip(Strip):
    """Hidden unless something is on its way; ``cancel_asked`` is emitted for its button.

    ``keys`` are said beside the button, where its owner lets keys stop the work as well.
    """

    cancel_asked = Signal()

    def __init__(self, theme: Theme, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(said("Progress"), theme, above=7, below=7 + BAR, parent=parent)
        self._share = -1.0
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cancel = BarButton(said("Cancel"), theme, "outlined", parent=self)
        self._cancel.say(said("Cancel"), keys)
        self._cancel.clicked.connect(self.cancel_asked)
        self.row.addWidget(self._cancel)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOWN_AFTER_MS)
        self._delay.timeout.connect(self._on_due)

    @property
    def running(self) -> bool:
        """Whether something is on its way, shown or about to be."""
        return self.isVisible() or self._delay.isActive()

    @property
    def share(self) -> float:
        """The share that is done; below 0 where nobody can say."""
        return self._share

    def begin(self, words: str) -> None:
        """Say what is going on; it shows after a moment."""
        self.label.setText(words)
        self.set_share(-1.0)
        self._delay.start()

    def set_share(self, share: float) -> None:
        """Say how far it is."""
        if share != self._share:
            self._share = share
            percent = f"{round(share * 100)} %" if share >= 0 else ""
            self.setAccessibleDescription(percent)
            self.update()

    def end(self) -> None:
        """Hide: it is there, or it was stopped."""
        self._delay.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette, high = self._theme.palette, self._theme.px(BAR)
        painter = QPainter(self)
        track = QRect(0, self.height() - high, self.width(), high)
        painter.fillRect(track, QColor(palette.line))
        if self._share >= 0:
            track.setWidth(round(self.width() * min(1.0, self._share)))
            painter.fillRect(track, QColor(palette.accent))
        painter.end()

    def _on_due(self) -> None:
        self.show()
        self.announce()
