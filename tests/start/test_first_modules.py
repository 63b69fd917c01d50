"""What the first paint does not need is not loaded before it."""

import subprocess
import sys

LATER = (
    *("core.cells", "core.edits", "reading", "importers.sheets", "ui.comments", "pyqtgraph"),
    *("ui.library", "viewmodels.library", "session.library", "session.looking_through"),
    *("core.every_span", "core.sums.slips", "core.tables.text_cells", "core.review.anchors"),
    *("ui.article.comments", "viewmodels.article.comment_marks", "viewmodels.review.words"),
    *("viewmodels.figures.evidence", "viewmodels.window.title", "ui.charts.saving"),
    *("core.sentence", "viewmodels.figures.sentences", "fileformat.extras"),
)
OF_PYTHON = {"dataclasses", "datetime", "hashlib", "unicodedata"}
CODE = """
import sys
import briefing_app.app
import briefing_app.session.documents.opening
import briefing_app.fileformat
print("\\n".join(sys.modules))
"""


def test_reading_cells_and_comments_come_later() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, timeout=60, check=True
    )
    loaded = done.stdout.split()
    early = [
        name
        for name in loaded
        for later in LATER
        if name == f"briefing_app.{later}" or name.startswith(f"briefing_app.{later}.")
    ]
    assert early == []
    assert OF_PYTHON.isdisjoint(loaded)


def test_charts_are_painted_without_what_saves_them() -> None:
    code = "import sys, briefing_app.ui.charts.panel; print('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    late = {"briefing_app.ui.charts.saving", "briefing_app.fileformat.store", "hashlib"}
    assert late.isdisjoint(done.stdout.split())
