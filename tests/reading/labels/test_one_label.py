"""One label is read as it would be among all."""

from collections.abc import Callable

from briefing_app.core.source import Article, Block, BlockKind, Source, table_block
from briefing_app.reading.labels import Maker, derive_label, derive_labels
from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import passage
from tests.growth.counting import assert_linear

SENTENCES = (
    "The ferry carried 48,200 passengers in May, up from 41,900 a year before.",
    "Of these, 12,300 were children.",
    "Harbour fees rose by 6 percent to 2.4 million crowns.",
    "The mill at Aldermoor closed and 310 workers lost their jobs.",
    "Another 45 workers were moved to the yard.",
    "Rain of 62 mm fell in one night, and 14 roads were closed.",
)


def test_each_label_is_what_it_is_among_all() -> None:
    text = "\n\n".join(SENTENCES * 4)
    article = Article(Source("a"), tuple(Block(BlockKind.PARAGRAPH, p) for p in text.split("\n\n")))
    layout = derive_layout(article)
    there = passage(read(article.text, None, layout))
    among_all = derive_labels(there, layout)
    maker = Maker(there, layout)
    assert len(among_all) > 30
    assert tuple(derive_label(maker, i) for i in range(len(among_all))) == among_all


def test_words_and_names_stay_where_figures_are_others() -> None:
    text = SENTENCES[0]
    article = Article(Source("a"), (Block(BlockKind.PARAGRAPH, text),))
    layout = derive_layout(article)
    there = passage(read(text, None, layout))
    maker = Maker(there, layout)
    other = maker.over(there)
    assert derive_label(other, 0) == derive_label(maker, 0)
    assert other.words is maker.words


def test_what_stands_before_a_table_is_found_in_the_time_of_its_cells() -> None:
    def made(rows: int) -> Callable[[], object]:
        cells = ((f"Place{i}", str(i * 7 + 11), str(i * 3 + 200)) for i in range(rows))
        table = table_block((("Town", "Visitors", "Beds"), *cells))
        told = Block(BlockKind.PARAGRAPH, "The coast counted 90,000 visitors.")
        article = Article(Source("a"), (told, table))
        layout = derive_layout(article)
        there = passage(read(article.text, None, layout))
        maker = Maker(there, layout)
        return lambda: [maker.before_list(m, []) for m in there.mentions]

    assert_linear(made, 60)
