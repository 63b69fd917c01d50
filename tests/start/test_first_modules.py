"""What the first paint does not need is not loaded before it."""

import subprocess
import sys

LATER = (
    *("core.cells", "core.edits", "reading", "importers.sheets", "ui.comments", "pyqtgraph"),
    *("ui.library", "viewmodels.library", "session.library", "session.looking_through"),
)
CODE = """
import sys
import briefing_app.app
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
