"""How lists to choose from look in the dialogs of charts."""

from PySide6.QtWidgets import QFrame, QListWidget

from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme


def style_list(made: QListWidget, theme: Theme) -> None:
    """Give a list a thin frame, rows with room, and a calm chosen row."""
    p, px = theme.palette, theme.px
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFont(theme.sans(14.5))
    made.setStyleSheet(f"""
QListWidget {{ background: {p.panel}; color: {p.ink}; border: 1px solid {p.field};
    border-radius: {px(6)}px; padding: {px(3)}px; outline: none; }}
QListWidget:focus {{ border: 2px solid {p.focus_ring}; padding: {max(0, px(3) - 1)}px; }}
QListWidget::item {{ padding: {px(5)}px {px(6)}px; border-radius: {px(4)}px; }}
QListWidget::indicator:unchecked {{ border: 1px solid {p.faint}; border-radius: {px(2)}px;
    background: {p.paper}; }}
QListWidget::item:selected {{ background: {p.accent_soft}; color: {p.ink}; }}
""")
    ScrollBarStyle(made, theme, "panel")
