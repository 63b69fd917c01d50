"""What an open briefing is called in questions, and what its file shall be called."""

import re

from briefing_app.session.documents.opening import BRIEFING_SUFFIX
from briefing_app.ui.kit.workspace import Workspace

LONGEST_NAME = 80
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]+')


def name_of(workspace: Workspace) -> str:
    """Return what the open briefing is called in a question."""
    document, briefing = workspace.document, workspace.session.briefing
    if document.path is not None and not document.example:
        return document.path.stem
    return briefing.title or briefing.headline or "this briefing"


def file_name_for(title: str) -> str:
    """Return a file's name for a briefing of that title."""
    safe = _UNSAFE.sub(" ", title).strip(" .")
    return (" ".join(safe.split())[:LONGEST_NAME].rstrip(" .") or "Briefing") + BRIEFING_SUFFIX
