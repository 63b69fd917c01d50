"""What is found in a text, as its words and verdicts."""

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing


def verdicts(text: str) -> dict[str, str]:
    """Return the words of each claim of a text with its outcome."""
    article = import_bytes(text.encode(), name="t.txt").article
    assert article is not None
    made = derive_briefing(article)
    return {c.span.exact: derive_verdict(made, c).outcome.value for c in made.claims}


def sums(text: str) -> list[str]:
    """Return the arithmetic of each claim of a text that is decided, with its outcome before it."""
    article = import_bytes(text.encode(), name="t.txt").article
    assert article is not None
    made = derive_briefing(article)
    told = [derive_verdict(made, c) for c in made.claims]
    return [f"{v.outcome.value} {v.arithmetic}" for v in told if v.arithmetic]
