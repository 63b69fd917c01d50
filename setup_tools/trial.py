"""A try of the packaged program before it is packed: what was not collected shows here.

Every way out that loads something of its own is gone once, in a folder that is thrown away.
"""

import subprocess
import tempfile
from pathlib import Path

from setup_tools.report import SetupError, Step

EXAMPLE = "resources/briefings/operation-spector"
MADE = ("pdf", "pptx", "html", "xlsx", "csv", "json", "md", "svg", "png")
"""What is made of the example; then read again where it is an article."""
READ_AGAIN = ("pdf", "pptx", "html", "md")
ALONE = {"BRIEFING_TRACE": "1", "BRIEFING_ALONE": "1"}
"""Variables with which the window says how far it came, and closes by itself."""
WHOLE = '"event": "complete"'
"""What it says when the charts were drawn by their library; without it a window paints them."""


def steps(top: Path, folder: Path) -> list[list[str]]:
    """Give the commands, each the arguments of the program."""
    example = str(top / EXAMPLE)
    every = [["--version"], ["convert", str(top / "README.md"), "-o", str(folder / "a.briefing")]]
    for ending in MADE:
        out = str(folder / f"made.{ending}")
        every.append(["sheet" if ending == "pdf" else "export", example, "-o", out])
    every += [["figures", str(folder / f"made.{ending}")] for ending in READ_AGAIN]
    for view in ("read", "present", "sheet"):
        every.append(["screenshot", example, "-o", str(folder / f"{view}.png"), "--view", view])
    return every


def attempt(top: Path, program: Path, env: dict[str, str]) -> None:
    """Do all of it. Raises SetupError, with the program's last words, where one does not work."""
    with tempfile.TemporaryDirectory() as place, Step("Trying the program"):
        for step in steps(top, Path(place)):
            command = [str(program), *step]
            done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise SetupError(
                    f"The packaged program cannot do this: {' '.join(step)}\n{done.stderr[-2000:]}"
                )
        window = [str(program), str(top / EXAMPLE)]
        done = subprocess.run(
            window, env={**env, **ALONE}, capture_output=True, text=True, check=False
        )
        if WHOLE not in done.stdout:
            raise SetupError(
                f"The packaged window draws no charts: {done.stdout}{done.stderr[-2000:]}"
            )
