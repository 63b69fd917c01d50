"""Tests meet what a person has who has just come, also where pytest is started without run.py.

Qt runs without a screen unless the caller chose a platform.
"""

import gc
import os
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from setup_tools import fresh
from setup_tools.stamp import find_ready

TOP = Path(__file__).parent.parent
HOUSE = ExitStack()
PATIENCE = 7200
"""Seconds that a test may take with ``BRIEFING_SLOW``."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Come before Qt is loaded, and before anything is written to a home."""
    _need_libraries(config)
    _have_patience(config)
    # Let pass what the platform without a screen says of itself; every other line is heard.
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support")
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ.pop(f"XDG_{name}_HOME", None)
    os.environ.update(HOUSE.enter_context(fresh.home()))

    _wait_for_hypothesis()


def _wait_for_hypothesis() -> None:
    """No test fails because the machine is busy: making examples may take its time."""
    from hypothesis import HealthCheck, settings

    slow = [HealthCheck.too_slow]
    settings.register_profile("patient", deadline=None, suppress_health_check=slow)
    settings.load_profile("patient")


def _have_patience(config: pytest.Config) -> None:
    """Let whole proofs run to their end: some take longer than what ends a hang allows."""
    if float(os.environ.get("BRIEFING_SLOW", "0")) > 0:
        config.option.timeout = config.option.timeout or PATIENCE
        config.pluginmanager.unregister(name="faulthandler")


def pytest_collection_finish() -> None:
    """Leave what was loaded alone, as the app does, and look for garbage less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_unconfigure() -> None:
    HOUSE.close()


def _need_libraries(config: pytest.Config) -> None:
    """Start once more where Qt would not find its libraries: the loader asks at the start only."""
    ready = find_ready(str(TOP), "test")
    env = dict(os.environ)
    if ready is None or ready.within(env) == env:
        return
    capture = config.pluginmanager.getplugin("capturemanager")
    if capture is not None:
        capture.stop_global_capturing()
    sys.stdout.flush()
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], ready.within(env))
