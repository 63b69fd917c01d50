"""A corrected release in place of the first: changes are known, decisions carry over."""

from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_figure, with_note, with_status
from briefing_app.core.figure import Status
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import Span
from briefing_app.fileformat import to_bytes
from briefing_app.reading.beside.versions import DifferenceKind
from briefing_app.reading.draft import derive_briefing
from briefing_app.session.documents.new_version import derive_new_version
from briefing_app.session.documents.originals import with_free_names

OLD = (
    "Flood moves hundreds",
    "Some 1,200 people had to leave three towns, the council said on Monday.",
    "The damage is put at $4.5 million. Helpers filled 800 sandbags.",
)
NEW = (
    "Flood moves more than a thousand",
    "Some 1,350 people had to leave three towns, the council said on Monday.",
    "The damage is put at $4.5 million. Two bridges with 14 lanes were closed.",
)


def article(texts: tuple[str, ...], source: str = "a1") -> Article:
    head, *rest = texts
    blocks = (Block(BlockKind.HEADLINE, head), *(Block(BlockKind.PARAGRAPH, t) for t in rest))
    return Article(Source(source, title=head, file="sources/flood.txt"), blocks, "en")


@pytest.fixture
def old() -> Briefing:
    return derive_briefing(article(OLD))


def figure(briefing: Briefing, words: str) -> str:
    return next(
        f.id for f in briefing.figures if isinstance(f.evidence, Span) and words in f.evidence.exact
    )


def test_what_changed_what_is_new_and_what_is_gone(old: Briefing) -> None:
    version = derive_new_version(old, "a1", derive_briefing(article(NEW)))
    kinds = {
        (d.kind, (d.new or d.old).evidence.exact)
        for d in version.differences  # type: ignore[union-attr]
    }
    words = {kind: [w for k, w in kinds if k is kind] for kind in DifferenceKind}
    assert any("1,350" in w for w in words[DifferenceKind.CHANGED])
    assert any("4.5" in w for w in words[DifferenceKind.SAME])
    assert any("14" in w for w in words[DifferenceKind.NEW])
    assert any("800" in w for w in words[DifferenceKind.GONE])
    assert version.count(DifferenceKind.GONE) == len(words[DifferenceKind.GONE])


def test_decisions_labels_and_notes_carry_over(old: Briefing) -> None:
    money, gone = figure(old, "4.5"), figure(old, "800")
    old = with_figure(old, replace(old.figures_by_id[money], label="total damage", decided=True))
    old = with_status(old, money, Status.KEY)
    old = with_note(old, "ask the insurer", about=money)
    old = with_note(old, "who counted?", about=gone)
    after = derive_new_version(old, "a1", derive_briefing(article(NEW))).after
    kept = after.figures_by_id[money]
    assert (kept.label, kept.status, kept.decided) == ("total damage", Status.KEY, True)
    assert [note.text for note in after.notes] == ["ask the insurer"]
    assert gone not in after.figures_by_id or "800" not in after.figures_by_id[gone].evidence.exact  # type: ignore[union-attr]
    for f in after.figures:
        assert isinstance(f.evidence, Span)
        text = after.articles_by_id["a1"].text
        assert text[f.evidence.start : f.evidence.end] == f.evidence.exact
    assert to_bytes(after)


def test_the_headline_follows_unless_somebody_wrote_another(old: Briefing) -> None:
    read = derive_briefing(article(NEW))
    assert derive_new_version(old, "a1", read).after.headline == NEW[0]
    mine = replace(old, headline="Mine")
    assert derive_new_version(mine, "a1", read).after.headline == "Mine"


def test_the_same_text_changes_nothing(old: Briefing) -> None:
    version = derive_new_version(old, "a1", derive_briefing(article(OLD)))
    assert version.count(DifferenceKind.SAME) == len(version.differences) == len(old.figures)
    assert version.after == old


def test_two_originals_of_one_name_stay_apart() -> None:
    read = derive_briefing(article(NEW))
    renamed, media = with_free_names(
        read, {"sources/flood.txt": b"new"}, {"sources/flood.txt": b"old"}
    )
    assert media == {"sources/flood-2.txt": b"new"}
    assert renamed.articles[0].source.file == "sources/flood-2.txt"
    same, media = with_free_names(
        read, {"sources/flood.txt": b"old"}, {"sources/flood.txt": b"old"}
    )
    assert same == read and media == {"sources/flood.txt": b"old"}


@pytest.mark.parametrize("mine", ["", "What a person wrote."])
def test_the_standfirst_follows_where_nobody_changed_it(mine: str) -> None:
    first, second = (
        Article(
            Source(source, title=texts[0]),
            (
                Block(BlockKind.HEADLINE, texts[0]),
                Block(BlockKind.STANDFIRST, f"{texts[0]}, and more."),
                Block(BlockKind.PARAGRAPH, texts[1]),
            ),
            "en",
        )
        for source, texts in (("a1", OLD), ("a2", NEW))
    )
    old = derive_briefing(first)
    changed = replace(old, standfirst=mine) if mine else old
    version = derive_new_version(changed, "a1", derive_briefing(second))
    assert version.after.standfirst == (mine or f"{NEW[0]}, and more.")
    emptied = replace(old, standfirst="")
    assert derive_new_version(emptied, "a1", derive_briefing(second)).after.standfirst == ""
