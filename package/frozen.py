"""The entry of the packaged program.

What PyInstaller's starter set for itself, so that its libraries are found, must not reach the
programs that Briefing starts: lp, LibreOffice and the file manager have libraries of their own.
"""

import os
import sys


def _give_back(name: str) -> None:
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    elif os.environ.get(name, "").startswith(getattr(sys, "_MEIPASS", "\0")):
        del os.environ[name]


_give_back("LD_LIBRARY_PATH")

from briefing_app.__main__ import main  # noqa: E402 - only now

sys.exit(main())
