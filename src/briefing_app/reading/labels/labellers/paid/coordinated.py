"""Whether what a label ends in is the first of several: "spent on food" of "on food and rent".

A sum that goes to two things goes not to one of them. It knows the words of a sentence, and no
labeller and no weights.
"""

from collections.abc import Sequence

from briefing_app.reading.labels.phrases import MOST, base_end
from briefing_app.reading.labels.tokens import Token

_JOINTS = frozenset(("and", "or"))
_THE_REST = frozenset("rest remainder balance others".split())


def completed(label: str, t: Sequence[Token], at: int) -> str:
    """Return a label with the second of two things that it ends in the first of, or empty.

    It is empty where there are more, or no room for both; where its end is alone it is as it was.
    ``at`` is where the number stands.
    """
    last = label.split()[-1].lower()
    ends = [i for i, w in enumerate(t) if w.low == last and w.kind == "N"]
    end = next((i for i in ends if i > at), ends[-1] if ends else -1)
    if end < 0:
        return label
    second = _joined(t, end + 1)
    if second > end + 1:
        words = " ".join(w.text for w in t[end + 1 : second] if w.kind != "D")
        both = f"{label} {words}"
        return both if len(both.split()) <= MOST + 1 else ""
    return "" if _is_list(t, end + 1) else label


def _joined(t: Sequence[Token], at: int) -> int:
    """Behind the phrase that *and* ties to the one before, or ``at`` where none is tied."""
    if at + 1 >= len(t) or t[at].low not in _JOINTS:
        return at
    end = base_end(t, at + 1)
    apart = end < len(t) and (t[end].kind in "FX#" or t[end].low == "worth")
    rest = t[end - 1].low in _THE_REST or any(w.kind == "#" for w in t[at:end])
    return end if end > at + 1 and not (apart or rest) else at


def _is_list(t: Sequence[Token], at: int) -> bool:
    """Whether a comma goes on with phrases of which *and* leads to the last."""
    while at < len(t) and t[at].text == ",":
        at += 1
        if at < len(t) and t[at].low in _JOINTS:
            return _joined(t, at) > at
        end = base_end(t, at)
        if end == at or any(w.kind == "#" for w in t[at:end]):
            return False
        if _joined(t, end) > end:
            return True
        at = end
    return False
