"""Draw the icon in the sizes that desktops ask for: icons.py PICTURE.svg FOLDER SIZE…"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main() -> int:
    """Write one PNG a size; 1 where one cannot be written."""
    picture, folder, *sizes = sys.argv[1:]
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(picture)
    for size in map(int, sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(Path(folder, f"{size}.png"))):
            return 1
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
