"""What an open briefing is called in questions, and what its file shall be called."""

from briefing_app.session.documents.opening import BRIEFING_SUFFIX
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.window.file_name import derive_file_name
from briefing_app.words.said import said


def name_of(workspace: Workspace) -> str:
    """Return what the open briefing is called in a question."""
    document, briefing = workspace.document, workspace.session.briefing
    if document.path is not None and not document.example:
        return document.path.stem
    return briefing.title or briefing.headline or said("this briefing")


def file_name_for(title: str) -> str:
    """Return a file's name for a briefing of that title."""
    return derive_file_name(title, BRIEFING_SUFFIX.lstrip("."))
