"""Binds what the Help menu offers; its dialogs are imported when they are asked for."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from briefing_app.session.log import log_path
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said


def bind_help(workspace: Workspace) -> None:
    """Let F1, the log and About do something."""
    actions, theme, window = workspace.actions, workspace.theme, workspace.window

    def on_shortcuts() -> None:
        from briefing_app.ui.shell.help.shortcut_list import ShortcutList

        listed = ShortcutList(actions.bound_specs(), theme, window)
        listed.guide.clicked.connect(listed.accept)
        listed.guide.clicked.connect(actions["guide"].trigger)
        listed.open()

    def on_show_log() -> None:
        path = log_path()
        # That something was started does not say that it shows a folder: where it is is told too.
        workspace.messages.notice(said("The log is {path}.", path=path), "ok")
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            QGuiApplication.clipboard().setText(str(path))
            workspace.messages.notice(
                said(
                    "No file manager could be started. The log is {path}; its name is on the "
                    "clipboard now.",
                    path=path,
                ),
                "warn",
            )

    def on_about() -> None:
        from briefing_app.ui.shell.help.about_dialog import AboutDialog

        AboutDialog(theme, window).open()

    actions.bind("shortcuts", on_shortcuts)
    actions.bind("show_log", on_show_log)
    actions.bind("about", on_about)
