"""The charts that are offered, below those that are there; nothing where there are none."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Change, Kind
from briefing_app.render.fonts import SEMIBOLD
from briefing_app.session.job_runner import JobRunner
from briefing_app.session.session import Session
from briefing_app.ui.charts.editing.offer_row import OfferRow
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.edits import derive_addition
from briefing_app.viewmodels.charts.offer_rows import OfferProps, derive_offer_rows
from briefing_app.words.said import counted, said

FEW = 3
"""So many offers are shown before the rest is asked for."""
AT_ONCE = 100
"""With more figures the offers wait for a pause in the editing."""
PAUSE_MS = 300
_REBUILT_BY = Kind.FIGURES | Kind.RELATIONS | Kind.TABLES | Kind.CHARTS


class OffersBoard(QWidget):
    """Dismissed offers stay away until another briefing is opened.

    ``found`` are those of the open briefing, where somebody looked for them already.
    ``table_asked`` is emitted after "New chart from a table…" was pressed, ``reported`` carries a
    sentence about what was done.
    """

    table_asked = Signal()
    reported = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        found: tuple[OfferProps, ...] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._dismissed: set[str] = set()
        self._rows: dict[str, OfferRow] = {}
        self._offered: tuple[OfferProps, ...] = ()
        self._all = False
        self._stale = True
        self._work = JobRunner(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self._heading = QLabel(said("Offered charts"), self)
        self._more = BarButton("", theme, "quiet", parent=self)
        self._more.clicked.connect(self._on_more_clicked)
        self._table = BarButton(said("New chart from a table…"), theme, "quiet", parent=self)
        self._table.clicked.connect(self.table_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._table)
        self._foot.addWidget(self._more)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)
        self.setAccessibleName(said("Offered charts"))
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._offered = found or ()
        self._show()
        if found is None:
            self._rebuild()
        else:
            self._stale = False

    @property
    def rows(self) -> tuple[OfferRow, ...]:
        """The offers that are shown."""
        return tuple(row for row in self._rows.values() if not row.isHidden())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody saw it."""
        super().showEvent(event)
        if self._stale:
            self._rebuild()

    def finish(self) -> None:
        """Look for no more offers, and wait until nothing runs; for closing."""
        self._pause.stop()
        self._work.forget()
        self._work.wait()

    def _rebuild(self) -> None:
        """Look for offers: at once where there are few figures, else beside the window."""
        if len(self._session.briefing.figures) > AT_ONCE:
            self._pause.start()
            return
        self._pause.stop()
        self._stale = False
        self._offered = derive_offer_rows(self._session.briefing)
        self._show()

    def _show(self) -> None:
        props = [one for one in self._offered if one.key not in self._dismissed]
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = props if self._all else props[:FEW]
        self._rows = {one.key: self._made(one, at + 1) for at, one in enumerate(shown)}
        rest = len(props) - len(shown)
        self._more.say(counted(rest, "{n} more", "{n} more"))
        self._more.setVisible(rest > 0)
        self._heading.setVisible(bool(props))
        self._table.setVisible(bool(self._session.briefing.tables))

    def _made(self, props: OfferProps, at: int) -> OfferRow:
        row = OfferRow(props.title, props.kind, self._theme, self)
        row.added.connect(lambda: self._on_added(props))
        row.dismissed.connect(lambda: self._on_dismissed(props))
        self._column.insertWidget(at, row)
        row.stackUnder(self._more)  # Tab follows the order of the children
        row.show()
        return row

    def _on_added(self, props: OfferProps) -> None:
        step = derive_addition([props.offer])
        if self._session.apply(step.edit, step.label):
            self.reported.emit(said("Added the chart “{title}”.", title=props.title))

    def _on_dismissed(self, props: OfferProps) -> None:
        self._dismissed.add(props.key)
        self._show()

    def _on_more_clicked(self) -> None:
        self._all = True
        self._show()

    def _on_changed(self, change: Change) -> None:
        if not change.kinds & _REBUILT_BY:
            return
        self._stale = True
        if self.isVisible() and change.origin != "open":
            self._rebuild()

    def _on_paused(self) -> None:
        """Look for offers beside the window; nobody waits for them while there are edits."""
        if self._work.busy:
            self._pause.start()
            return
        briefing = self._session.briefing
        self._work.start(lambda: derive_offer_rows(briefing), self._on_derived(briefing))

    def _on_derived(self, briefing: Briefing) -> Callable[[object], None]:
        def then(outcome: object) -> None:
            if self._session.briefing is briefing and isinstance(outcome, tuple):
                self._stale = False
                self._offered = outcome
                self._show()

        return then

    def _on_opened(self) -> None:
        self._dismissed.clear()
        self._all = False
        self._offered = ()
        self._show()
        self._rebuild()

    def _on_theme_changed(self) -> None:
        self._heading.setFont(self._theme.sans(13, SEMIBOLD))
        palette = self._heading.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._theme.palette.soft))
        self._heading.setPalette(palette)
        self._column.setSpacing(self._theme.px(8))
