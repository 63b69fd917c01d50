"""Whoever edits, takes back, makes again, saves and opens always finds the same briefing.

Once with a plain list of values, which is what undo promises to be, and once through the session
and Qt's undo stack beside such a list.
"""

import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import to_bytes
from briefing_app.fileformat.container import read_zip
from briefing_app.fileformat.reader import from_entries
from briefing_app.session.session import Session
from tests.fileformat.samples import scaled
from tests.sample import briefing as sample
from tests.session.edits import edited
from tests.strategies import briefings


def read(data: bytes) -> Briefing:
    return from_entries(read_zip(io.BytesIO(data))).briefing


def written(briefing: Briefing) -> Briefing:
    """The briefing as its file holds it: unknown keys of a figure that is gone are gone as well.

    In memory they stay, so that undo brings the figure back with all that was known about it.
    """
    gone = [path for path, _ in briefing.extra if path.startswith("figures/")]
    for figure in briefing.figures:
        escaped = figure.id.replace("~", "~0").replace("/", "~1")
        gone = [path for path in gone if not path.startswith(f"figures/={escaped}/")]
    return replace(briefing, extra=tuple(kept for kept in briefing.extra if kept[0] not in gone))


class Plain(RuleBasedStateMachine):
    """History is a list and a place in it; the file is bytes."""

    @initialize(start=st.one_of(briefings(), st.builds(sample)))
    def begin(self, start: Briefing) -> None:
        self.history = [start]
        self.at = 0
        self.file = to_bytes(start)
        self.in_file = start
        self.started()

    @property
    def now(self) -> Briefing:
        return self.history[self.at]

    def started(self) -> None:
        """Hear of the beginning."""

    @rule(data=st.data())
    def edit(self, data: Any) -> None:
        after = data.draw(edited(self.now))
        if after != self.now:
            self.history = [*self.history[: self.at + 1], after]
            self.at += 1
        self.did_edit(after)

    def did_edit(self, after: Briefing) -> None:
        """Hear of an edit."""

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.history))
    @rule()
    def redo(self) -> None:
        self.at += 1

    @rule()
    def save(self) -> None:
        self.file, self.in_file = to_bytes(self.now), written(self.now)
        assert read(self.file) == self.in_file

    @rule()
    def open(self) -> None:
        found = read(self.file)
        assert found == self.in_file
        assert to_bytes(found) == self.file
        self.history, self.at = [found], 0


class Through(Plain):
    """The same through the session; its clean state is that of the file."""

    def started(self) -> None:
        self.session = Session(self.now)
        self.clean_at: int | None = 0

    def did_edit(self, after: Briefing) -> None:
        at, before = self.at, self.session.briefing
        if self.clean_at is not None and after != before and self.clean_at >= at:
            self.clean_at = None
        changed = self.session.apply(lambda _now: after, "Edit")
        assert changed == (after != before)

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        super().undo()
        self.session.undo_stack.undo()

    @precondition(lambda self: self.at + 1 < len(self.history))
    @rule()
    def redo(self) -> None:
        super().redo()
        self.session.undo_stack.redo()

    @rule()
    def save(self) -> None:
        super().save()
        self.session.undo_stack.setClean()
        self.clean_at = self.at

    @rule()
    def open(self) -> None:
        super().open()
        self.session.open(self.now)
        self.clean_at = 0

    def teardown(self) -> None:
        """Take the steps down before the session: the collector knows no order."""
        if hasattr(self, "session"):
            self.session.undo_stack.clear()

    @invariant()
    def the_session_is_where_the_list_is(self) -> None:
        if hasattr(self, "session"):
            assert self.session.briefing == self.now
            assert self.session.undo_stack.canUndo() == (self.at > 0)
            assert self.session.undo_stack.canRedo() == (self.at + 1 < len(self.history))
            assert self.session.undo_stack.isClean() == (self.clean_at == self.at)


MANY = settings(
    max_examples=scaled(14, 200),
    # Explaining traces every line and takes minutes where the steps are large.
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestPlain = pytest.mark.timeout(scaled(300, 7200))(Plain.TestCase)
TestPlain.settings = MANY
TestThrough = pytest.mark.timeout(scaled(300, 7200))(Through.TestCase)
TestThrough.settings = MANY
