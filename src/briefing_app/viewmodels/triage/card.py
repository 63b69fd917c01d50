"""The current number, large: what it says, what it comes to, and what can be done with it."""

from typing import Literal, NamedTuple

from briefing_app.core import arithmetic
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, RelationKind
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.comparable import derive_caveats
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.figures.card_detail import derive_detail
from briefing_app.viewmodels.figures.caveats import caveat_words
from briefing_app.viewmodels.figures.evidence import derive_span_evidence
from briefing_app.viewmodels.figures.text import names_figure, number_of, per_cent_text
from briefing_app.viewmodels.figures.tone import Tone, tone_of
from briefing_app.viewmodels.triage.fields import Field, MarkProps, derive_fields, derive_marks
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.reasons import reason_words
from briefing_app.viewmodels.triage.triage import Triage
from briefing_app.viewmodels.triage.units import unit_shown
from briefing_app.words.said import marked, said, translated
from briefing_app.words.written import written

EMPTY = marked(
    "No number was found in this article. Select words in it and press "
    "Ctrl+Shift+F to make a figure of them."
)
_UNREAD = marked(
    "The reader could not make sense of this number. K or U makes it a figure, read again."
)
_NOT_USED = marked("The briefing does not use this number. K or U makes it a figure.")
_CLAIM = marked(
    "It states a claim, which is checked by itself. K or U makes it a figure all the same."
)


class TriageCardProps(NamedTuple):
    """``lead``, ``number`` and ``tail`` are set large; ``why`` says what it comes to.

    ``fields`` and ``marks`` are empty for a number that is no figure; then ``words`` says why.
    ``sentence`` is where it stands, with the number at ``start..end``.
    """

    key: str
    lead: str
    number: str
    tail: str
    tone: Tone | Literal["faint", "warn"]
    why: str
    fields: dict[Field, str]
    marks: tuple[MarkProps, ...]
    words: str
    decision: Decision | None
    position: str
    sentence: str = ""
    start: int = 0
    end: int = 0
    can_split: bool = False

    @property
    def is_figure(self) -> bool:
        """Whether there is anything to edit."""
        return bool(self.fields)

    @property
    def name(self) -> str:
        """The card in words."""
        value = " ".join(word for word in (self.lead, self.number, self.tail) if word)
        decided = f": {translated(self.decision.value)}" if self.decision else ""
        return f"{value}{decided}" if value else self.words


def derive_triage_card(briefing: Briefing, triage: Triage, key: str) -> TriageCardProps:
    """Return what the card shows of the item of a key."""
    item = triage.item(key)
    if item is None:
        return TriageCardProps("", "", "", "", "faint", "", {}, (), translated(EMPTY), None, "")
    position = said("{at} of {all}", at=triage.rows[key] + 1, all=len(triage.items))
    figure = briefing.figures_by_id.get(item.figure)
    sentence = derive_span_evidence(briefing, _span(briefing, item))
    if figure is not None:
        return _figure_card(briefing, item, figure, position, sentence.text, sentence.start)
    unread = item.decision is Decision.UNREAD
    words = translated(_UNREAD) if unread else _aside_words(item.reason)
    return TriageCardProps(
        item.key,
        "",
        item.value,
        "",
        "warn" if unread else "faint",
        "",
        {},
        (),
        words,
        item.decision,
        position,
        sentence.text,
        sentence.start,
        sentence.end,
    )


def _span(briefing: Briefing, item: TriageItem) -> Span:
    figure = briefing.figures_by_id.get(item.figure)
    if figure is not None and isinstance(figure.evidence, Span):
        return figure.evidence
    text = briefing.articles_by_id[item.source].text
    return Span(item.source, item.start, item.end, text[item.start : item.end])


def _aside_words(reason: str) -> str:
    if reason == "not used":
        return translated(_NOT_USED)
    if reason == "claim":
        return translated(_CLAIM)
    return said(
        "Set aside by the reader: {reason}. K or U makes it a figure.", reason=reason_words(reason)
    )


def _figure_card(
    briefing: Briefing, item: TriageItem, figure: Figure, position: str, text: str, start: int
) -> TriageCardProps:
    language = briefing.language or "en"
    quantity = figure.quantity
    parts = number_of(figure, language)
    bare = parts.sign or parts.tight or quantity.unit == "x"
    if parts.tight:  # "45p"
        parts = parts._replace(number=f"{parts.number}{parts.unit}", unit="")
    tail = [parts.scale, parts.unit or ("" if bare else unit_shown(figure, language))]
    aside = item.decision is Decision.ASIDE
    return TriageCardProps(
        item.key,
        parts.sign,
        parts.number,
        " ".join(word for word in tail if word),
        "faint" if aside else tone_of(figure),
        why_text(briefing, figure, language),
        derive_fields(figure, language),
        derive_marks(figure),
        said("Set aside: {reason}.", reason=reason_words(item.reason))
        if aside and item.reason
        else "",
        item.decision,
        position,
        text,
        start,
        start + (item.end - item.start),
        quantity.is_range,
    )


def why_text(briefing: Briefing, figure: Figure, language: str) -> str:
    """Return what a figure comes to: "part of 850 kg of drugs seized · 7.5 %"."""
    for relation in briefing.relations:
        if relation.kind is not RelationKind.PART_OF or len(relation.operands) < 2:
            continue
        part, whole = relation.operands[0], relation.operands[1]
        of = arithmetic.quantity_of(briefing, whole)
        found = arithmetic.relation_sum(briefing, relation)
        if names_figure(part, figure) and of is not None and found is not None:
            label = arithmetic.label_of(briefing, whole).removeprefix("of ")
            form = arithmetic.form_of_operand(briefing, whole)
            shown = format_quantity(of, language, counted=False, hedged=False, form=form)
            named = f"{shown} {label}".strip()
            if kind_of(of.unit) is not UnitKind.COUNT and label:
                named = written(language, "{amount} of {thing}", amount=shown, thing=label)
            caveats = derive_caveats(briefing, relation.kind, relation.operands)
            if any(caveat.refuses for caveat in caveats):
                continue
            share = per_cent_text(found.result, language)
            part_of = written(language, "part of {whole}", whole=named)
            unlike = (caveat_words(caveat, language) for caveat in caveats)
            return " · ".join((part_of, share, *unlike))
    return derive_detail(briefing, figure, language).text
