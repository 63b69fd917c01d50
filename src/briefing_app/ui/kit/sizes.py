"""Heights of the bars at 100 %, known before the bars themselves are built."""

from typing import Final

MENU_HEIGHT: Final = 30
TOP_HEIGHT: Final = 52
STATUS_HEIGHT: Final = 30
