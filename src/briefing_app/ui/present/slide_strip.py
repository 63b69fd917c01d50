"""The strip of slides in the main window: order, what is hidden, notes and times, with undo."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.change import Change
from briefing_app.core.edits import (
    with_deck_seconds,
    with_slide,
    with_slide_order,
    without_quotation,
)
from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT
from briefing_app.render.slides.picture import slide_image
from briefing_app.session.session import Session
from briefing_app.ui.kit.dialogs.form import derive_area_rules
from briefing_app.ui.kit.dialogs.spin import Spin
from briefing_app.ui.kit.dialogs.tick import Tick
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.console.time_line import clock_text
from briefing_app.ui.present.drawing.keeping import Seen, copy_picture
from briefing_app.ui.present.strip_list import StripList
from briefing_app.ui.present.strip_tools import StripTools
from briefing_app.viewmodels.present.slide_text import slide_text
from briefing_app.viewmodels.present.slides import QuotationContent, Slide, derive_slides
from briefing_app.words.said import said

HEIGHT = 176
SETTLE = 120
"""Milliseconds after an edit until the small slides are painted again."""
LONGEST = 3600
COPIED = (1920, 1080)
"""Px of a slide that is copied as a picture."""


class SlideStrip(QWidget):
    """Edits the deck of the session. ``current_changed`` carries the chosen slide's key,
    ``notes_asked`` that the notes shall be printed.
    """

    current_changed = Signal(str)
    notes_asked = Signal()

    def __init__(
        self, session: Session, theme: Theme, *, light: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__()
        self._session, self._theme, self._light = session, theme, light
        self._slides: tuple[Slide, ...] = ()
        self._filling = False
        self.list = StripList(theme, self)
        self.notes = QPlainTextEdit(self)
        self.seconds = Spin(said("Time for this slide"), theme, self)
        self.total = Spin(said("Whole talk"), theme, self)
        self.hidden = Tick(said("Hide this slide"), theme, self)
        self.tools = StripTools(theme, self)
        self.rehearsed = QLabel(self)
        self._late = QTimer(self, singleShot=True, interval=SETTLE)
        self._late.timeout.connect(self.refresh)
        ScrollBarStyle(self.notes, theme, "panel")
        self._build()
        self._restyle()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(12))
        row.addWidget(self.list, 3)
        side = QGridLayout()
        side.setSpacing(px(6))
        self.notes.setPlaceholderText(said("Notes for the presenter"))
        self.notes.setAccessibleName(said("Notes for the presenter"))
        self.notes.setTabChangesFocus(True)
        for box in (self.seconds, self.total):
            box.setRange(0, LONGEST if box is self.seconds else LONGEST // 60)
            box.setSingleStep(15 if box is self.seconds else 1)
            box.setSuffix(" s" if box is self.seconds else " min")
            box.setSpecialValueText(said("no target"))
            box.setKeyboardTracking(False)
        side.addWidget(self.notes, 0, 0, 1, 4)
        side.addWidget(QLabel(said("This slide"), self), 1, 0)
        side.addWidget(self.seconds, 1, 1)
        side.addWidget(QLabel(said("Talk"), self), 1, 2)
        side.addWidget(self.total, 1, 3)
        under = QHBoxLayout()
        under.addWidget(self.hidden)
        under.addWidget(self.rehearsed, 1)
        under.addWidget(self.tools)
        side.addLayout(under, 2, 0, 1, 4)
        side.setRowStretch(0, 1)
        for column in (1, 3):
            side.setColumnStretch(column, 1)
        row.addLayout(side, 2)
        self.setAccessibleName(said("Slides"))

    def _restyle(self) -> None:
        px, colours = self._theme.px, self._theme.palette
        self.setFixedHeight(px(HEIGHT))
        self.list.restyle()
        for widget in self.findChildren(QWidget):
            if widget.parent() is self:
                widget.setFont(self._theme.sans(13))
        self.notes.setFont(self._theme.sans(14))
        self.notes.setStyleSheet(derive_area_rules(self._theme))
        palette = self.rehearsed.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.soft))
        self.rehearsed.setPalette(palette)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.order_asked.connect(self._on_order_asked)
        self.list.hide_asked.connect(self._on_hide_asked)
        self.list.copy_asked.connect(self._on_copy_asked)
        self.list.release_asked.connect(self._on_release_asked)
        self.tools.moved.connect(self.list.move_current)
        self.tools.copy_asked.connect(self._on_copy_asked)
        self.tools.notes_asked.connect(self.notes_asked)
        self.notes.textChanged.connect(self._on_notes_changed)
        self.seconds.valueChanged.connect(self._on_seconds_changed)
        self.total.valueChanged.connect(self._on_total_changed)
        self.hidden.clicked.connect(lambda: self._on_hide_asked(self.list.current_key()))
        self._session.changed.connect(self._on_changed)
        self._theme.changed.connect(self._on_theme_changed)

    @property
    def current(self) -> Slide | None:
        """The chosen slide, or None."""
        key = self.list.current_key()
        return next((slide for slide in self._slides if slide.key == key), None)

    def refresh(self) -> None:
        """Show the slides as they are now."""
        self._late.stop()
        current = self.list.current_key()
        self._slides = derive_slides(self._session.briefing, with_hidden=True)
        self._filling = True
        self.list.fill(self._slides, STAGE_LIGHT if self._light() else STAGE_DARK, current)
        self._filling = False
        self._show_current()

    def _show_current(self) -> None:
        slide = self.current
        self._filling = True
        for widget in (self.notes, self.seconds, self.hidden):
            widget.setEnabled(slide is not None)
        if slide is not None:
            if self.notes.toPlainText() != slide.notes:
                self.notes.setPlainText(slide.notes)
            self.seconds.setValue(slide.seconds)
            self.hidden.setChecked(slide.hidden)
            taken = (
                said("Rehearsed in {time}", time=clock_text(slide.rehearsed))
                if slide.rehearsed
                else ""
            )
            self.rehearsed.setText(taken)
        self.tools.show_place(self.list.currentRow(), self.list.count())
        self.total.setValue(round(self._session.briefing.deck.seconds / 60))
        self._filling = False

    def _set(self, label: str, merge: str = "", **changed: object) -> None:
        slide = self.current
        if slide is None or self._filling:
            return
        now = SlideSettings(slide.key, slide.hidden, slide.notes, slide.seconds, slide.rehearsed)
        after = replace(now, **changed)  # type: ignore[arg-type]

        def edit(briefing: Briefing) -> Briefing:
            return with_slide(briefing, after)

        self._session.apply(edit, label, merge=merge and f"{merge}:{slide.key}")

    def _on_notes_changed(self) -> None:
        self._set(said("Change notes"), "notes", notes=self.notes.toPlainText())

    def _on_seconds_changed(self, seconds: int) -> None:
        self._set(said("Change time of slide"), "seconds", seconds=seconds)

    def _on_total_changed(self, minutes: int) -> None:
        if not self._filling:
            self._session.apply(
                lambda briefing: with_deck_seconds(briefing, minutes * 60),
                said("Change time of talk"),
                merge="talk",
            )

    def _on_hide_asked(self, key: str) -> None:
        slide = next((slide for slide in self._slides if slide.key == key), None)
        if slide is not None:
            self._set(
                said("Show slide") if slide.hidden else said("Hide slide"), hidden=not slide.hidden
            )

    def _on_copy_asked(self) -> None:
        """Put the chosen slide on the clipboard, as it is on the stage, with its words."""
        slide = self.current
        if slide is None:
            return
        shown = [s for s in self._slides if not s.hidden or s is slide]
        palette = STAGE_LIGHT if self._light() else STAGE_DARK
        size, at = QSize(*COPIED), shown.index(slide) + 1
        picture = slide_image(size, 1.0, palette, slide, at, len(shown))
        copy_picture(Seen(picture, (), None, palette.ink, slide_text(slide)))

    def _on_release_asked(self, key: str) -> None:
        """Take a chosen quotation's slide away again."""
        slide = next((s for s in self._slides if s.key == key), None)
        content = slide.content if slide is not None else None
        if isinstance(content, QuotationContent) and content.chosen is not None:
            span = content.chosen
            self._session.apply(lambda b: without_quotation(b, span), said("Remove quotation"))

    def _on_order_asked(self, keys: list[str]) -> None:
        current = self.list.current_key()
        self._session.apply(lambda b: with_slide_order(b, tuple(keys)), said("Move slide"))
        self.refresh()
        self.list.choose(current)

    def _on_row_changed(self, _row: int) -> None:
        if not self._filling:
            self._show_current()
            self.current_changed.emit(self.list.current_key())
            slide = self.current
            if slide is not None and slide.focus:
                self._session.focus.select(slide.focus)

    def _on_changed(self, change: Change) -> None:
        if not self.isVisible():
            return
        slides = derive_slides(change.after, with_hidden=True)
        if [s.content for s in slides] == [s.content for s in self._slides] and (
            [(s.key, s.hidden) for s in slides] == [(s.key, s.hidden) for s in self._slides]
        ):
            self._slides = slides
            self._show_current()
        else:
            self._late.start()

    def _on_theme_changed(self) -> None:
        self._restyle()
        if self.isVisible():
            self._late.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._late.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.rail))
        painter.setPen(QColor(self._theme.palette.line))
        painter.drawLine(0, 0, self.width(), 0)
