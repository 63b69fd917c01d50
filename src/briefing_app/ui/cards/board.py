"""The board of key figures: a heading and a grid of cards."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget

from briefing_app.core.change import Change
from briefing_app.render.fonts import BOLD
from briefing_app.session.session import Session
from briefing_app.ui.cards.card import RADIUS, FigureCard, Reach
from briefing_app.ui.cards.grid import NARROWEST, Grid, derive_grid
from briefing_app.ui.kit.buttons.mirror import mirrored
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.figures.cards import NO_CARDS, BoardProps, CardProps, derive_board
from briefing_app.words.said import said, translated

LEAST_CHOSEN = 2
"""So many cards are chosen together; one alone is selected."""
_GAP = 10
_BELOW_HEAD = 6
_BENEATH = 3
"""Below the cards, for the shadow of the last row."""


class CardBoard(QWidget):
    """Shows the key figures of the session. As tall as its cards need: put it in a scroll area."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._cards: list[FigureCard] = []
        self._current = 0
        self._anchor = 0
        self._grid = Grid((), (), 0)
        self._grids: dict[int, Grid] = {}
        self._has_room = False
        self._note_size: QSize | None = None
        self._title = QLabel(said("Key figures"), self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._empty = QLabel(translated(NO_CARDS), self)
        self._empty.setWordWrap(True)
        self.setAccessibleName(said("Key figures"))
        self.setAccessibleDescription(
            said(
                "Shift with the arrows, or Control and Space, choose several cards to be "
                "charted together; the menu key shows what can be done."
            )
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._props = BoardProps((), "")
        self._style()
        self._show(derive_board(session.briefing, described=False))
        self._light()
        session.changed.connect(self._on_changed)
        session.focus.hovered_changed.connect(self._on_hovered)
        session.focus.selected_changed.connect(self._on_selected)
        session.focus.chosen_changed.connect(self._light)
        theme.changed.connect(self._on_theme_changed)

    @property
    def cards(self) -> tuple[FigureCard, ...]:
        """The cards from first to last."""
        return tuple(self._cards)

    def card_of(self, key: str) -> FigureCard | None:
        """Return the card of a figure, or None where it is no key figure."""
        return next((card for card in self._cards if card.props.key == key), None)

    def show_card(self, key: str) -> None:
        """Bring the card of a figure into view."""
        card = self.card_of(key)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if card is not None and area is not None:
            area.ensureWidgetVisible(card, 0, self._theme.px(24))

    def describe(self) -> None:
        """Give screen readers the whole description of each card, which nobody sees."""
        self._show(derive_board(self._session.briefing))

    # --- cards -------------------------------------------------------------------------------

    def _show(self, props: BoardProps) -> None:
        """Make the board show these cards, touching only those that differ."""
        self._props = props
        while len(self._cards) > len(props.cards):
            self._drop(self._cards.pop())
        for index, card_props in enumerate(props.cards):
            if index == len(self._cards):
                self._cards.append(self._make(card_props))
            elif self._cards[index].props != card_props:
                self._cards[index].set_props(card_props)
        self._note.setText(props.note)
        self._note_size = None
        self._empty.setText(props.empty)
        self._empty.setVisible(not props.cards)
        self._grids.clear()
        self._rove(min(self._current, max(0, len(self._cards) - 1)))
        self._arrange()

    def _make(self, props: CardProps) -> FigureCard:
        card = FigureCard(props, self._theme, self)
        card.clicked.connect(self._on_clicked)
        card.pointed.connect(self._on_pointed)
        card.walked.connect(self._on_walked)
        card.menu_asked.connect(self._on_menu_asked)
        if self.isVisible():
            card.show()
        return card

    @staticmethod
    def _drop(card: FigureCard) -> None:
        card.hide()
        card.setParent(None)
        card.deleteLater()

    def _rove(self, current: int) -> None:
        """Let Tab enter the board at one card only."""
        self._current = current
        for index, card in enumerate(self._cards):
            strong = Qt.FocusPolicy.StrongFocus if index == current else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(strong)

    def _light(self) -> None:
        focus = self._session.focus
        for card in self._cards:
            card.set_lit(card.props.key == focus.hovered)
            card.set_selected(card.props.key in focus.chosen)

    # --- geometry ----------------------------------------------------------------------------

    def _head_height(self, width: int) -> int:
        title, note = self._title.sizeHint(), self._note_in_a_line()
        if title.width() + self._theme.px(12) + note.width() <= width:
            return max(title.height(), note.height())
        return title.height() + self._note.heightForWidth(width - self._theme.px(2))

    def _note_in_a_line(self) -> QSize:
        if self._note_size is None:
            width = self._note.fontMetrics().horizontalAdvance(self._note.text()) + 2
            self._note_size = QSize(width, self._note.heightForWidth(2 * width))
        return self._note_size

    def _grid_for(self, width: int) -> Grid:
        """Return where the cards stand; layouts ask again and again for the same few widths."""
        found = self._grids.get(width)
        if found is None:
            if len(self._grids) > 8:
                self._grids.clear()
            px, cards = self._theme.px, self._cards
            found = self._grids[width] = derive_grid(
                width,
                len(cards),
                px(NARROWEST),
                px(_GAP),
                lambda i, wide: cards[i].heightForWidth(wide),
            )
        return found

    def hasHeightForWidth(self) -> bool:
        """Return true: fewer columns make a taller board."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that shows all cards whole; a guess before there was any room.

        Words are set anew for every width, and the first widths are not the one that it gets.
        """
        if not self._has_room:
            return width // 2
        head = self._head_height(width) + self._theme.px(_BELOW_HEAD)
        if not self._cards:
            return head + self._empty.heightForWidth(width - self._theme.px(4))
        return head + self._grid_for(width).height + self._theme.px(_BENEATH)

    def sizeHint(self) -> QSize:
        """Return the size that it has, as high as it needs; as designed before it was given any.

        For a width that nobody gives it no words need to be set.
        """
        width = self.width() if self._has_room else self._theme.px(596)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: one column of cards."""
        width = self._theme.px(NARROWEST)
        fits = self._has_room and self.width() >= width
        height = self.heightForWidth(self.width()) if fits else 0
        return QSize(width, height)

    def _arrange(self) -> None:
        if not self._has_room:
            return
        width, px = self.width(), self._theme.px
        title, note = self._title.sizeHint(), self._note_in_a_line()
        head = self._head_height(width)
        beside = title.width() + px(12) + note.width() <= width
        self._place(self._title, QRect(px(2), 0, width - px(2), title.height()))
        if beside:
            top = self._title.fontMetrics().ascent() - self._note.fontMetrics().ascent()
            left = width - note.width() - px(2)
            self._place(self._note, QRect(left, max(0, top), note.width(), note.height()))
        else:
            below = QRect(px(2), title.height(), width - px(2), head - title.height())
            self._place(self._note, below)
        top = head + px(_BELOW_HEAD)
        inner = width - px(4)
        high = self._empty.heightForWidth(inner)
        self._place(self._empty, QRect(px(2), top, inner, high))
        self._grid = self._grid_for(width)
        for card, rect in zip(self._cards, self._grid.rects, strict=True):
            self._place(card, rect.translated(0, top))
        self.updateGeometry()
        self.update()

    def _place(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(mirrored(place, self))

    def _style(self) -> None:
        colours = self._theme.palette
        self._title.setFont(self._theme.sans(15, BOLD))
        self._note.setFont(self._theme.sans(13))
        self._note_size = None
        self._empty.setFont(self._theme.sans(14))
        inks = (colours.ink, colours.faint, colours.soft)
        for label, colour in zip((self._title, self._note, self._empty), inks, strict=True):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() or not self._has_room:
            self._has_room = True
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft shadow below each card, in themes that have one."""
        shadow = self._theme.palette.shadow
        if not shadow:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._theme.px(RADIUS)
        for card in self._cards:
            box = card.geometry()
            if box.adjusted(-6, -2, 6, 8).intersects(event.rect()):
                _paint_shadow(painter, box, radius, shadow)
        painter.end()

    # --- what happened -----------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        props = derive_board(change.after)
        if props != self._props:
            self._show(props)
        self._light()

    def _on_theme_changed(self) -> None:
        self._style()
        for card in self._cards:
            card.restyle()
        self._grids.clear()
        self._arrange()

    def _on_hovered(self, key: str) -> None:
        self._light()

    def _on_selected(self, key: str) -> None:
        self._light()
        if key:
            self.show_card(key)

    def _on_clicked(self) -> None:
        card = self.sender()
        if not isinstance(card, FigureCard):
            return
        at, focus = self._cards.index(card), self._session.focus
        if card.reach is Reach.UP_TO_HERE:
            self._choose_up_to(at)
        elif card.reach is Reach.ALSO:
            keys = tuple(key for key in focus.chosen if key != card.props.key)
            known = len(keys) < len(focus.chosen)
            focus.choose(keys if known else (*keys, card.props.key))
            self._anchor = at
        else:
            self._anchor = at
            focus.select(card.props.key)
        self._rove(at)

    def _choose_up_to(self, at: int) -> None:
        """Choose all cards from the one that was chosen alone to this one."""
        anchor = min(self._anchor, len(self._cards) - 1)
        step = 1 if at >= anchor else -1
        self._session.focus.choose(
            tuple(self._cards[i].props.key for i in range(anchor, at + step, step))
        )

    def _on_menu_asked(self, at: QPoint) -> None:
        card, focus = self.sender(), self._session.focus
        if isinstance(card, FigureCard):
            if card.props.key not in focus.chosen:
                self._anchor = self._cards.index(card)
            focus.ask_menu(card.props.key, at)

    def _on_pointed(self, pointed: bool) -> None:
        card = self.sender()
        if not isinstance(card, FigureCard):
            return
        if pointed:
            self._session.focus.hover(card.props.key)
        elif self._session.focus.hovered == card.props.key:
            self._session.focus.hover("")

    def _on_walked(self, key: int, reaching: bool) -> None:
        grid, last = self._grid, len(self._cards) - 1
        steps = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: grid.beside(self._current, -1),
            Qt.Key.Key_Down: grid.beside(self._current, 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        to = steps[Qt.Key(key)]
        if 0 <= to <= last:
            if reaching and len(self._session.focus.chosen) < LEAST_CHOSEN:
                self._anchor = self._current
            self._rove(to)
            if reaching:
                self._choose_up_to(to)
            self._cards[to].setFocus(Qt.FocusReason.TabFocusReason)
            self.show_card(self._cards[to].props.key)


def _paint_shadow(painter: QPainter, box: QRect, radius: int, colour: str) -> None:
    """Paint a shadow as a few translucent boxes, each larger and fainter than the last."""
    for spread, drop, alpha in ((0, 1, 10), (1, 2, 5), (2, 3, 4), (4, 4, 3)):
        shade = QColor(colour)
        shade.setAlpha(alpha)
        painter.setBrush(shade)
        around = box.adjusted(-spread, drop - spread // 2, spread, drop + spread)
        painter.drawRoundedRect(around, radius + spread, radius + spread)
