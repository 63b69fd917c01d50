"""The board of comments: a head, the field for a new one, and a card for each."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core import edits
from briefing_app.core.change import Change, Kind
from briefing_app.render.fonts import BOLD
from briefing_app.session.clock import Clock
from briefing_app.session.session import Session
from briefing_app.session.settings import REVIEWER, Settings
from briefing_app.ui.comments.card import CommentCard
from briefing_app.ui.comments.writing import Writing
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.review.comments import (
    NO_COMMENTS,
    Anchor,
    CommentProps,
    CommentsProps,
    Edit,
    anchor_words,
    derive_comments,
    derive_new,
    derive_reply,
)
from briefing_app.words.said import counted, said, translated

_SHOWN = Kind.COMMENTS | Kind.TEXT | Kind.FIGURES | Kind.TABLES


class CommentBoard(QWidget):
    """Shows the comments of the session. ``closing`` is emitted when it is put away.

    Every change is one step of undo. A comment is written by the name that the person gave last.
    """

    closing = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        clock: Clock,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._clock = clock
        self._theme = theme
        self._anchor = Anchor()
        self._cards: list[CommentCard] = []
        self._done_shown = False
        self.writing: Writing | None = None
        self.setAccessibleName(said("Comments"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._title, self._note = QLabel(said("Comments"), self), QLabel(self)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = BarButton(said("Close the comments"), theme, icon="close", parent=self)
        self.close_button.set_icon_only(True)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._note, 1)
        self._head.addWidget(self.close_button)
        self._column.addLayout(self._head)
        self._quote = QLabel(self)
        self._empty = QLabel(translated(NO_COMMENTS), self)
        for label in (self._quote, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)
        self._quote.hide()
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        self.done_button = BarButton("", theme, parent=self)
        self._column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.close_button.clicked.connect(self.closing)
        self.done_button.clicked.connect(self._on_done_asked)
        session.changed.connect(self._on_changed)
        session.focus.selected_changed.connect(self.show_key)
        theme.changed.connect(self._restyle)
        self._props = CommentsProps((), (), "")
        self._restyle()
        self._show(derive_comments(session.briefing))

    @property
    def cards(self) -> tuple[CommentCard, ...]:
        """The cards that are seen, from first to last."""
        return tuple(self._cards)

    def card_of(self, key: str) -> CommentCard | None:
        """Return the first card that stands on a figure or is the comment of this id."""
        return next((c for c in self._cards if key in (c.props.key, c.props.id)), None)

    def write(self, anchor: Anchor) -> bool:
        """Open the field for a new comment; false where another is still being written."""
        if self.writing is not None and self.writing.text:
            self.writing.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self._stop_writing()
        self._anchor = anchor
        self._quote.setText(anchor_words(self._session.briefing, anchor))
        self._quote.show()
        self.writing = Writing(
            said("Comment"), said("Comment"), self._settings.get(REVIEWER), self._theme, self
        )
        self._column.insertWidget(2, self.writing)
        self.writing.written.connect(self._on_written)
        self.writing.given_up.connect(self._on_given_up)
        self._empty.hide()
        self.writing.begin()
        return True

    def show_key(self, key: str) -> None:
        """Light the cards of a figure or comment, and bring the first of them into view."""
        self._light()
        card = self.card_of(key) if key else None
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if card is not None and area is not None:
            area.ensureWidgetVisible(card, 0, self._theme.px(24))

    def first(self) -> QWidget:
        """Return what gets the keyboard first."""
        if self.writing is not None:
            return self.writing.field
        return self._cards[0] if self._cards else self.close_button

    # --- what is shown -----------------------------------------------------------------------

    def _show(self, props: CommentsProps) -> None:
        """Show these comments; a card that is there already stays, with what is written in it."""
        self._props = props
        seen = (*props.open, *(props.resolved if self._done_shown else ()))
        known = {card.props.id: card for card in self._cards}
        for card in self._cards:
            self._list.removeWidget(card)
        self._cards = [self._card(one, known.pop(one.id, None)) for one in seen]
        for card in known.values():
            card.hide()
            card.deleteLater()
        for card in self._cards:
            self._list.addWidget(card)
            if self.isVisible():
                card.show()  # one that the layout shows later could not take the keyboard now
        self._note.setText(props.note)
        nothing = not props.open and not props.resolved
        self._empty.setVisible(nothing and self.writing is None)
        self.done_button.setVisible(bool(props.resolved))
        n = len(props.resolved)
        if self._done_shown:
            self.done_button.say(counted(n, "Hide {n} resolved", "Hide {n} resolved"))
        else:
            self.done_button.say(counted(n, "Show {n} resolved", "Show {n} resolved"))
        self._light()

    def _card(self, props: CommentProps, known: CommentCard | None) -> CommentCard:
        if known is not None:
            if known.props != props:
                known.set_props(props)
            return known
        card = CommentCard(props, self._settings.get(REVIEWER), self._theme, self)
        card.set_enabled_edits(not self._session.read_only)
        card.chosen.connect(lambda: self._session.focus.select(card.props.key))
        card.walked.connect(lambda way: self._walk(card, way))
        card.resolve_asked.connect(lambda: self._resolve(card))
        card.remove_asked.connect(lambda: self._remove(card))
        card.written.connect(lambda what, by, text: self._on_card_written(card, what, by, text))
        card.menu_asked.connect(lambda at: self._on_menu_asked(card, at))
        return card

    def _light(self) -> None:
        selected = self._session.focus.selected
        for card in self._cards:
            card.set_lit(bool(selected) and selected in (card.props.key, card.props.id))

    def _restyle(self) -> None:
        theme, px, palette = self._theme, self._theme.px, self._theme.palette
        self._column.setSpacing(px(10))
        self._list.setSpacing(px(10))
        self._head.setSpacing(px(10))
        looks = (
            (self._title, theme.sans(15, BOLD), palette.ink),
            (self._note, theme.sans(13), palette.faint),
            (self._empty, theme.sans(14), palette.soft),
            (self._quote, theme.serif(15), palette.accent),
        )
        for label, font, colour in looks:
            label.setFont(font)
            inks = label.palette()
            inks.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(inks)
        for card in self._cards:
            card.restyle()

    # --- what is done ------------------------------------------------------------------------

    def menu_of(self, card: CommentCard) -> QMenu:
        """Return what can be done with a comment beside answering it."""
        props = card.props
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        style_menu(menu, self._theme)
        go = menu.addAction(said("Go to its words"))
        go.setEnabled(not props.loss)
        go.triggered.connect(card.chosen)
        menu.addAction(said("Edit…")).triggered.connect(lambda: card.write("edit"))
        printed = menu.addAction(said("Print on the sheet"))
        printed.setCheckable(True)
        printed.setChecked(props.printed)
        printed.triggered.connect(lambda: self._print(card))
        menu.addSeparator()
        menu.addAction(said("Delete")).triggered.connect(lambda: self._remove(card))
        return menu

    def _apply(self, edit: Edit, label: str) -> None:
        self._session.apply(edit, label)

    def _resolve(self, card: CommentCard) -> None:
        id_, resolved = card.props.id, not card.props.resolved
        label = said("Resolve comment") if resolved else said("Open comment again")
        self._give_focus_on(card)
        self._apply(lambda now: edits.with_comment_changed(now, id_, resolved=resolved), label)

    def _print(self, card: CommentCard) -> None:
        id_, printed = card.props.id, not card.props.printed
        label = said("Print comment") if printed else said("Keep comment off the sheet")
        self._apply(lambda now: edits.with_comment_changed(now, id_, printed=printed), label)

    def _remove(self, card: CommentCard) -> None:
        id_ = card.props.id
        self._give_focus_on(card)
        self._apply(lambda now: edits.without_comment(now, id_), said("Delete comment"))

    def _give_focus_on(self, card: CommentCard) -> None:
        """Hand the keyboard to a neighbour before a card goes."""
        at = self._cards.index(card)
        others = [c for c in (*self._cards[at + 1 :], *self._cards[:at][::-1]) if c is not card]
        heir: QWidget = others[0] if others else self.close_button
        focused = QApplication.focusWidget()
        if focused is not None and (focused is card or card.isAncestorOf(focused)):
            heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, card: CommentCard, way: int) -> None:
        at = self._cards.index(card) + way
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_writing(self) -> None:
        if self.writing is not None:
            self._quote.hide()
            self.writing.hide()
            self.writing.deleteLater()
            self.writing = None

    # --- what happened -----------------------------------------------------------------------

    def _on_written(self, by: str, text: str) -> None:
        self._settings.set(REVIEWER, by)
        edit = derive_new(self._anchor, by, self._clock().astimezone(), text)
        self._stop_writing()
        before = {one.id for one in self._session.briefing.comments}
        self._apply(edit, said("Comment"))
        made = next((c for c in self._cards if c.props.id not in before), None)
        if made is not None:
            made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_given_up(self) -> None:
        self._stop_writing()
        self._show(self._props)
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_card_written(self, card: CommentCard, what: str, by: str, text: str) -> None:
        self._settings.set(REVIEWER, by)
        id_ = card.props.id
        if what == "reply":
            self._apply(
                derive_reply(id_, by, self._clock().astimezone(), text), said("Answer comment")
            )
        else:
            self._apply(
                lambda now: edits.with_comment_changed(now, id_, text=text), said("Edit comment")
            )

    def _on_menu_asked(self, card: CommentCard, at: QPoint) -> None:
        if not self._session.read_only:
            self.menu_of(card).popup(at)

    def _on_done_asked(self) -> None:
        self._done_shown = not self._done_shown
        self._show(self._props)

    def _on_changed(self, change: Change) -> None:
        if change.origin == "open":
            self._stop_writing()
            self._done_shown = False
            self._show(CommentsProps((), (), ""))
        if change.kinds & _SHOWN:
            props = derive_comments(change.after)
            if props != self._props or change.origin == "open":
                self._show(props)
