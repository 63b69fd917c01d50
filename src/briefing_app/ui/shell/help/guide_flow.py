"""The guide, as it goes along: opens the example, shows the steps, and hears what the person does.

It does nothing itself but open the example: every step is done with the window's own keys, as it
will be later.
"""

from PySide6.QtCore import QObject

from briefing_app import resources_dir
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.ui.shell.help.guide_strip import GuideStrip
from briefing_app.viewmodels.window.guide import (
    CLAIMS,
    LET_GO,
    LIT,
    PRESENT,
    Guide,
    hearing,
    moved,
)


class GuideFlow(QObject):
    """``strip`` is shown while the guide is on; another briefing ends it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._guide = Guide()
        self._wanted = self._is_on = False
        self.strip = GuideStrip(workspace.theme)
        workspace.window.insert_bar(self.strip)
        self.strip.moved.connect(self._on_moved)
        self.strip.left.connect(self.stop)
        actions, session = workspace.actions, workspace.session
        actions.bind("guide", self.start)
        actions.bind("guide_next", self.strip.next.click).setEnabled(False)
        actions["claims"].triggered.connect(lambda: self._hear(CLAIMS))
        actions["present"].triggered.connect(lambda: self._hear(PRESENT))
        session.focus.selected_changed.connect(self._on_selected)
        workspace.window.views.shown.connect(lambda name: self._hear(f"view:{name}"))
        workspace.document.changed.connect(self._on_document_changed)
        session.opened.connect(self._on_opened)

    @property
    def guide(self) -> Guide:
        """Where one is."""
        return self._guide

    @property
    def is_on(self) -> bool:
        """Whether the guide is shown."""
        return self._is_on

    def start(self) -> None:
        """Begin with the first step, once the example is open and can be read."""
        if self._shows_example():
            self._workspace.session.focus.release()
            self._workspace.window.views.show_view("read")
            self._begin()
        else:
            self._wanted = True
            self._workspace.actions["example"].trigger()

    def stop(self) -> None:
        """End the guide."""
        had_keyboard = any(button.hasFocus() for button in self.strip.buttons)
        self._is_on = self._wanted = False
        self.strip.hide()
        self._workspace.actions["guide_next"].setEnabled(False)
        if had_keyboard and self._workspace.is_open:
            self._workspace.actions["article_pane"].trigger()

    def _begin(self) -> None:
        self._wanted, self._is_on = False, True
        self._guide = Guide()
        self._workspace.actions["guide_next"].setEnabled(True)
        self.strip.show_guide(self._guide, speak=True)

    def _shows_example(self) -> bool:
        ours = self._workspace.session.briefing.id == resources_dir.EXAMPLE.rpartition("/")[2]
        return self._workspace.is_open and self._workspace.document.example and ours

    def _hear(self, sign: str) -> None:
        after = hearing(self._guide, sign) if self._is_on else self._guide
        if after != self._guide:
            self._guide = after
            self.strip.show_guide(after, speak=after.is_done)

    def _on_selected(self, key: str) -> None:
        first = next(iter(self._workspace.session.briefing.key_figures), None)
        if not key:
            self._hear(LET_GO)
        elif first is not None and key == first.id:  # the one that the step names
            self._hear(LIT)

    def _on_moved(self, by: int) -> None:
        self._guide = moved(self._guide, by)
        self.strip.show_guide(self._guide, speak=True)

    def _on_document_changed(self) -> None:
        if self._wanted and self._workspace.document.example:
            self._begin()

    def _on_opened(self) -> None:
        if self._is_on:
            self.stop()
