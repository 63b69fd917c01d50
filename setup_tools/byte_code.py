"""Compile once, when all is set up, what starts would otherwise compile anew.

PySide6 keeps its support modules as text inside a library and compiles them at every start, unless
they lie as files in its package; it puts them there itself when it is asked to. One of them writes
stubs for type checkers; every start loads it, with four modules of Python and two long patterns,
and no program has a use for it: it waits until it is asked for. Without any of this the app starts
too, only later, so nothing here can fail a set-up.
"""

import contextlib
import os
import subprocess
from pathlib import Path

from setup_tools.stamp import Ready

# Asks PySide6 to unpack its support modules (its variable SBK_EMBED), and says where they are.
UNPACK = "import pathlib, shiboken6; print(pathlib.Path(shiboken6.__file__).parent / 'files.dir')"
STUBS = "shibokensupport/signature/lib/pyi_generator.py"
WHOLE = "pyi_generator_whole"
IN_PLACE_OF_STUBS = f'''"""Loads the module that writes stubs when something of it is asked for.

Briefing's set-up put this here; the module itself lies beside it, unchanged.
"""


def __getattr__(name):
    from shibokensupport.signature.lib import {WHOLE}

    return getattr({WHOLE}, name)
'''


def keep(ready: Ready, source: Path) -> None:
    """Let PySide6 unpack its modules in this environment; compile them and the app's own."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    env = ready.within({**env, "SBK_EMBED": "0"})
    unpacked = subprocess.run(
        [ready.python, "-c", UNPACK], env=env, capture_output=True, text=True, check=False
    )
    folders = [Path(line) for line in unpacked.stdout.split("\n")[:1] if line]
    for folder in folders:
        _put_off_stubs(folder / STUBS)
    compile_all = [ready.python, "-m", "compileall", "-q", *map(str, folders), str(source)]
    subprocess.run(compile_all, env=env, capture_output=True, check=False)


def _put_off_stubs(module: Path) -> None:
    """Let a module that PySide6 has just unpacked be loaded only when it is asked for."""
    instead = IN_PLACE_OF_STUBS.encode()
    with contextlib.suppress(OSError):
        whole = module.read_bytes()
        if whole != instead:
            module.with_name(f"{WHOLE}.py").write_bytes(whole)
            new = module.with_suffix(".new")
            new.write_bytes(instead)
            new.replace(module)
