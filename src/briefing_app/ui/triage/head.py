"""The line over the triage: what was found, the meter, and the two buttons that end it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.bar import Bar, BarPart
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.elided_label import ElidedLabel
from briefing_app.ui.kit.sizes import TOP_HEIGHT
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.triage.meter import WIDTH, Meter
from briefing_app.viewmodels.triage.summary import SummaryProps
from briefing_app.words.said import said

METERS = (WIDTH, 180, 90, 0)


class TriageHead(Bar):
    """``accepted`` and ``done`` are emitted after their buttons were pressed."""

    accepted = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, TOP_HEIGHT, "bottom", parent=parent)
        self._texts: tuple[str, ...] = ("",)
        self._title = ElidedLabel(theme, 15, SEMIBOLD, "ink", self)
        self._title.say(said("Figures found"))
        self._summary = ElidedLabel(theme, 13.5, REGULAR, "soft", self)
        self._measure = ElidedLabel(theme, 13.5, REGULAR, "soft", self)
        self._measure.hide()
        self.meter = Meter(theme, self)
        self.accept = BarButton(
            said("Accept the rest"), theme, "outlined", icon="check", parent=self
        )
        self.accept.say(
            said("Accept the rest"), said("Take every suggestion that is left (Ctrl+Enter)")
        )
        self.accept.clicked.connect(self.accepted)
        self.finish = BarButton(said("Done"), theme, "primary", parent=self)
        self.finish.say(said("Done"), "Esc")
        self.finish.clicked.connect(self.done)
        self.setAccessibleName(said("Figures found"))
        self.setFixedHeight(theme.px(TOP_HEIGHT))
        self.set_parts(
            [
                BarPart(self._title, self._title_widths, lambda _form: None),
                BarPart(self._summary, self._summary_widths, self._take_summary),
                BarPart(self.meter, self._meter_widths, lambda _form: None),
                BarPart(self.accept, self._accept_widths, self._take_accept, right=True),
                BarPart(self.finish, self._finish_widths, lambda _form: None, right=True),
            ],
            [2, 1, 2, 1, 2, 0, 1, 3, 1],
        )

    @property
    def text(self) -> str:
        """What was found, in full."""
        return self._texts[0]

    def show_summary(self, props: SummaryProps) -> None:
        """Show the counts."""
        self._texts = props.texts
        self.meter.show_summary(props)
        self.accept.setEnabled(props.undecided > 0)
        self.arrange()

    def _title_widths(self) -> tuple[int, ...]:
        return (self._title.full_width(), 0)

    def _summary_widths(self) -> tuple[int, ...]:
        widths = []
        for text in self._texts:
            self._measure.say(text)
            widths.append(self._measure.full_width())
        return (*widths, 0)

    def _take_summary(self, form: int) -> None:
        self._summary.say(self._texts[min(form, len(self._texts) - 1)])
        self._summary.setToolTip(self._texts[0])

    def _meter_widths(self) -> tuple[int, ...]:
        return tuple(self._theme.px(width) for width in METERS)

    def _accept_widths(self) -> tuple[int, ...]:
        button = self.accept
        return (button.width_of(icon_only=False), button.width_of(icon_only=True))

    def _take_accept(self, form: int) -> None:
        self.accept.set_icon_only(form == 1)

    def _finish_widths(self) -> tuple[int, ...]:
        return (self.finish.width_of(icon_only=False),)
