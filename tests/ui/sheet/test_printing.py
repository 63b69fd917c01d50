"""From the dialog's answer to paper, and once through CUPS for real."""

import os
import pwd
import shutil
import subprocess
import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from briefing_app import resources_dir
from briefing_app.render.sheet.pages import PageImages, page_image, some_pages
from briefing_app.render.sheet.printed import print_sheet, print_slides
from briefing_app.render.sheet.slides_data import Handout
from briefing_app.session.cups import PrintError, PrintJob, print_pdf
from briefing_app.session.documents.opening import open_path
from briefing_app.ui.sheet.printing import (
    derive_job,
    make_printer,
    paint_pages,
    print_with,
    save_pdf,
)
from tests.render.sheet.pdf_reader import look

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def slides() -> bytes:
    briefing = open_path(resources_dir.path("briefings/operation-spector")).briefing
    return print_slides(briefing, {}, TODAY, Handout(4, notes=False)).pdf


def test_the_printer_is_set_to_the_pages(qapp: QApplication, slides: bytes) -> None:
    printer = make_printer(slides, "Slides", grey=True)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert printer.colorMode() is QPrinter.ColorMode.GrayScale
    pages = PageImages(slides)
    assert (printer.fromPage(), printer.toPage()) == (1, len(pages.sizes))
    pages.close()
    assert printer.docName() == "Slides"


def test_a_file_gets_the_very_pdf(slides: bytes, tmp_path: Path) -> None:
    out = tmp_path / "o.pdf"
    printer = make_printer(slides, "Slides", grey=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    assert print_with(printer, slides) == "Saved as “o.pdf”."
    assert out.read_bytes() == slides


class NoPrinter(QPrinter):
    """What Qt makes where no printer is; where one is, an empty file name would print on it."""

    def outputFormat(self) -> QPrinter.OutputFormat:
        return QPrinter.OutputFormat.PdfFormat

    def outputFileName(self) -> str:
        return ""


def test_no_printer_and_no_file_is_a_sentence(slides: bytes) -> None:
    printer = NoPrinter()
    with pytest.raises(PrintError, match="no printer"):
        print_with(printer, slides)
    assert derive_job(printer, "Slides") is None


def test_a_range_is_some_of_its_pages(slides: bytes, tmp_path: Path) -> None:
    out = tmp_path / "o.pdf"
    printer = make_printer(slides, "Slides", grey=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    print_with(printer, slides)
    assert look(out.read_bytes()).pages == 2
    assert some_pages(slides, 1, 99) == slides


def test_pictures_for_printers_that_take_no_pdf(slides: bytes, tmp_path: Path) -> None:
    out = tmp_path / "o.pdf"
    printer = make_printer(slides, "Slides", grey=True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setResolution(60)
    paint_pages(printer, slides, 1, 2)
    printed = look(out.read_bytes())
    assert printed.pages == 2
    assert printed.images == 2


def test_a_place_that_cannot_be_written(slides: bytes, tmp_path: Path) -> None:
    with pytest.raises(PrintError, match="was not saved"):
        save_pdf(tmp_path / "gone" / "o.pdf", slides)
    assert list(tmp_path.iterdir()) == []


def test_pages_as_pictures(slides: bytes) -> None:
    image = page_image(slides, 0, 400, 400)
    assert max(image.width(), image.height()) in (399, 400, 401)
    assert image.pixelColor(1, 1).lightness() > 250
    assert page_image(slides, 0, 200, 200, grey=True).isGrayscale()


def _pdf_printer() -> str:
    """Return the queue that prints into files, empty where there is none."""
    if shutil.which("lpstat") is None or shutil.which("lp") is None:
        return ""
    try:
        done = subprocess.run(
            ["lpstat", "-v"], capture_output=True, text=True, timeout=5, check=False
        )
    except subprocess.TimeoutExpired:
        return ""
    lines = [line for line in done.stdout.splitlines() if "cups-pdf:/" in line]
    return lines[0].split(":")[0].split()[-1] if lines else ""


@pytest.mark.cups
def test_a_real_job_through_cups() -> None:
    queue = _pdf_printer()
    if not queue:
        pytest.skip("no CUPS with its PDF printer (cups, printer-driver-cups-pdf)")
    briefing = open_path(resources_dir.path("briefings/operation-spector")).briefing
    pdf = print_sheet(briefing, {}, TODAY).pdf
    assert queue in QPrinterInfo.availablePrinterNames()
    mark = f"briefing-{os.getpid()}"
    job = print_pdf(PrintJob(queue, title=mark), pdf)
    assert job.startswith(f"{queue}-")
    home = Path(pwd.getpwuid(os.getuid()).pw_dir)  # CUPS asks nobody's environment
    made = _until_whole([home / "PDF", Path("/var/spool/cups-pdf/ANONYMOUS")], f"*{mark}*.pdf")
    seen = look(made.read_bytes())
    made.unlink(missing_ok=True)
    assert seen.pages == 1
    assert seen.images == 0


def _until_whole(folders: list[Path], pattern: str) -> Path:
    """Return the file that a printer writes, once it is written to its end."""
    for _ in range(300):
        for path in [p for f in folders if f.is_dir() for p in f.glob(pattern)]:
            if path.read_bytes().rstrip().endswith(b"%%EOF"):
                return path
        time.sleep(0.1)
    pytest.fail(f"no page came out: {pattern} in {folders}")
