"""What is clicked can be hit: 24 pixels high and wide at the least (WCAG 2.2, 2.5.8)."""

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

LEAST = 24
_KINDS = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)


def targets(window: QWidget) -> list[QWidget]:
    """Return what is clicked in a window; a field inside of another one is that one's."""
    return [
        widget
        for kind in _KINDS
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
    ]


def small_targets(window: QWidget) -> list[str]:
    """Return what is too small to be hit in a window."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()} {widget.width()}x{widget.height()}"
        for widget in targets(window)
        if min(widget.width(), widget.height()) < LEAST
    ]
