"""What is clicked can be hit: 24 pixels high and wide at the least (WCAG 2.2, 2.5.8)."""

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.app import App
from tests.ui.targets import small_targets


@pytest.mark.parametrize("view", ["read", "triage", "sheet"])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
def test_every_target_is_large_enough(app: App, view: str, size: tuple[int, int]) -> None:
    assert app.open_example()
    app.window.resize(*size)
    app.workspace.actions[view].trigger()
    QApplication.processEvents()
    assert small_targets(app.window) == []


def test_less_motion_stops_the_glide_of_the_article(app: App) -> None:
    assert app.open_example()
    scrolling = app.article.view.scrolling
    scrolling.still = False
    app.workspace.actions["reduce_motion"].setChecked(True)
    assert scrolling.still
    app.workspace.actions["reduce_motion"].setChecked(False)
    assert not scrolling.still
