"""Pages of a PDF as pictures, for preview and print. Only for PDFs that this app made itself.

pypdfium2 renders them, the very engine that browsers print with. It may be used on one thread at a
time only, which is that of the interface.
"""

from PySide6.QtGui import QImage


class PageImages:
    """A PDF that is held open while its pages are seen; ``sizes`` are in points."""

    def __init__(self, pdf: bytes) -> None:
        """Open the PDF."""
        import pypdfium2

        self._document = pypdfium2.PdfDocument(pdf)
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(index) for index in range(len(self._document))
        )

    def image(self, index: int, width: float, height: float, *, grey: bool = False) -> QImage:
        """Return a page as large as fits in ``width`` × ``height`` px, on white."""
        page = self._document[index]
        across, down = self.sizes[index]
        scale = max(0.01, min(width / across, height / down))
        bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=False)
        form = QImage.Format.Format_RGB32
        if bitmap.n_channels == 1:
            form = QImage.Format.Format_Grayscale8
        elif bitmap.n_channels == 3:
            form = QImage.Format.Format_BGR888
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Let go of the PDF."""
        self._document.close()


def page_image(
    pdf: bytes, index: int, width: float, height: float, *, grey: bool = False
) -> QImage:
    """Return one page as large as fits in ``width`` × ``height`` px, on white."""
    pages = PageImages(pdf)
    try:
        return pages.image(index, width, height, grey=grey)
    finally:
        pages.close()


def some_pages(pdf: bytes, first: int, last: int) -> bytes:
    """Return the pages ``first`` to ``last`` (from 1) as a PDF; all of them as it is.

    Leaving pages out costs the tags: the rest would be said to stand where it does not.
    """
    import io

    import pypdfium2

    whole = pypdfium2.PdfDocument(pdf)
    chosen = list(range(max(1, first) - 1, min(last, len(whole))))
    if len(chosen) == len(whole) or not chosen:
        whole.close()
        return pdf
    part = pypdfium2.PdfDocument.new()
    part.import_pages(whole, chosen)
    out = io.BytesIO()
    part.save(out)
    part.close()
    whole.close()
    return out.getvalue()
