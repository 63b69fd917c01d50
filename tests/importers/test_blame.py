"""Whose fault it is: the file's where its library stumbles, ours everywhere else."""

import json
from collections.abc import Callable

import pytest
from lxml import etree

from briefing_app.importers.blame import failure_of, is_ours
from briefing_app.importers.guard import ForbiddenError
from briefing_app.importers.hyphens import join


def _raised(act: Callable[[], object]) -> Exception:
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def _forbidden() -> None:
    raise ForbiddenError("an import may not write: pdf.pyc")


@pytest.mark.parametrize(
    "act",
    [
        _forbidden,
        lambda: __import__("no_such_library"),
        lambda: open("/no/such/folder/file"),  # noqa: PTH123, SIM115
        lambda: join(5, "x", frozenset(), drop=True),  # type: ignore[arg-type]
    ],
)
def test_ours(act: Callable[[], object]) -> None:
    error = _raised(act)
    assert is_ours(error)
    failure = failure_of(error, "PDF")
    assert failure.message.startswith("Briefing could not read this PDF")
    assert "damaged" not in failure.message
    assert type(error).__name__ in failure.details


@pytest.mark.parametrize("act", [lambda: json.loads("{"), lambda: etree.fromstring(b"<")])
def test_what_a_library_stumbles_over_is_the_files(act: Callable[[], object]) -> None:
    failure = failure_of(_raised(act), "page")
    assert failure.message.startswith("This page is damaged")
    assert not failure.details
