"""Styles the toolkit's own widgets (menus, fields, scroll bars, tool tips) in the theme.

Style sheets stand on single widgets only: one for the whole application would slow the start.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QToolTip

from briefing_app.render.palette import Palette
from briefing_app.ui.kit.theme import Theme

_ROLES = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "rail",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_FADED = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)


def derive_qpalette(palette: Palette) -> QPalette:
    """Return Qt's palette for ours."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(palette, name)))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.faint))
    return made


def derive_scroll_bar_rules(theme: Theme, ground: str) -> str:
    """Return the rules of a thin scroll bar without arrows on a ground (a name in the palette)."""
    p, px = theme.palette, theme.px
    below = getattr(p, ground)
    return f"""
QScrollBar {{ background: {below}; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {px(11)}px; }}
QScrollBar:horizontal {{ height: {px(11)}px; }}
QScrollBar::handle {{ background: {p.edge}; border-radius: {px(3)}px; margin: {px(2)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::handle:hover {{ background: {p.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def derive_menu_rules(theme: Theme) -> str:
    """Return the rules of the menu bar and of every menu."""
    p, px = theme.palette, theme.px
    return f"""
QMenuBar {{ background: {p.panel}; color: {p.soft}; border: none; padding: {px(2)}px {px(8)}px; }}
QMenuBar::item {{ background: transparent; padding: {px(4)}px {px(10)}px;
    border-radius: {px(5)}px; }}
QMenuBar::item:selected {{ background: {p.accent_soft}; color: {p.ink}; }}
QMenu {{ background: {p.panel}; color: {p.ink}; border: 1px solid {p.edge};
    padding: {px(5)}px 0; }}
QMenu::item {{ padding: {px(5)}px {px(24)}px {px(5)}px {px(30)}px; }}
QMenu::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
QMenu::item:disabled {{ color: {p.faint}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: {px(5)}px 0; }}
QMenu::indicator {{ width: {px(12)}px; height: {px(12)}px; left: {px(10)}px; }}
"""


def derive_field_rules(theme: Theme) -> str:
    """Return the rules of a field to write in, with its ring when it has the keyboard."""
    p, px = theme.palette, theme.px
    return f"""
QLineEdit {{ background: {p.panel}; color: {p.ink}; border: 1px solid {p.field};
    border-radius: {px(6)}px; padding: {px(3)}px {px(8)}px;
    selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QLineEdit:focus {{ border: 2px solid {p.focus_ring}; padding: {px(3) - 1}px {px(8) - 1}px; }}
"""


def derive_header_rules(theme: Theme) -> str:
    """Return the rules of the heading row of a table."""
    p, px = theme.palette, theme.px
    return f"""
QHeaderView {{ background: {p.panel}; border: none; }}
QHeaderView::section {{ background: {p.panel}; color: {p.soft}; border: none;
    border-bottom: 1px solid {p.line}; padding: {px(5)}px {px(6)}px; }}
"""


class ScrollBarStyle(QObject):
    """Gives an area thin scroll bars, now and whenever the theme changes; lives with the area.

    The rules stand on the bars alone: on an ancestor they would stop fonts and colours from being
    inherited.
    """

    def __init__(self, area: QAbstractScrollArea, theme: Theme, ground: str) -> None:
        super().__init__(area)
        self._ground = ground
        self._area = area
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        rules = derive_scroll_bar_rules(self._theme, self._ground)
        self._area.verticalScrollBar().setStyleSheet(rules)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self._area.horizontalScrollBarPolicy() is not never:
            self._area.horizontalScrollBar().setStyleSheet(rules)


def style_menu(menu: QMenu | QMenuBar, theme: Theme) -> None:
    """Give a menu, or a bar and its menus, the theme's look."""
    menu.setFont(theme.sans(14))
    menu.setStyleSheet(derive_menu_rules(theme))


def style_application(application: QApplication, theme: Theme) -> None:
    """Give the application the theme's type and colours."""
    application.setFont(theme.sans(14))
    palette = derive_qpalette(theme.palette)
    application.setPalette(palette)
    QToolTip.setFont(theme.sans(13))
    QToolTip.setPalette(palette)
