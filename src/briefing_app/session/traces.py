"""Leaves nothing on the disk of what a person looked at, and throws away what is there already.

List, pictures, log, index and the folder of the last file are ours. The dialogs of the desktop and
of Qt keep lists of their own of what was chosen in them; while nothing is to be left, Qt's are
used, and theirs goes nowhere.
"""

import os

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt

from briefing_app.session import kept_pictures, log
from briefing_app.session.library import index
from briefing_app.session.settings import FOLDER, Settings


def hide(on: bool) -> None:
    """Let no dialog that asks for a file remember where that was, as long as it is on."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on)
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull if on else usual
    )


def forget(settings: Settings) -> None:
    """Throw away what was kept until now; the list of recent files is its owner's to clear."""
    kept_pictures.forget_all()
    index.forget_all()
    log.forget_log()
    settings.set(FOLDER, "")
    settings.save()
