"""Sign-off, draft and embargo: what their actions do to the briefing."""

from PySide6.QtCore import QObject

from briefing_app.core.change import Change, Kind
from briefing_app.core.edits import with_release, with_sign_off
from briefing_app.session.settings import REVIEWER
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.review.words import moment_of, moment_words
from briefing_app.words.said import said, spoken


class ReviewActions(QObject):
    """Connects the actions with the session; each answer is one step of undo."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        actions = workspace.actions
        actions.bind("sign_off", self.sign_off)
        actions.bind("draft", self.toggle_draft)
        actions.bind("embargo", self.ask_embargo)
        workspace.session.changed.connect(self._on_changed)
        workspace.window.views.shown.connect(self._on_view_shown)

    def sign_off(self) -> None:
        """Go through key figures and claims."""
        workspace = self._workspace
        from briefing_app.ui.documents.review.sign_off_dialog import SignOffDialog
        from briefing_app.viewmodels.review.queue import derive_queue

        queue = derive_queue(workspace.session.briefing)
        if not queue:
            workspace.messages.say(said("There are no key figures or claims to be looked at yet"))
            return
        name = workspace.settings.get(REVIEWER)
        dialog = SignOffDialog(queue, name, workspace.theme, workspace.window)

        def on_signed(about: str, by: str, doubtful: bool, note: str) -> None:
            workspace.settings.set(REVIEWER, by)
            at = workspace.clock().isoformat(timespec="seconds")
            workspace.session.apply(
                lambda now: with_sign_off(now, about, by, at, doubtful=doubtful, note=note),
                said("Doubt") if doubtful else said("Sign off"),
            )
            dialog.take(derive_queue(workspace.session.briefing))

        dialog.signed.connect(on_signed)
        dialog.shown.connect(workspace.session.focus.select)
        dialog.open()

    def toggle_draft(self) -> None:
        """Say that the briefing is a draft, or that it is one no longer."""
        session = self._workspace.session
        draft = not session.briefing.draft
        label = said("Mark as draft") if draft else said("Take the draft mark off")
        session.apply(lambda now: with_release(now, draft=draft, embargo=now.embargo), label)
        self._show()

    def ask_embargo(self) -> None:
        """Ask until when nothing of the briefing may be said."""
        from briefing_app.ui.documents.editing.text_dialog import TextDialog

        workspace = self._workspace
        dialog = TextDialog(
            said("Embargo"),
            said(
                "Until when may nothing of this be said? Write 2023-05-03 10:00; empty "
                "for no embargo."
            ),
            workspace.session.briefing.embargo,
            said("Set"),
            workspace.theme,
            workspace.window,
            name=said("Until"),
            lines=1,
        )
        dialog.written.connect(self._set_embargo)
        dialog.open()

    def _set_embargo(self, words: str) -> None:
        workspace = self._workspace
        words = words.strip()
        until = moment_of(words)
        if words and until is None:
            workspace.messages.notice(
                said("“{words}” is no day and time; write it as 2023-05-03 10:00.", words=words),
                "warn",
            )
            return
        kept = until.isoformat(timespec="minutes") if until is not None else ""
        label = said("Set embargo") if kept else said("Lift embargo")
        workspace.session.apply(lambda now: with_release(now, draft=now.draft, embargo=kept), label)
        if kept:
            workspace.messages.say(
                said("Embargo until {when}", when=moment_words(kept, spoken().tag))
            )
        else:
            workspace.messages.say(said("No embargo"))

    def _show(self) -> None:
        self._workspace.actions["draft"].setChecked(self._workspace.session.briefing.draft)

    def _on_changed(self, change: Change) -> None:
        if change.kinds & Kind.STATUS:
            self._show()

    def _on_view_shown(self, name: str) -> None:
        for action in ("sign_off", "draft", "embargo"):
            self._workspace.actions[action].setEnabled(name != "start")
