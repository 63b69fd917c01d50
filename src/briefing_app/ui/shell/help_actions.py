"""Plugs in what the Help menu offers; its dialogs are imported when they are asked for."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from briefing_app.session.log import log_path
from briefing_app.ui.kit.actions import ActionSet
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.shell.main_window import MainWindow


def plug_help(window: MainWindow, actions: ActionSet, theme: Theme) -> None:
    """Let F1, the log and About do something."""

    def on_shortcuts() -> None:
        from briefing_app.ui.shell.shortcut_list import ShortcutList

        ShortcutList(actions.plugged_specs(), theme, window).open()

    def on_show_log() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_path().parent)))

    def on_about() -> None:
        from briefing_app.ui.shell.about_dialog import AboutDialog

        AboutDialog(theme, window).open()

    actions.plug("shortcuts", on_shortcuts)
    actions.plug("show_log", on_show_log)
    actions.plug("about", on_about)
