"""What state a show is in, in words: what the room sees now, and what it will see.

Pure functions; console, stage and screen reader say the same.
"""

from dataclasses import dataclass

from briefing_app.viewmodels.present.show import Mode, Scene, Show, Tool
from briefing_app.words.said import marked, said, translated


@dataclass(frozen=True)
class Coming:
    """What will be seen, and when: "Next", "After black", "When unfrozen"."""

    words: str
    scene: Scene | None


_TOOLS = {
    Tool.HAND: marked("Hand"),
    Tool.POINTER: marked("Pointer"),
    Tool.SPOTLIGHT: marked("Spotlight"),
    Tool.PEN: marked("Pen"),
    Tool.HIGHLIGHTER: marked("Highlighter"),
    Tool.ERASER: marked("Eraser"),
    Tool.REGION: marked("Zoom"),
}
_VEILS = {"black": marked("Black"), "white": marked("White")}
_VEILED = {
    "black": marked("The stage is black"),
    "white": marked("The stage is white"),
    "": marked("The stage shows the slide again"),
}


def tool_words(tool: Tool) -> str:
    """Return what a tool in the hand is called; empty for the hand alone."""
    if tool is Tool.HAND:
        return ""
    return said("Zoom: click or drag") if tool is Tool.REGION else translated(_TOOLS[tool])


def room_states(show: Show) -> tuple[str, ...]:
    """Return what is not plain about the room's picture: "Black", "Frozen", "Zoomed × 2"."""
    states = [translated(_VEILS[show.veil])] if show.veil else []
    room = show.room
    if show.frozen is not None:
        states.append(said("Frozen on slide {at}", at=room.at + 1))
    if room.evidence:
        states.append(said("Evidence"))
    if room.zoom is not None:
        states.append(said("Zoomed × {factor:.2g}", factor=room.zoom.factor))
    if tool_words(show.tool):
        states.append(tool_words(show.tool))
    return tuple(states)


def state_words(show: Show) -> str:
    """Return all states in one line, with what the presenter is about to do."""
    states = list(room_states(show))
    if show.leaving:
        states.append(said("Esc again ends the talk"))
    return " · ".join(states)


def derive_coming(show: Show) -> Coming:
    """Return what the room will see after the state it is in, else after the next step."""
    room = show.room
    if show.veil:
        return Coming(said("After black") if show.veil == "black" else said("After white"), room)
    if show.frozen is not None and show.frozen != show.scene:
        return Coming(said("When unfrozen: slide {at}", at=show.at + 1), show.scene)
    following = show.at + 1
    scene = Scene(following) if following < show.count else None
    return Coming(said("Next"), scene)


def changed_words(before: Show, now: Show) -> list[str]:
    """Return what a command did to the state, as short sentences without their stop."""
    told = []
    if now.veil != before.veil:
        told.append(translated(_VEILED[now.veil]))
    if (now.frozen is None) != (before.frozen is None):
        frozen = said("Frozen: the room keeps slide {on_stage}", on_stage=now.on_stage + 1)
        told.append(said("No longer frozen") if now.frozen is None else frozen)
    if now.tool is not before.tool:
        off = said("{tool} off", tool=translated(_TOOLS[before.tool]))
        told.append(
            said("{tool} on", tool=tool_words(now.tool))
            if _in_hand(now.tool)
            else _region(now, off)
        )
    if (now.zoom is None) != (before.zoom is None):
        told.append(said("Whole slide") if now.zoom is None else said("Zoomed"))
    if now.leaving and not before.leaving:
        told.append(said("Esc again ends the talk"))
    return [words for words in told if words]


def _in_hand(tool: Tool) -> bool:
    return tool not in (Tool.HAND, Tool.REGION)


def _region(now: Show, off: str) -> str:
    """Return what is said where no tool is taken: zooming that was asked for, or one laid down."""
    if now.tool is Tool.REGION:
        return tool_words(now.tool)
    return "" if now.zoom is not None else off


def left_evidence(before: Show, now: Show) -> bool:
    """Return whether a command led from evidence back to the slides."""
    return now.mode is Mode.SLIDES and before.mode is Mode.EVIDENCE


def sign_words(before: Show, now: Show) -> str:
    """Return what a stage without a console says at its edge to who pressed the key: what that has
    done, and where one is again. Going to a slide that all see says nothing.
    """
    words = changed_words(before, now)
    if now.frozen is not None and now.at != before.at:
        words.append(
            said(
                "Frozen on slide {on_stage}, you are on {at}",
                on_stage=now.on_stage + 1,
                at=now.at + 1,
            )
        )
    if left_evidence(before, now) or (now.frozen is None and before.frozen is not None):
        words.append(said("Slide {at} of {count}", at=now.at + 1, count=now.count))
    return " · ".join(words)
