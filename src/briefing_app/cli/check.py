"""`briefing-app check`: the claims of an article, each with its verdict and the sum behind it."""

from dataclasses import replace
from typing import Any

from briefing_app.cli.options import Options, add_inside, wish_of
from briefing_app.cli.output import print_json, write
from briefing_app.cli.sources import load, load_article
from briefing_app.cli.status import CLAIM_FAILS, DONE
from briefing_app.core.arithmetic import quantity_of
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, FigureRef, Operand
from briefing_app.core.source import Article, Table
from briefing_app.core.verdict import Outcome, Verdict, derive_verdict
from briefing_app.reading.beside.together import derive_with_articles
from briefing_app.reading.draft import derive_briefing
from briefing_app.reading.numbers.as_json import number
from briefing_app.words.said import counted, marked, said, translated
from briefing_app.words.written import retold


def parser() -> Options:
    """Return the command's options."""
    made = Options(
        prog="briefing-app check",
        description=said("Check the claims of an article against its numbers."),
    )
    made.add_argument("file", metavar="FILE", help=said("the article, or - for standard input"))
    made.add_argument(
        "--with",
        dest="beside",
        metavar="TABLE_OR_ARTICLE",
        action="extend",
        nargs="+",
        default=[],
        help=said("tables or articles whose numbers may be used"),
    )
    made.add_argument("--json", action="store_true", help=said("print JSON"))
    add_inside(made)
    return made


def run(argv: list[str]) -> int:
    """Print the claims of an article; return 1 if one of them fails."""
    options = parser().parse_args(argv)
    article = load_article(options.file, wish_of(options))
    tables, others = _beside(options.beside)
    briefing = derive_briefing(article, tables)
    briefing = derive_with_articles(briefing, others) if others else briefing
    judged = [(claim, derive_verdict(briefing, claim)) for claim in briefing.claims]
    if options.json:
        print_json({"text": article.text, "claims": [_row(briefing, c, v) for c, v in judged]})
    else:
        write(_lines(judged, briefing.language))
    failed = any(v.outcome is Outcome.FAILS for _, v in judged)
    return CLAIM_FAILS if failed else DONE


def _beside(names: list[str]) -> tuple[tuple[Table, ...], tuple[Article, ...]]:
    """Return the tables and articles to check against, each with an id of its own."""
    tables: list[Table] = []
    articles: list[Article] = []
    for place, name in enumerate(names, start=1):
        loaded = load(name)
        for at, table in enumerate(loaded.tables, start=1):
            tables.append(replace(table, source=replace(table.source, id=f"with{place}.{at}")))
        if loaded.article is not None:
            article = loaded.article
            articles.append(replace(article, source=replace(article.source, id=f"with{place}")))
    return tuple(tables), tuple(articles)


def _row(briefing: Briefing, claim: Claim, verdict: Verdict) -> dict[str, Any]:
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.span.exact,
        "kind": claim.kind.value,
        "verdict": verdict.outcome.value,
        "arithmetic": verdict.arithmetic,
        "operands": [_operand(briefing, operand) for operand in claim.operands],
        "why": verdict.why,
    }


def _operand(briefing: Briefing, operand: Operand) -> dict[str, Any]:
    quantity = quantity_of(briefing, operand)
    value = number(quantity.value) if quantity else None
    if isinstance(operand, FigureRef):
        return {"figure": operand.figure, "value": value}
    return {"cell": f"{operand.table}/{operand.row}/{operand.column}", "value": value}


_VERDICT = "verdict of a claim"
_WORDS = {
    Outcome.FAILS: marked("FAILS", "verdict of a claim"),
    Outcome.HOLDS: marked("holds", "verdict of a claim"),
    Outcome.UNCHECKED: marked("unchecked", "verdict of a claim"),
}


def _lines(judged: list[tuple[Claim, Verdict]], language: str) -> str:
    """Return the claims as lines; what is written about the article is in its ``language``."""
    if not judged:
        return said("There are no claims in this text that can be told from its figures.") + "\n"
    order = (Outcome.FAILS, Outcome.UNCHECKED, Outcome.HOLDS)
    counts = {o: sum(v.outcome is o for _, v in judged) for o in order}
    fail = counted(counts[Outcome.FAILS], "{n} fails", "{n} fail")
    hold = counted(counts[Outcome.HOLDS], "{n} holds", "{n} hold")
    unchecked = counted(counts[Outcome.UNCHECKED], "{n} unchecked", "{n} unchecked")
    claims = counted(len(judged), "{n} claim", "{n} claims")
    out = [f"{claims}: {fail}, {hold}, {unchecked}.", ""]
    for outcome in order:
        for claim, verdict in judged:
            if verdict.outcome is outcome:
                word = translated(_WORDS[outcome], _VERDICT)
                out.append(f"{word:<10}“{' '.join(claim.span.exact.split())}”")
                told = (retold(language, words) for words in (verdict.shown_sum, verdict.why))
                out.extend(f"{'':<10}{line}" for line in told if line)
    return "\n".join(out) + "\n"
