"""One chart as a card: title, subtitle, marks or table, notes, source line."""

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTableView, QWidget

from briefing_app.render.charts.layout import layout, natural_height, padded
from briefing_app.render.charts.marks import ChartLayout, Hit
from briefing_app.render.charts.style import rail_style
from briefing_app.session.focus import Focus
from briefing_app.ui.charts.canvas import Canvas, CanvasFactory, PaintedCanvas
from briefing_app.ui.charts.hover import HoverLabel
from briefing_app.ui.charts.keys import ChartKey, asks_menu, key_meant, stepped
from briefing_app.ui.charts.labels import ChartLabels
from briefing_app.ui.charts.menu import ChartMenuButton, make_menu
from briefing_app.ui.charts.table_view import DataTable
from briefing_app.ui.kit.buttons.mirror import keep_from_left
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.words.said import said

WIDTH = 560
"""The width a card would like to have; it can do with `NARROWEST`, in pixels at any zoom."""
NARROWEST = 160


class ChartCard(QFrame):
    """Shows one chart and lets it be pointed at, walked through by keys, read as a table.

    ``wanted`` carries what a key or the menu asked for beyond the card: copy or save.
    ``menu_opening`` carries the menu before it opens, so that others can add to it.
    ``painted`` is emitted whenever the marks have been painted.
    """

    wanted = Signal(ChartKey)
    menu_opening = Signal(object)
    painted = Signal()

    def __init__(self, focus: Focus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_from_left(self)
        self._focus = focus
        self._theme = theme
        self._props: ChartProps | None = None
        self._chart: ChartLayout | None = None
        self._at = -1
        self._arranged = (0, 0.0)
        self._labels = ChartLabels(theme, self)
        self._data = DataTable(theme, self)
        self._data.chosen.connect(focus.select)
        self._data.asked.connect(self._obey)
        self._hover: HoverLabel | None = None
        self._canvas: QWidget = PaintedCanvas(self)
        self._more = ChartMenuButton(theme, self)
        self._more.clicked.connect(self._on_more_clicked)
        self._hovering = -1
        self._connect_canvas()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(NARROWEST)
        theme.changed.connect(self._on_theme_changed)
        focus.hovered_changed.connect(self._on_focus_changed)
        focus.selected_changed.connect(self._on_focus_changed)
        self._restyle()

    @property
    def props(self) -> ChartProps | None:
        """What the card shows."""
        return self._props

    @property
    def chart(self) -> ChartLayout | None:
        """The marks as they stand on the card, in pixels of `canvas`."""
        return self._chart

    @property
    def canvas(self) -> QWidget:
        """The widget that paints the marks."""
        return self._canvas

    @property
    def table(self) -> QTableView | None:
        """The table of the data, while it is shown in place of the marks."""
        return self._data.view

    @property
    def current(self) -> int:
        """The index of the item that the keyboard stands on, -1 for none."""
        return self._at

    def show_props(self, props: ChartProps) -> None:
        """Show a chart; does nothing where nothing differs."""
        if props == self._props:
            return
        self._props = props
        self._at = -1
        self._hide_hover()
        self._labels.show_props(props)
        self._data.show_props(props)
        self.setAccessibleName(props.title)
        self.setAccessibleDescription(props.alt)
        self._canvas.setAccessibleName(props.title)
        self._arrange()

    def use(self, factory: CanvasFactory) -> None:
        """Put another canvas in place of the one in use; nothing moves."""
        before = self._canvas
        self._canvas = factory(self)
        self._canvas.setAccessibleName(before.accessibleName())
        self._connect_canvas()
        self._canvas.setGeometry(before.geometry())
        self._canvas.setVisible(not before.isHidden())
        self._show_marks()
        self._more.raise_()
        before.hide()
        before.deleteLater()

    def show_table(self, shown: bool) -> None:
        """Show the table of the data, or the marks."""
        if shown == (self.table is not None) or self._props is None:
            return
        self._hide_hover()
        if shown:
            self._data.show(said("{title}, table", title=self._props.title))
        else:
            self._data.hide()
        self._canvas.setVisible(not shown)
        self._restyle()
        self._arrange()
        if shown:
            self._data.go_to(max(0, self._position()))
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Arrangement

    def _restyle(self) -> None:
        """Take fonts and colours from the theme."""
        self._labels.restyle()
        self._data.restyle()

    def _arrange(self) -> None:
        """Lay out everything for the width the card has; its height follows.

        Before it was given one nothing is laid out: it would be done again for another.
        """
        theme, props = self._theme, self._props
        side, top = theme.px(16), theme.px(14)
        width = max(40, self.width() - 2 * side)
        if props is None or not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return
        y = top
        corner = self._more.sizeHint()
        self._more.setGeometry(
            side + width - corner.width() + theme.px(6),
            theme.px(9),
            corner.width(),
            corner.height(),
        )
        y = self._labels.place_above(side, y, width - corner.width())
        style = rail_style(theme.zoom)
        if self.table is not None:
            height = self._data.place(side, y, width)
        else:
            height = round(natural_height(props, width, style))
            pad = theme.px(6)
            self._canvas.setGeometry(side - pad, y, width + 2 * pad, height)
            self._chart = padded(layout(props, width, height, style), pad)
            self._show_marks()
        y += height + theme.px(6)
        y = self._labels.place_below(side, y, width)
        self._arranged = (self.width(), theme.zoom)
        self.setFixedHeight(y + theme.px(10))

    def _connect_canvas(self) -> None:
        canvas = cast(Canvas, self._canvas)
        canvas.pointed.connect(self._on_pointed)
        canvas.chosen.connect(self._on_chosen)
        canvas.painted.connect(self.painted)

    def _show_marks(self) -> None:
        if self._chart is not None:
            cast(Canvas, self._canvas).show_layout(self._chart, self._theme.palette)
            self._light()

    def _light(self) -> None:
        cast(Canvas, self._canvas).light(self._focus.lit, self._focus.selected)

    # What is pointed at

    def _hit(self, index: int) -> Hit | None:
        return self._chart.hit_of(index) if self._chart else None

    def _key(self, index: int) -> str:
        item = self._props.item(index) if self._props else None
        return item.key if item else ""

    def _position(self) -> int:
        """Return the row of the current item, -1 for none."""
        items = self._props.all_items if self._props else ()
        return next((n for n, item in enumerate(items) if item.index == self._at), -1)

    def _on_pointed(self, index: int) -> None:
        key = self._key(index)
        if key:
            self._focus.hover(key)
        elif self._props and any(i.key == self._focus.hovered for i in self._props.all_items):
            self._focus.hover("")
        self._show_hover(index)

    def _on_chosen(self, index: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if index >= 0:
            self._at = index
            self._focus.select(self._key(index))

    def _on_focus_changed(self, _key: str) -> None:
        self._light()
        if self._hovering >= 0 and self._focus.hovered != self._key(self._hovering):
            self._hide_hover()

    def _on_more_clicked(self) -> None:
        self._pop_menu(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _show_hover(self, index: int) -> None:
        hit = self._hit(index)
        item = self._props.item(index) if self._props else None
        if hit is None or item is None:
            self._hide_hover()
            return
        window = self.window()
        if self._hover is None or self._hover.parentWidget() is not window:
            self._hide_hover()
            self._hover = HoverLabel(self._theme, window)
        core = hit.core
        corner = self._canvas.mapTo(window, QPoint(round(core.x), round(core.y)))
        place = QRect(corner.x(), corner.y(), max(1, round(core.w)), max(1, round(core.h)))
        self._hovering = index
        self._hover.show_item(item, place)

    def _hide_hover(self) -> None:
        self._hovering = -1
        if self._hover is not None:
            self._hover.hide()

    # Keys

    def _walk(self, key: ChartKey) -> None:
        """Move to another mark and say what it is."""
        items = [hit.index for hit in self._chart.hits] if self._chart else []
        if not items:
            return
        at = items.index(self._at) if self._at in items else None
        self._at = items[stepped(key, at, len(items))]
        self._focus.hover(self._key(self._at))
        self._show_hover(self._at)
        item = self._props.item(self._at) if self._props else None
        if item is not None and self._props is not None:
            said = f"{item.label}: {item.full_text}. {item.source}"
            self.setAccessibleDescription(f"{said} — {self._props.alt}")
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )

    def _obey(self, key: ChartKey) -> bool:
        """Do what a key means; return whether it meant anything here."""
        if key is ChartKey.CHOOSE:
            if self._at < 0:
                return False
            self._focus.select(self._key(self._at))
        elif key is ChartKey.TABLE:
            self.show_table(self.table is None)
        elif key is ChartKey.BACK:
            if self.table is None:
                return False
            self.show_table(False)
        elif key in (ChartKey.COPY_TEXT, ChartKey.COPY_PICTURE, ChartKey.SAVE):
            self.wanted.emit(key)
        else:
            self._walk(key)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = key_meant(event)
            # A menu of the window may have Ctrl+C too: here it means this chart.
            if key is not None and (key is not ChartKey.BACK or self.table is not None):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asks_menu(event):
            self._on_more_clicked()
            return
        key = key_meant(event)
        if key is None or not self._obey(key):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self._key(self._hovering) if self._hovering >= 0 else ""
        if key and event.reason() is QContextMenuEvent.Reason.Mouse:
            self._focus.ask_menu(key, event.globalPos())
        else:
            self._pop_menu(event.globalPos())

    def _pop_menu(self, at: QPoint) -> None:
        if QApplication.activePopupWidget() is not None:
            return  # the same key came as a key and as a context menu event
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def make_menu(self) -> QMenu:
        """Return the context menu."""
        menu = make_menu(self, self.table is not None, self._obey)
        style_menu(menu, self._theme)
        self.menu_opening.emit(menu)
        return menu

    # Events of the widget

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_hover()
        if self._at >= 0 and self._focus.hovered == self._key(self._at):
            self._focus.hover("")
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The chart moves away below the pointer, and its label must not stay behind.
        self._hide_hover()
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width(), self._theme.zoom) != self._arranged:
            self._hide_hover()
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() or self._data.has_focus
        width = 2.0 if ring else 1.0
        painter.setBrush(QColor(palette.panel))
        painter.setPen(QPen(QColor(palette.focus_ring if ring else palette.line), width))
        inset = width / 2
        area = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        radius = self._theme.px(10)
        painter.drawRoundedRect(area, radius, radius)

    def _on_theme_changed(self) -> None:
        self._restyle()
        self._hide_hover()
        self._arrange()
        self.update()
