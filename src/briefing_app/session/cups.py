"""Hands a PDF to CUPS as it is, so that what is sharp on paper stays sharp."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from briefing_app.words.said import said

SECONDS = 30
LOOK_EVERY = 0.1
"""Seconds between two looks at whether printing was stopped meanwhile."""
Step = Callable[[str], None]


class PrintError(Exception):
    """Nothing was printed; the message says why and what to do."""


class PrintJob(NamedTuple):
    """What the print dialog said. ``pages`` are first and last from 1, (0, 0) for all."""

    printer: str
    copies: int = 1
    pages: tuple[int, int] = (0, 0)
    grey: bool = False
    two_sided: str = ""
    paper: str = ""
    title: str = "Briefing"


def has_cups() -> bool:
    """Return whether the program that takes a file for CUPS is there."""
    return shutil.which("lp") is not None


def lp_command(job: PrintJob, file: Path) -> list[str]:
    """Return the command that prints a file."""
    command = ["lp", "-d", job.printer, "-n", str(max(1, job.copies)), "-t", job.title[:120]]
    if job.pages != (0, 0):
        command += ["-o", f"page-ranges={job.pages[0]}-{job.pages[1]}"]
    if job.grey:
        command += ["-o", "print-color-mode=monochrome"]
    if job.two_sided:
        command += ["-o", f"sides={job.two_sided}"]
    if job.paper:
        command += ["-o", f"media={job.paper}"]
    return [*command, "--", str(file)]


def print_pdf(job: PrintJob, pdf: bytes, step: Step = lambda _step: None) -> str:
    """Print a PDF; return how the job is called. Raises `PrintError`.

    ``step`` is told "wait" again and again, and "sent" once CUPS has the page; what it raises
    at "wait" stops the printing.
    """
    with tempfile.TemporaryDirectory(prefix="briefing-print-") as folder:
        file = Path(folder) / "page.pdf"
        try:
            file.write_bytes(pdf)
            done = _run(lp_command(job, file), step)
        except FileNotFoundError as error:
            raise PrintError(
                said("CUPS is not installed: save the PDF and print it elsewhere.")
            ) from error
        except subprocess.TimeoutExpired as error:
            raise PrintError(
                said(
                    "The printer “{name}” does not answer: check that it is switched on.",
                    name=job.printer,
                )
            ) from error
        except OSError as error:
            raise PrintError(
                said("Nothing was printed: {why}.", why=error.strerror or error)
            ) from error
    if done.returncode != 0:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = told[-1].removeprefix("lp: ").rstrip(".") if told else said("it was refused")
        raise PrintError(said("“{name}” did not take the page: {why}.", name=job.printer, why=why))
    words = done.stdout.decode("utf-8", "replace").split()
    return next((word for word in words if word.startswith(job.printer + "-")), job.printer)


def _run(command: list[str], step: Step) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end, or end it: when it takes too long, and when ``step`` raises."""
    until = time.monotonic() + SECONDS
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            while True:
                step("wait")
                try:
                    out, err = process.communicate(timeout=LOOK_EVERY)
                    break
                except subprocess.TimeoutExpired:
                    if time.monotonic() > until:
                        raise
            step("sent")
        except BaseException:
            process.kill()
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, err)
