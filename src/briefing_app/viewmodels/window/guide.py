"""The guide of five minutes: its steps, by which signs each is known to be done, and where one is.

A sign is a word for what just happened in the window ("lit", "view:triage"). Must not know how the
window tells it, nor how a step is shown.
"""

from typing import NamedTuple

from briefing_app.words.said import marked, said, translated


class Step(NamedTuple):
    """A step: what it shows, what to do, and the signs, in their order, that it was done.

    A step without signs has nothing to do.
    """

    heading: str
    words: str
    signs: tuple[str, ...] = ()


LIT, LET_GO = "lit", "let go"
CLAIMS, PRESENT = "action:claims", "action:present"
TRIAGE, READ, PRINT = "view:triage", "view:read", "view:print"
STEPS = (
    Step(
        marked("Every number leads to its sentence"),
        marked(
            "Click 288 in the text, or press Alt+Down until it is lit. Its card and its "
            "bar light up too: they are one figure."
        ),
        (LIT,),
    ),
    Step(
        marked("Let go of it"),
        marked(
            "Press Esc. While nothing is lit, pointing at a number shows where it stands "
            "everywhere."
        ),
        (LET_GO,),
    ),
    Step(
        marked("Claims are checked"),
        marked(
            "Press Ctrl+K to see each claim with its sum: “nearly double” is 288 ÷ 150. Esc closes "
            "the list."
        ),
        (CLAIMS,),
    ),
    Step(
        marked("Nothing is dropped"),
        marked(
            "Press Ctrl+T to go through all numbers: K makes a key figure, U uses one, S sets it "
            "aside. Esc brings you back."
        ),
        (TRIAGE, READ),
    ),
    Step(
        marked("One page to hand out"),
        marked(
            "Press Ctrl+P to see it; each number on it has its evidence at the foot. Esc "
            "brings you back."
        ),
        (PRINT, READ),
    ),
    Step(
        marked("On the big screen"),
        marked(
            "Press F5. The right arrow moves on, E shows the sentence behind a number. Esc "
            "leaves the sentence, and from a slide it ends."
        ),
        (PRESENT,),
    ),
    Step(
        marked("Now one of your own"),
        marked(
            "Press Ctrl+O, drop a file on the window, or press Ctrl+Shift+V to read a text "
            "that you copied."
        ),
    ),
)


class Guide(NamedTuple):
    """Where one is: the step, and how many of its signs were heard."""

    at: int = 0
    heard: int = 0

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[self.at]

    @property
    def is_done(self) -> bool:
        """Whether the step was done; one with nothing to do never is."""
        return bool(self.step.signs) and self.heard >= len(self.step.signs)

    @property
    def is_last(self) -> bool:
        """Whether no step follows."""
        return self.at == len(STEPS) - 1


def hearing(guide: Guide, sign: str) -> Guide:
    """Return the guide after a sign; one that the step does not wait for changes nothing."""
    signs = guide.step.signs
    if guide.heard < len(signs) and signs[guide.heard] == sign:
        return guide._replace(heard=guide.heard + 1)
    return guide


def moved(guide: Guide, by: int) -> Guide:
    """Return the guide some steps further, or back, as far as there are steps."""
    return Guide(max(0, min(len(STEPS) - 1, guide.at + by)))


def derive_spoken(guide: Guide) -> str:
    """Return what a screen reader says of the step."""
    return said(
        "Step {at} of {count}: {heading}. {words}",
        at=guide.at + 1,
        count=len(STEPS),
        heading=translated(guide.step.heading),
        words=translated(guide.step.words),
    )
