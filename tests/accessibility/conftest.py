"""A desktop with a screen reader, for the tests of one file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accessibility.desktop import desktop


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    folder: Path = tmp_path_factory.mktemp("desktop")
    folder.chmod(0o700)
    with desktop(folder) as env:
        yield env
