"""The comments' door: writing one, and the pane beside the article that shows them all."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from briefing_app.core.change import Change
from briefing_app.ui.kit.rail import Rail
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from briefing_app.ui.comments.board import CommentBoard

_NOTHING = marked(
    "Select words in the article, or choose a figure or a table's number, to comment on"
)
_BUSY = marked("Finish the comment that you are writing first")


class Beside(Protocol):
    """The room beside the article, in which the figures stand while nothing else does."""

    def show_beside(self, pane: Rail | None) -> None:
        """Show a pane there, or the figures again, and bring it before the eyes."""

    @property
    def beside(self) -> Rail:
        """What stands there now."""


class CommentsFeature(QObject):
    """Binds the actions; the pane is built when it is first needed."""

    def __init__(self, workspace: Workspace, beside: Beside) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._beside = beside
        self._pane: Rail | None = None
        self._board: CommentBoard | None = None
        workspace.actions.bind("comment", self.comment)
        workspace.actions.bind("comments", self.toggle)
        workspace.actions["figures_pane"].triggered.connect(self._tell)
        workspace.session.focus.selected_changed.connect(self._on_selected)
        workspace.session.changed.connect(self._on_changed)
        workspace.window.views.shown.connect(self._on_view_shown)
        self._on_view_shown(workspace.window.views.current)

    @property
    def board(self) -> "CommentBoard":
        """The board; built when it is first asked for."""
        if self._board is None or self._pane is None:
            from briefing_app.ui.comments.board import CommentBoard

            workspace = self._workspace
            self._pane = Rail(workspace.theme)
            self._pane.setAccessibleName(said("Comments"))
            self._board = CommentBoard(
                workspace.session, workspace.settings, workspace.clock, workspace.theme
            )
            self._board.closing.connect(self.close)
            self._pane.add(self._board)
        return self._board

    @property
    def shown(self) -> bool:
        """Whether the pane stands beside the article."""
        return self._pane is not None and self._beside.beside is self._pane

    def comment(self) -> None:
        """Comment on the words that are selected, or on the figure that is lit."""
        from briefing_app.viewmodels.review.comments import derive_anchor

        workspace = self._workspace
        action, focus = workspace.actions["comment"], workspace.session.focus
        named = action.data()
        action.setData(None)
        key = named or focus.selected or focus.hovered
        place = None if named else workspace.selection()
        anchor = derive_anchor(workspace.session.briefing, place, key)
        if workspace.session.read_only:
            workspace.messages.say(said("This briefing can only be read"))
        elif anchor is None:
            workspace.messages.say(translated(_NOTHING))
        else:
            self.show()
            if not self.board.write(anchor):
                workspace.messages.say(translated(_BUSY))

    def toggle(self) -> None:
        """Show the pane with the keyboard in it, or the figures again."""
        if self.shown:
            self.close()
        else:
            self.show()
            self.board.first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show(self) -> None:
        """Show the pane in place of the figures."""
        assert self.board is not None
        self._workspace.window.views.show_view("read")
        self._beside.show_beside(self._pane)
        self._tell()

    def close(self) -> None:
        """Show the figures again."""
        focused, pane = QApplication.focusWidget(), self._pane
        inside = focused is not None and pane is not None and pane.isAncestorOf(focused)
        self._beside.show_beside(None)
        self._tell()
        if inside:
            self._workspace.actions["article_pane"].trigger()

    def _tell(self) -> None:
        self._workspace.actions["comments"].setChecked(self.shown)

    def _on_selected(self, key: str) -> None:
        """Words with a comment were pointed at: show what is said of them."""
        briefing = self._workspace.session.briefing
        comment = next((one for one in briefing.comments if one.id == key), None) if key else None
        if comment is None:
            return
        if not self.shown:
            self.show()
            self.board.show_key(key)
        if comment.about:
            self._workspace.session.focus.select(comment.about)

    def _on_changed(self, change: Change) -> None:
        if change.origin == "open" and self.shown:
            self.close()

    def _on_view_shown(self, name: str) -> None:
        for action in ("comment", "comments"):
            self._workspace.actions[action].setEnabled(name == "read")
        self._tell()
