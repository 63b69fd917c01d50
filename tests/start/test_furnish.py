"""What a start leaves for later: readers of files, readers of articles, and turns of its own."""

import subprocess
import sys

FURNISH = """
import sys
from briefing_app import resources_dir
from briefing_app.app import App
from briefing_app.session.documents.opening import open_path
from briefing_app.session.settings import Settings
from briefing_app.start.launch import make_application

application = make_application(["briefing"])
app = App(application, Settings(None), first=open_path(resources_dir.path(resources_dir.EXAMPLE)))
early = [name for name in sys.modules if name.startswith("briefing_app.importers")]
assert not early, f"nothing that reads other files is needed to show a briefing: {early}"
calls = [0]


def hear(_frame, event, _argument):
    calls[-1] += event in ("call", "c_call")


sys.setprofile(hear)
for _ in app.furnishing():
    assert not app.furnished, "the window may answer before all is there"
    calls.append(0)
sys.setprofile(None)
assert app.furnished
assert max(calls) < sum(calls) / 4, f"a step holds the window up for long: {calls}"
print([name for name in sys.modules if name.startswith("briefing_app.reading.numbers")])
assert app.shell.menus.menu_of("nobody").actions(), "the menu is there when it is asked for"
app.window.close()
"""


def test_furnishing_loads_no_reader() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FURNISH], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
