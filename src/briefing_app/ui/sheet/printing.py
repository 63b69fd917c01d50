"""The system's print dialog, and the way from its answer to paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app.fileformat import BriefingFileError
from briefing_app.fileformat.store import replace_file
from briefing_app.render.sheet.pages import PageImages, some_pages
from briefing_app.session.cups import PrintError, PrintJob, has_cups
from briefing_app.words.said import said

Ask = Callable[[QPrinter, QWidget], bool]
RESOLUTION = 300
"""Dots an inch for printers that take pictures only: text is sharp, and a page takes 25 MB."""
_SIDES = {
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    QPrinter.DuplexMode.DuplexNone: "one-sided",
}


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Ask with the system's dialog; return whether to print."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, True)
    answered: bool = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answered


def make_printer(pdf: bytes, title: str, *, grey: bool) -> QPrinter:
    """Return the usual printer, set to the pages of a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    pages = PageImages(pdf)
    (width, height), count = pages.sizes[0], len(pages.sizes)
    pages.close()
    letter = abs(min(width, height) - 612) < 2
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    printer.setPageSize(size)
    across = width > height
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    )
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setFromTo(1, count)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    if grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def derive_job(printer: QPrinter, title: str) -> PrintJob | None:
    """Return what to tell CUPS where the printer is one of its queues, else None."""
    name = printer.printerName()
    if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat or not has_cups():
        return None
    if name not in QPrinterInfo.availablePrinterNames():
        return None
    return PrintJob(
        name,
        printer.copyCount(),
        _range(printer) if printer.printRange() == QPrinter.PrintRange.PageRange else (0, 0),
        printer.colorMode() == QPrinter.ColorMode.GrayScale,
        _SIDES.get(printer.duplex(), ""),
        printer.pageLayout().pageSize().key(),
        title,
    )


def print_with(printer: QPrinter, pdf: bytes) -> str:
    """Print a PDF without CUPS as a printer is set; return a sentence on what was done.

    To a file goes the very PDF, printers get pictures of its pages. Raises `PrintError`.
    """
    first, last = _range(printer)
    if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
        if not printer.outputFileName():
            raise PrintError(said("There is no printer here: save the PDF and print it elsewhere."))
        return save_pdf(Path(printer.outputFileName()), some_pages(pdf, first, last))
    paint_pages(printer, pdf, first, last)
    return sent_to(printer.printerName())


def sent_to(name: str) -> str:
    """Return the sentence that says where the pages are now."""
    return said("Sent to “{name}”.", name=name) if name else said("Sent to the printer.")


def save_pdf(path: Path, pdf: bytes) -> str:
    """Write the PDF, whole or not at all; return a sentence. Raises `PrintError`."""
    if path.suffix.lower() != ".pdf":
        path = path.with_name(path.name + ".pdf")
    try:
        replace_file(path, pdf)
    except BriefingFileError as error:
        raise PrintError(error.message) from error
    return said("Saved as “{name}”.", name=path.name)


def paint_pages(printer: QPrinter, pdf: bytes, first: int, last: int) -> None:
    """Paint pictures of the pages, for a printer that does not take a PDF."""
    printer.setResolution(min(RESOLUTION, printer.resolution()))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError(said("The printer does not answer: check that it is switched on."))
    pages = PageImages(pdf)
    try:
        grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
        chosen = range(first - 1, min(last, len(pages.sizes)))
        for turn, index in enumerate(chosen):
            if turn and not printer.newPage():
                raise PrintError(said("The printer stopped in the middle: check its paper."))
            area: QRect = painter.viewport()
            image = pages.image(index, area.width(), area.height(), grey=grey)
            left, top = (area.width() - image.width()) // 2, (area.height() - image.height()) // 2
            painter.drawImage(left, top, image)
    finally:
        painter.end()
        pages.close()


def _range(printer: QPrinter) -> tuple[int, int]:
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        return printer.fromPage(), max(printer.fromPage(), printer.toPage())
    return 1, 10_000
