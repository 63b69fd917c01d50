"""Which form each part of a bar takes so that all fit side by side."""

from collections.abc import Sequence


def derive_fit(
    widths: Sequence[Sequence[int]], steps: Sequence[int], available: int, gap: int
) -> tuple[int, ...]:
    """Return the form of each part.

    ``widths`` holds for each part the width of each of its forms, the fullest first; a width of 0
    means that the part is not shown. ``steps`` says which part gives way next, by its index, a part
    as often as it has forms to give. Steps are taken until all fit, or none is left.
    """
    forms = [0] * len(widths)

    def needed() -> int:
        shown = [w[f] for w, f in zip(widths, forms, strict=True) if w[f] > 0]
        return sum(shown) + gap * max(0, len(shown) - 1)

    for step in steps:
        if needed() <= available:
            break
        forms[step] = min(forms[step] + 1, len(widths[step]) - 1)
    return tuple(forms)
