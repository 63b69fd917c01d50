"""What state a show is in, in words: what the room sees now, and what it will see.

Pure functions; console, stage and screen reader say the same.
"""

from dataclasses import dataclass

from briefing_app.viewmodels.present.show import Mode, Scene, Show, Tool


@dataclass(frozen=True)
class Coming:
    """What will be seen, and when: "Next", "After black", "When unfrozen"."""

    words: str
    scene: Scene | None


def tool_words(tool: Tool) -> str:
    """Return what a tool in the hand is called; empty for the hand alone."""
    if tool is Tool.HAND:
        return ""
    return "Zoom: click or drag" if tool is Tool.REGION else tool.value.capitalize()


def room_states(show: Show) -> tuple[str, ...]:
    """Return what is not plain about the room's picture: "Black", "Frozen", "Zoomed × 2"."""
    states = [show.veil.capitalize()] if show.veil else []
    room = show.room
    if show.frozen is not None:
        states.append(f"Frozen on slide {room.at + 1}")
    if room.evidence:
        states.append("Evidence")
    if room.zoom is not None:
        states.append(f"Zoomed × {room.zoom.factor:.2g}")
    if tool_words(show.tool):
        states.append(tool_words(show.tool))
    return tuple(states)


def state_words(show: Show) -> str:
    """Return all states in one line, with what the presenter is about to do."""
    states = list(room_states(show))
    if show.leaving:
        states.append("Esc again ends the talk")
    return " · ".join(states)


def derive_coming(show: Show) -> Coming:
    """Return what the room will see after the state it is in, else after the next step."""
    room = show.room
    if show.veil:
        return Coming(f"After {show.veil}", room)
    if show.frozen is not None and show.frozen != show.scene:
        return Coming(f"When unfrozen: slide {show.at + 1}", show.scene)
    following = show.at + 1
    scene = Scene(following) if following < show.count else None
    return Coming("Next", scene)


def changed_words(before: Show, now: Show) -> list[str]:
    """Return what a command did to the state, as short sentences without their stop."""
    said = []
    if now.veil != before.veil:
        said.append(f"The stage is {now.veil}" if now.veil else "The stage shows the slide again")
    if (now.frozen is None) != (before.frozen is None):
        frozen = f"Frozen: the room keeps slide {now.on_stage + 1}"
        said.append("No longer frozen" if now.frozen is None else frozen)
    if now.tool is not before.tool:
        off = f"{before.tool.value.capitalize()} off"
        said.append(f"{tool_words(now.tool)} on" if _in_hand(now.tool) else _region(now, off))
    if (now.zoom is None) != (before.zoom is None):
        said.append("Whole slide" if now.zoom is None else "Zoomed")
    if now.leaving and not before.leaving:
        said.append("Esc again ends the talk")
    return [words for words in said if words]


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
        words.append(f"Frozen on slide {now.on_stage + 1}, you are on {now.at + 1}")
    if left_evidence(before, now) or (now.frozen is None and before.frozen is not None):
        words.append(f"Slide {now.at + 1} of {now.count}")
    return " · ".join(words)
