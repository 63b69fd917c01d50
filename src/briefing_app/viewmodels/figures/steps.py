"""The next figure of the text, and the one before."""

from briefing_app.core.briefing import Briefing


def derive_step(briefing: Briefing, selected: str, way: int) -> str:
    """Return the id of the figure ``way`` steps on in the order of the text, round the ends.

    Nothing selected begins at the first (or, going back, the last); empty where there are none.
    """
    numbers = briefing.evidence_numbers
    ids = sorted(numbers, key=lambda id_: numbers[id_])
    if not ids:
        return ""
    if selected not in numbers:
        return ids[0] if way > 0 else ids[-1]
    return ids[(ids.index(selected) + way) % len(ids)]
