"""What one labeller proposes for one figure of a text."""

from collections.abc import Callable, Iterator

from briefing_app.reading.labels.choice import distinct
from briefing_app.reading.labels.derive import Maker
from briefing_app.reading.labels.label import Candidate, Label
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.passage.mentions import passage
from tests.reading.article.helpers import body


def scene_of(text: str, number: str) -> Scene:
    """The scene of the figure that is written ``number``, with the figures before it labelled."""
    draft = body(text)
    there = passage(draft.reading)
    maker = Maker(there, derive_layout(draft.article))
    labels: list[Label] = []
    for mention in there.mentions:
        scene = maker.scene(mention, labels)
        if there.text[mention.start : mention.end] == number:
            assert scene is not None
            return scene
        labels.append(maker.label(mention, labels))
    raise AssertionError([there.text[m.start : m.end] for m in there.mentions])


def proposed(
    labeller: Callable[[Scene], Iterator[Candidate]], text: str, number: str
) -> dict[str, str]:
    """The labels that a labeller proposes, each with its rule."""
    return {c.text: c.rule for c in distinct(labeller(scene_of(text, number)))}
