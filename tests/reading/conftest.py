"""No step of reading may fail unseen: what the boundary holds back and logs fails a test."""

import logging
from collections.abc import Iterator

import pytest


class _Kept(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@pytest.fixture(autouse=True)
def failures() -> Iterator[list[str]]:
    """What failed inside; a test that means it to clears the list."""
    kept = _Kept()
    log = logging.getLogger("briefing_app.reading")
    log.addHandler(kept)
    yield kept.messages
    log.removeHandler(kept)
    assert kept.messages == []
