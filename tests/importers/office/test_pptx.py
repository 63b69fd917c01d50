"""A PowerPoint file: the day that is written on its first slide is its day."""

import pytest

from briefing_app.importers import import_bytes
from tests.importers import more_samples, samples


def day(*shapes: tuple[str, str]) -> tuple[str, str]:
    slide = "".join(
        f'<p:sp><p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr><p:txBody><a:p>{words}'
        "</a:p></p:txBody></p:sp>"
        for kind, words in shapes
    )
    parts = {
        **samples.unzipped(more_samples.pptx()),
        "ppt/slides/slide1.xml": more_samples.slide(slide),
        "docProps/core.xml": "<c xmlns:d='d'><d:modified>2013-01-27T09:14:16Z</d:modified></c>",
    }
    article = import_bytes(samples.zipped(parts), name="a.pptx").article
    assert article is not None
    return article.source.date, "\n".join(block.text for block in article.blocks)


@pytest.mark.parametrize("kind", ["dt", "subTitle", "body"])
def test_the_day_on_the_first_slide_is_that_of_the_talk(kind: str) -> None:
    said = "<a:r><a:t>4 March 2024</a:t></a:r>"
    found, words = day(("title", "<a:r><a:t>Fares in Sill</a:t></a:r>"), (kind, said))
    assert found == "2024-03-04"
    assert "4 March 2024" in words


def test_a_day_that_the_program_writes_is_that_of_the_showing_alone() -> None:
    said = "<a:fld type='datetime1'><a:t>4 March 2024</a:t></a:fld>"
    found, words = day(("title", "<a:r><a:t>Fares in Sill</a:t></a:r>"), ("dt", said))
    assert found == ""
    assert "4 March" not in words
