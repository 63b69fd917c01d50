"""`briefing-app compare`: what two articles say about the same things, and where they differ."""

from typing import Any

from briefing_app.cli.options import Options
from briefing_app.cli.output import print_json, write
from briefing_app.cli.sources import load, no_article
from briefing_app.cli.status import DIFFERS, DONE
from briefing_app.core.beside.agreement import Agreement
from briefing_app.core.figure import Figure
from briefing_app.core.span import Span
from briefing_app.reading.beside.compare import Pairing, Pairings, derive_pairings
from briefing_app.reading.beside.sides import Told
from briefing_app.reading.draft import derive_draft

_EPILOG = (
    "Numbers agree, are rounded, or differ; numbers of other periods or places, and provisional "
    "ones beside final ones, are apart and count as no difference. Exit status: 0 nothing differs, "
    "1 something differs, 2 wrong use, 3 cannot read."
)
_WORDS = {
    Agreement.DIFFERS: "differs",
    Agreement.ROUNDED: "rounded",
    Agreement.AGREES: "agrees",
    Agreement.APART: "apart",
}


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app compare",
        description="Compare the numbers of two articles.",
        epilog=_EPILOG,
    )
    made.add_argument("a", metavar="A", help="an article or a briefing")
    made.add_argument("b", metavar="B", help="another report of the same, or an earlier version")
    made.add_argument("--json", action="store_true", help="print JSON")
    return made


def run(argv: list[str]) -> int:
    """Print the pairs; return 1 if the numbers of one of them differ."""
    options = parser().parse_args(argv)
    found = derive_pairings(_told(options.a), _told(options.b))
    if options.json:
        print_json(_answer(found))
    else:
        write(_lines(found))
    differ = any(pair.agreement is Agreement.DIFFERS for pair in found.pairs)
    return DIFFERS if differ else DONE


def _told(name: str) -> Told:
    """Return the article of a file with its figures: those a person left in a briefing, or what is
    found in any other.
    """
    loaded = load(name)
    if loaded.article is None:
        raise no_article(name)
    if loaded.briefing is None:
        return Told(loaded.article, derive_draft(loaded.article).figures)
    source = loaded.article.source.id
    mine = (f for f in loaded.briefing.figures if _stands_in(f, source))
    return Told(loaded.article, tuple(mine))


def _stands_in(figure: Figure, source: str) -> bool:
    return isinstance(figure.evidence, Span) and figure.evidence.source == source


def _answer(found: Pairings) -> dict[str, Any]:
    apart = [pair for pair in found.pairs if pair.agreement is Agreement.APART]
    return {
        "pairs": [_row(pair) for pair in found.pairs if pair not in apart],
        "apart": [_row(pair) for pair in apart],
        "only_a": [_place(figure) for figure in found.only_first],
        "only_b": [_place(figure) for figure in found.only_second],
    }


def _row(pair: Pairing) -> dict[str, Any]:
    return {
        "a": _place(pair.a),
        "b": _place(pair.b),
        "relation": pair.agreement.value,
        "why": pair.why,
    }


def _place(figure: Figure) -> dict[str, Any]:
    evidence = figure.evidence
    assert isinstance(evidence, Span)
    return {"start": evidence.start, "end": evidence.end, "text": evidence.exact}


def _lines(found: Pairings) -> str:
    out: list[str] = []
    for agreement, word in _WORDS.items():
        for pair in found.pairs:
            if pair.agreement is agreement:
                out.append(
                    f"{word:<9} {pair.a.label}: “{_words(pair.a)}” and “{_words(pair.b)}”. "
                    f"{pair.why}"
                )
    if not out:
        out.append("The two texts say nothing about the same things that can be compared.")
    for word, figures in (("only A", found.only_first), ("only B", found.only_second)):
        out += [f"{word:<9} {figure.label}: “{_words(figure)}”" for figure in figures]
    return "\n".join(out) + "\n"


def _words(figure: Figure) -> str:
    return " ".join(str(_place(figure)["text"]).split())
