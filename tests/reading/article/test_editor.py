"""Twenty-five articles whose key figures an editor marked, six or seven in each.

In the files a key figure stands as ``{number|what it is about}``. The weights are fitted on them
among others, so what is asked here is a floor and not the last per cent.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from briefing_app.core.figure import Figure, Status
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import Draft, derive_draft
from briefing_app.reading.labels.quoted.borders import LONGEST

FILES = sorted((Path(__file__).parent / "editor").glob("*.txt"))
_MARK = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")


@cache
def read(path: Path) -> tuple[Draft, tuple[Figure, ...]]:
    """Return the draft of an article and the figures that the editor would take."""
    marked = path.read_text(encoding="utf-8")
    plain = _MARK.sub(r"\1", marked)
    article = import_bytes(plain.encode(), name=path.name).article
    assert article is not None
    draft = derive_draft(article)
    wanted: list[Figure] = []
    done = 0
    for mark in _MARK.finditer(marked):
        before = _MARK.sub(r"\1", marked[: mark.start()]).split()
        done = article.text.find(mark.group(1), max(done, len(" ".join(before)) - 60))
        assert done >= 0, mark.group()
        end = done + len(mark.group(1))
        wanted.extend(
            f
            for f in draft.figures
            if f.evidence.start < end and done < f.evidence.end  # type: ignore[union-attr]
        )
        done = end
    return draft, tuple(wanted)


def _same(a: Figure, b: Figure) -> bool:
    return a.quantity.point == b.quantity.point and a.quantity.unit == b.quantity.unit


def test_three_of_four_of_the_editors_key_figures_are_chosen() -> None:
    found = asked = right = chosen = 0
    for path in FILES:
        draft, wanted = read(path)
        keys = [f for f in draft.figures if f.status is Status.KEY]
        asked += len(wanted)
        found += sum(any(_same(w, k) for k in keys) for w in wanted)
        chosen += len(keys)
        right += sum(any(_same(w, k) for w in wanted) for k in keys)
    assert asked > 110
    assert found / asked > 0.72, f"{found} of {asked}"
    assert right / chosen >= 0.79, f"{right} of {chosen}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_labels_can_be_read_on_a_card(path: Path) -> None:
    draft, _ = read(path)
    for figure in draft.figures:
        words = figure.label.split()
        most = LONGEST if "…" in figure.label else 7
        assert 0 < len([word for word in words if word != "…"]) <= most, figure.label
        assert words[-1].lower() not in ("of", "in", "the", "and", "to", "at", "from"), figure.label
        opens = words[0].lower() not in ("the", "a", "an", "and", "of")
        assert opens or "…" in figure.label, figure.label


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_six_and_never_one_thing_twice(path: Path) -> None:
    draft, _ = read(path)
    keys = [f for f in draft.figures if f.status is Status.KEY]
    assert len(keys) == 6
    assert len({(k.quantity.point, k.quantity.unit) for k in keys}) == len(keys)
    assert all(k.reason for k in keys)
