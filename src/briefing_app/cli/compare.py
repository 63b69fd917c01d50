"""`briefing-app compare`: what two articles say about the same things, and where they differ."""

from typing import Any

from briefing_app.cli.options import Options
from briefing_app.cli.output import print_json, write
from briefing_app.cli.sources import load, no_article
from briefing_app.cli.status import DIFFERS, DONE, complain
from briefing_app.core.beside.agreement import Agreement
from briefing_app.core.figure import Figure
from briefing_app.core.span import Span
from briefing_app.reading.beside.compare import Pairing, Pairings, derive_pairings
from briefing_app.reading.beside.sides import MOST_FIGURES, Told
from briefing_app.reading.draft import derive_draft
from briefing_app.words.said import marked, numbered, said, translated
from briefing_app.words.written import retold

_EPILOG = marked(
    "Numbers agree, are rounded, or differ; numbers of other periods or places, and provisional "
    "ones beside final ones, are apart and count as no difference. Exit status: 0 nothing differs, "
    "1 something differs, 2 wrong use, 3 cannot read."
)
_WORDS = {
    Agreement.DIFFERS: marked("differs", "how two numbers stand"),
    Agreement.ROUNDED: marked("rounded", "how two numbers stand"),
    Agreement.AGREES: marked("agrees", "how two numbers stand"),
    Agreement.APART: marked("apart", "how two numbers stand"),
}


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app compare",
        description=said("Compare the numbers of two articles."),
        epilog=translated(_EPILOG),
    )
    made.add_argument("a", metavar="A", help=said("an article or a briefing"))
    made.add_argument(
        "b", metavar="B", help=said("another report of the same, or an earlier version")
    )
    made.add_argument("--json", action="store_true", help=said("print JSON"))
    return made


def run(argv: list[str]) -> int:
    """Print the pairs; return 1 if the numbers of one of them differ."""
    options = parser().parse_args(argv)
    first, second = _told(options.a), _told(options.b)
    found = derive_pairings(first, second)
    if options.json:
        print_json(_answer(found))
    else:
        write(_lines(found, first.article.language))
    if max(len(first.figures), len(second.figures)) > MOST_FIGURES:
        most = numbered(MOST_FIGURES)
        complain(said("Only the first {n} numbers of each text were compared.", n=most))
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
    rows: dict[bool, list[dict[str, Any]]] = {False: [], True: []}
    for pair in found.pairs:
        rows[pair.agreement is Agreement.APART].append(_row(pair))
    return {
        "pairs": rows[False],
        "apart": rows[True],
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


def _lines(found: Pairings, language: str) -> str:
    out: list[str] = []
    for agreement, word in _WORDS.items():
        for pair in found.pairs:
            if pair.agreement is agreement:
                pairing = said(
                    "{label}: “{one}” and “{other}”.",
                    label=pair.a.label,
                    one=_words(pair.a),
                    other=_words(pair.b),
                )
                how = translated(word, "how two numbers stand")
                out.append(f"{how:<9} {pairing} {retold(language, pair.why)}")
    if not out:
        out.append(said("The two texts say nothing about the same things that can be compared."))
    alone = ((said("only A"), found.only_first), (said("only B"), found.only_second))
    for word, figures in alone:
        out += [f"{word:<9} {figure.label}: “{_words(figure)}”" for figure in figures]
    return "\n".join(out) + "\n"


def _words(figure: Figure) -> str:
    return " ".join(str(_place(figure)["text"]).split())
