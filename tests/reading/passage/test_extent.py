"""How far a figure's words reach: hedge, number and what is counted, and no word further."""

import pytest

from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.extent import derive_extent
from briefing_app.reading.passage.mentions import passage


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Officials counted almost 58,000 people there.", ["almost 58,000 people"]),
        ("They made 288 arrests, more than ever.", ["288 arrests"]),
        ("It may take 70 days or so.", ["70 days or so"]),
        ("Fires burned some 1,200 hectares of wood.", ["some 1,200 hectares"]),
        ("Police took 117 firearms and 64 kg of drugs.", ["117 firearms", "64 kg"]),
        ("Of the injured, 41 were children.", ["41"]),
        ("It bought 12 new buses.", ["12 new buses"]),
        ("Nearly 9,340 more people moved in.", ["Nearly 9,340 more people"]),
        ("Only 12 of its buses ran.", ["12"]),
        ("The council spent about $15 million on it.", ["about $15 million"]),
    ],
)
def test_extent(text: str, words: list[str]) -> None:
    there = passage(read(text))
    found = [text[slice(*derive_extent(there, mention))] for mention in there.mentions]
    assert found == words


def test_extents_never_overlap() -> None:
    text = "Five of the nine members, 12 to 15 people and 3 more than 4 dogs or 2 1/2 cats came."
    there = passage(read(text))
    last = 0
    for mention in there.mentions:
        start, end = derive_extent(there, mention)
        assert last <= start <= mention.start < mention.end <= end
        last = end
