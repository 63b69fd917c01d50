"""Compile once, when all is set up, what starts would otherwise compile anew.

PySide6 keeps its support modules as text inside a library and compiles them at every start, unless
they lie as files in its package; it puts them there itself when it is asked to. Without any of this
the app starts too, only later, so nothing here can fail a set-up.
"""

import os
import subprocess
from pathlib import Path

from setup_tools.stamp import Ready

# Asks PySide6 to unpack its support modules (its variable SBK_EMBED), and says where they are.
UNPACK = "import pathlib, shiboken6; print(pathlib.Path(shiboken6.__file__).parent / 'files.dir')"


def keep(ready: Ready, source: Path) -> None:
    """Let PySide6 unpack its modules in this environment; compile them and the app's own."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    env = ready.within({**env, "SBK_EMBED": "0"})
    unpacked = subprocess.run(
        [ready.python, "-c", UNPACK], env=env, capture_output=True, text=True, check=False
    )
    folders = [*unpacked.stdout.split("\n")[:1], str(source)]
    compile_all = [ready.python, "-m", "compileall", "-q", *(f for f in folders if f)]
    subprocess.run(compile_all, env=env, capture_output=True, check=False)
