"""Compile once, when all is set up, what starts would otherwise compile anew.

PySide6 keeps its support modules as text inside a library and compiles them at every start, unless
they lie as files in its package; it puts them there itself when it is asked to. One of them, which
writes .pyi files and nothing else, it loads at every start; of the files, that one waits until it
is asked for. Without any of this the app starts too, only later, so nothing here can fail a set-up.
"""

import os
import subprocess
from contextlib import suppress
from pathlib import Path

from setup_tools.stamp import Ready

# Asks PySide6 to unpack its support modules (its variable SBK_EMBED), and says where they are.
UNPACK = "import pathlib, shiboken6; print(pathlib.Path(shiboken6.__file__).parent / 'files.dir')"

WRITER = "shibokensupport/signature/lib/pyi_generator.py"
WRITER_WHOLE = "pyi_generator_whole.py"
IN_ITS_PLACE = """\
# Put here when Briefing was set up. What stood here writes .pyi files: it is loaded when asked for.


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    from shibokensupport.signature.lib import pyi_generator_whole

    return getattr(pyi_generator_whole, name)
"""


def keep(ready: Ready, source: Path) -> None:
    """Let PySide6 unpack its modules in this environment; compile them and the app's own."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    env = ready.within({**env, "SBK_EMBED": "0"})
    unpacked = subprocess.run(
        [ready.python, "-c", UNPACK], env=env, capture_output=True, text=True, check=False
    )
    folders = [path for path in (unpacked.stdout.split("\n")[0], str(source)) if path]
    if len(folders) > 1:
        with suppress(OSError):
            _put_off(Path(folders[0], WRITER))
    compile_all = [ready.python, "-m", "compileall", "-q", *folders]
    subprocess.run(compile_all, env=env, capture_output=True, check=False)


def _put_off(writer: Path) -> None:
    """Let what loads a file of PySide6 when it is asked for stand in its place. Raises OSError."""
    whole = writer.read_text("utf-8")
    if whole == IN_ITS_PLACE:
        return
    writer.with_name(WRITER_WHOLE).write_text(whole, "utf-8")
    new = writer.with_name(writer.name + ".new")
    new.write_text(IN_ITS_PLACE, "utf-8")
    new.replace(writer)
