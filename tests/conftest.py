"""Qt runs without a screen unless the caller chose a platform."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Let pass what the platform without a screen says of itself; every other line is heard."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support")
