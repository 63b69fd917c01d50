"""`briefing-app compare`: what two articles say about the same things, and where they differ."""

from typing import Any

from briefing_app.cli.options import Options
from briefing_app.cli.output import print_json, write
from briefing_app.cli.sources import load_article
from briefing_app.core.span import Span
from briefing_app.reading.beside.compare import Agreement, Pairing, derive_pairings
from briefing_app.reading.draft import derive_draft


def parser() -> Options:
    """Return the command's options."""
    made = Options(prog="briefing-app compare", description="Compare the numbers of two articles.")
    made.add_argument("a", metavar="A", help="an article")
    made.add_argument("b", metavar="B", help="another report of the same, or an earlier version")
    made.add_argument("--json", action="store_true", help="print JSON")
    return made


def run(argv: list[str]) -> int:
    """Print the pairs; return the exit status."""
    options = parser().parse_args(argv)
    a, b = load_article(options.a), load_article(options.b)
    pairs = derive_pairings(derive_draft(a), derive_draft(b))
    if options.json:
        print_json({"pairs": [_row(pair) for pair in pairs]})
    else:
        write(_lines(pairs))
    return 0


def _row(pair: Pairing) -> dict[str, Any]:
    return {
        "a": _place(pair.a.evidence),
        "b": _place(pair.b.evidence),
        "relation": pair.agreement.value,
        "why": pair.why,
    }


def _place(evidence: object) -> dict[str, Any]:
    assert isinstance(evidence, Span)
    return {"start": evidence.start, "end": evidence.end, "text": evidence.exact}


def _lines(pairs: tuple[Pairing, ...]) -> str:
    if not pairs:
        return "The two texts say nothing about the same things that can be compared.\n"
    out: list[str] = []
    for agreement in (Agreement.DIFFERS, Agreement.ROUNDED, Agreement.AGREES):
        for pair in pairs:
            if pair.agreement is agreement:
                a, b = _place(pair.a.evidence)["text"], _place(pair.b.evidence)["text"]
                out.append(f"{agreement.value:<9} {pair.a.label}: “{a}” and “{b}”. {pair.why}")
    return "\n".join(out) + "\n"
