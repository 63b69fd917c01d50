"""A correction of the text, and all that follows from it, as one pure edit.

Numbers first: a correction that puts one number for another needs no more. Where words changed,
what numbers are about, their periods, and the claims of the touched sentences are read again too.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits import with_text_replaced
from briefing_app.core.edits.money import in_shared_money, shared_money
from briefing_app.core.figure import Figure, Status
from briefing_app.core.once import differing_from, note_further
from briefing_app.core.source import Article
from briefing_app.core.span import Span, make_span
from briefing_app.reading.beside.follow.excerpt import Place
from briefing_app.reading.beside.follow.followed import Followed, told
from briefing_app.reading.beside.follow.quantities import derive_hull, followed, numbers_in
from briefing_app.reading.beside.follow.reread import Reread, derive_reread
from briefing_app.reading.beside.follow.ties import with_ties
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.passage.extent import derive_extent
from briefing_app.reading.passage.mentions import head_of


def derive_correction(
    briefing: Briefing, source: str, start: int, end: int, words: str
) -> Followed:
    """Replace ``start..end`` of an article by ``words``, and let everything follow.

    A figure whose words changed takes what they say now; one whose words are gone is lost; a number
    that is new becomes a figure in use. Label, status, note and ruling stay where the thing is the
    same. Raises what `with_text_replaced` raises.
    """
    bare = with_text_replaced(briefing, source, start, end, words)
    if bare is briefing:
        return Followed(briefing)
    before, after = briefing.articles_by_id[source], bare.articles_by_id[source]
    inserted = len(after.text) - len(before.text) + end - start
    place = Place(source, start, end, inserted)
    reread = derive_reread(briefing, before, after, place)
    followed_now, names = _with_figures(briefing, bare, reread)
    if reread.now.figures or reread.said.figures:
        followed_now = with_ties(briefing, followed_now, reread, names)
    note_further(bare, followed_now)
    return told(briefing, followed_now)


def _with_figures(
    briefing: Briefing, bare: Briefing, reread: Reread
) -> tuple[Briefing, dict[int, str]]:
    """Return the briefing with its figures as the text says them, and the id of each number."""
    article = bare.articles_by_id[reread.excerpt.after.source.id]
    pairing = reread.pairing
    figures = list(bare.figures)
    names: dict[int, str] = {}
    back = _come_back(briefing, bare, reread)
    for at in (*reread.known, *back):
        figure = figures[at]
        numbers = back[at] if at in back else pairing.now[figure.id]
        names.update(dict.fromkeys(numbers, figure.id))
        base = pairing.before.get(figure.id, ())
        if numbers:
            figures[at] = _as_said(figure, base, numbers, article, reread)
        elif base or at in back or _names_what_is_gone(figure, reread, article):
            figures[at] = _lost(figure, briefing.figures[at], reread, article)
    new = [number for number in pairing.new if number not in names]
    money = shared_money(briefing, article.source.id) if new else ""
    for id_, number in zip(_fresh_ids(bare, len(new)), new, strict=True):
        names[number] = id_
        made = _new(id_, number, article, reread)
        words = made.evidence.exact if isinstance(made.evidence, Span) else ""
        quantity = in_shared_money(made.quantity, words, money)
        _put_in_order(figures, replace(made, quantity=quantity))
    return replace(bare, figures=tuple(figures)), names


def _come_back(briefing: Briefing, bare: Briefing, reread: Reread) -> dict[int, tuple[int, ...]]:
    """The positions of figures whose words were lost and stand again, with the new numbers that
    they hold.
    """
    numbers = [(i, reread.now.reading.figures[i]) for i in reread.pairing.new]
    found: dict[int, tuple[int, ...]] = {}
    for at in differing_from(briefing.figures, bare) or ():
        was, span = briefing.figures[at].evidence, bare.figures[at].evidence
        if isinstance(was, Span) and was.lost and isinstance(span, Span) and not span.lost:
            start, end = span.start - reread.excerpt.base, span.end - reread.excerpt.base
            found[at] = tuple(i for i, n in numbers if start <= n.start and n.end <= end)
    return found


def _as_said(
    figure: Figure,
    base: tuple[int, ...],
    numbers: tuple[int, ...],
    article: Article,
    reread: Reread,
) -> Figure:
    """Return a figure as the text says its numbers now. A label that nobody decided and that names
    a number which is gone is read anew.
    """
    said, now = reread.said, reread.now
    says = derive_hull([now.reading.figures[i].quantity for i in numbers])
    if says is not None:
        old = derive_hull([said.reading.figures[i].quantity for i in base])
        figure = followed(figure, old, says)
    if not _holds(figure, numbers, reread):
        figure = replace(figure, evidence=_words_of(numbers, article, reread))
    if said.figures and now.figures and len(base) == len(numbers) == 1:
        figure = _about(figure, said.figures[base[0]], now.figures[numbers[0]])
    if numbers and now.figures and _names_what_is_gone(figure, reread, article):
        anew = now.figures[numbers[0]]
        figure = replace(figure, label=anew.label, unsure=anew.unsure)
    return figure


def _holds(figure: Figure, numbers: Sequence[int], reread: Reread) -> bool:
    """Whether the words of a figure still stand, and hold its numbers whole and no other."""
    span = figure.evidence
    if not isinstance(span, Span) or span.lost:
        return False
    start, end = span.start - reread.excerpt.base, span.end - reread.excerpt.base
    found = reread.now.reading.figures
    inside = [i for i, n in enumerate(found) if n.start < end and start < n.end]
    whole = all(start <= found[i].start and found[i].end <= end for i in numbers)
    return whole and inside == sorted(numbers)


def _lost(figure: Figure, before: Figure, reread: Reread, article: Article) -> Figure:
    """Return a figure without a number now: lost where its words were touched, or where what they
    say is part of another number, or what it is about names a number that is gone.
    """
    span, now, base = before.evidence, figure.evidence, reread.excerpt.base
    assert isinstance(span, Span) and isinstance(now, Span)
    touched = span.lost or reread.place.touches(span.start - base, span.end - base)
    start, end = now.start - base, now.end - base
    others = any(n.start < end and start < n.end for n in reread.now.reading.figures)
    lost = touched or others or _names_what_is_gone(figure, reread, article)
    return replace(figure, evidence=replace(now, lost=True)) if lost else figure


def _names_what_is_gone(figure: Figure, reread: Reread, article: Article) -> bool:
    """Whether the label of a figure, decided by nobody, names a number that is not there now."""
    named = frozenset() if figure.decided else numbers_in(figure.label)
    gone = bool(named) and not named <= numbers_in(reread.excerpt.after.text)
    return gone and not named <= numbers_in(article.text)


def _about(figure: Figure, said: Figure, now: Figure) -> Figure:
    """Let label, period, place and direction follow where the text says them otherwise now."""
    if now.change != said.change:
        figure = replace(figure, change=now.change)
    for field in ("label", "period", "place"):
        mine, then = getattr(figure, field), getattr(said, field)
        if getattr(now, field) == then:
            continue
        if figure.decided and mine != then and not (field == "label" and _is_gone(mine, said, now)):
            continue  # a person's word
        doubts = {d for d in figure.unsure if d != field} | ({field} & set(now.unsure))
        ordered = tuple(d for d in ("label", "unit", "period", "place") if d in doubts)
        figure = replace(figure, **{field: getattr(now, field)}, unsure=ordered)
    return figure


def _is_gone(label: str, said: Figure, now: Figure) -> bool:
    """Whether a label names what was counted before and is not counted now."""
    was, counts = (stem(head_of(f.quantity.unit)) for f in (said, now))
    return bool(was) and was != counts and was in stems(label)


def _words_of(numbers: Sequence[int], article: Article, reread: Reread) -> Span:
    """The words of one or more numbers, with hedge and what they count."""
    there, base = reread.now.passage, reread.excerpt.base
    extents = [derive_extent(there, there.mentions[i]) for i in numbers]
    start, end = min(a for a, _ in extents), max(b for _, b in extents)
    return make_span(article.source.id, article.text, start + base, end + base)


def _new(id_: str, number: int, article: Article, reread: Reread) -> Figure:
    read = reread.now.figures[number]
    aside = read.status is Status.ASIDE
    status, reason = (Status.ASIDE, read.reason) if aside else (Status.USED, "")
    evidence = _words_of((number,), article, reread)
    return replace(read, id=id_, evidence=evidence, status=status, reason=reason)


def _fresh_ids(briefing: Briefing, count: int) -> list[str]:
    """Ids that no figure has or had in this document, so that nothing points to a new one."""
    ids: list[str] = []
    if not count:
        return ids
    taken, number = set(briefing.figures_by_id), len(briefing.figures)
    while len(ids) < count:
        number += 1
        if f"f{number}" not in taken:
            ids.append(f"f{number}")
    return ids


def _put_in_order(figures: list[Figure], new: Figure) -> None:
    """Put a figure before the first of its article that stands after it."""
    assert isinstance(new.evidence, Span)
    for at, figure in enumerate(figures):
        span = figure.evidence
        same = isinstance(span, Span) and span.source == new.evidence.source
        if same and span.start > new.evidence.start:  # type: ignore[union-attr]
            figures.insert(at, new)
            return
    figures.append(new)
