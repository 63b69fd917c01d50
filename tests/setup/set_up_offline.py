"""Set a checkout up as run.py does, with packages that lie ready in the place of fetched ones.

    python3 set_up_offline.py CHECKOUT PACKAGES VARIABLES

PACKAGES is a folder that becomes the site-packages; VARIABLES is what a search for system libraries
would give, as JSON. Prints the environment's Python and its variables as JSON. A program of its
own, because it runs as the person who sets up, by the Python that they have.
"""

import json
import sys
from pathlib import Path

top, fetched, variables = sys.argv[1:]
sys.path.insert(0, top)

from setup_tools import environment, packages, system_libraries  # noqa: E402 - of that checkout


def move_in(folder: Path, requirements: Path, log: Path, what: str, lock: int) -> None:
    site = next(folder.glob("lib/python*/site-packages"))
    site.rmdir()
    Path(fetched).rename(site)


packages.install = move_in
system_libraries.ensure = lambda _environment: json.loads(variables)
ready = environment.ensure(top, "run")
print(json.dumps([ready.python, ready.variables]))
