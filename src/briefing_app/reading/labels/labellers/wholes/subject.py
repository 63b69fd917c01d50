"""What a clause is about, also where a pronoun stands for it."""

from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.view import first_subject

_STANDING_FOR = frozenset("it they these this".split())


def subjects_meant(scene: Scene) -> list[str]:
    """The subject; of a pronoun what came before it: "Finches are ill: they were seen in 17%"."""
    view = scene.view
    t = view.tokens
    start, end = view.subject
    if end != start + 1 or t[start].low not in _STANDING_FOR:
        return view.subjects()
    apart = next((i for i in range(start, 0, -1) if t[i - 1].text in ":;"), 0)
    return first_subject(t[: apart - 1]) if apart > 1 else list(scene.subjects_before)
