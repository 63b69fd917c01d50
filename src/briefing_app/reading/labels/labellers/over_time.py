"""One thing told of several times: "Solar output was 0.6 TWh in 2019, 0.9 in 2020 and 1.5 in 2021".

Each number has the label of the one before it. Where a colon opens the list, the first is of what
the clause before the colon is about: "Turnout had slid for years: 70.2 percent in 2008, …".
"""

from collections.abc import Iterator, Sequence

from briefing_app.core.units import kind_of
from briefing_app.reading.grammar.timed import next_told, time_end
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.labels.label import OWN, Candidate
from briefing_app.reading.labels.phrases import base_end, said
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.lexicon.measures import TIME

_NEAR = 60
"""Code points behind a number within which its time begins and ends."""


def over_time(scene: Scene) -> Iterator[Candidate]:
    """Propose the label of the number before, where both are told of times; of the first its topic.

    Not in the words of the article alone, since those are of that number.
    """
    here = scene.mention
    topic = _topic(scene.view.tokens, scene.view.at)
    beside = [(m, label) for m, label in scene.earlier[:1] if m.sentence == here.sentence]
    if not (topic or beside) or not _is_timed(here.after):
        return
    if topic:
        yield Candidate(topic, "over-time", frozenset(("topic",)))
    for mention, label in beside:
        between = here.start - mention.end - (len(here.before) - len(here.unhedged))
        if not 0 < between <= len(here.unhedged):
            return
        gap = Tokens(here.unhedged[-between:], 0, between)
        alike = mention.found.change == here.found.change
        alike = alike and (not here.unit or kind_of(mention.unit) is kind_of(here.unit))
        if label.text and label.rule not in OWN and alike and _leads_on(gap):
            yield Candidate(label.text, "over-time", frozenset(("same",)))


def _is_timed(after: str) -> bool:
    t = Tokens(after[:_NEAR], 0, min(_NEAR, len(after)))
    return time_end(t, 0) > 0


def _leads_on(gap: Tokens) -> bool:
    """Whether nothing but a time and a joint stands here, behind what is counted."""
    behind = 2 if gap.lower(0) == "of" else 0
    return any(at < next_told(gap, at) == gap.n for at in (behind, behind + 1))


def _topic(t: Sequence[Token], at: int) -> str:
    """The subject of the clause that ends in a colon right before a number, or empty."""
    if at < 2 or t[at - 1].text != ":":
        return ""
    end = base_end(t, 0)
    verb = 0 < end < at - 1 and t[end].kind in "FXE"
    subject = said(t, 0, end) if verb else ""
    return "" if not subject or subject.split()[-1].lower().removesuffix("s") in TIME else subject
