"""Pages of a PDF as pictures, for preview and print. Only for PDFs that this app made itself."""

from PySide6.QtGui import QImage


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return the width and height of every page in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document.get_page_size(index) for index in range(len(document))]
    finally:
        document.close()


def page_image(
    pdf: bytes, index: int, width: float, height: float, *, grey: bool = False
) -> QImage:
    """Return a page as large as fits in ``width`` × ``height`` px, on white.

    pypdfium2 renders it: the very engine that browsers print with.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[index]
        across, down = page.get_size()
        scale = max(0.01, min(width / across, height / down))
        bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=False)
        form = QImage.Format.Format_Grayscale8 if bitmap.n_channels == 1 else None
        if bitmap.n_channels == 3:
            form = QImage.Format.Format_BGR888
        elif form is None:
            form = QImage.Format.Format_RGB32
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
        return image
    finally:
        document.close()
