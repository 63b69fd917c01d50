"""Claims against a table that was added: each thing of a list is checked in its own column."""

from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

CSV = b"""Operation,arrests,drugs kg,firearms,money
Lamp,61,299.5,51,$7 million
Torch,179,500,63,$6.5 million
Beacon,150,234,45,$31.6 million
Flare,288,850,117,$53.4 million
"""
TEXT = (
    "Raid nets record haul\n\nFlare resulted in 288 arrests, which is the most ever for any such "
    "operation and nearly double that of the prior operation. Officers also made more seizures "
    "than any prior operation, including 117 firearms, 850 kilograms of drugs that include 64 "
    "kilograms of heroin, and $53.4 million in cash."
)


def test_each_of_a_list_is_the_largest() -> None:
    tables = import_bytes(CSV, name="t.csv").tables
    made = derive_briefing(article(TEXT), tables)
    judged = [derive_verdict(made, claim) for claim in made.claims]
    assert all(v.outcome is Outcome.HOLDS for v in judged), judged
    sums = " | ".join(v.arithmetic for v in judged).replace("\xa0", " ")
    for number in ("288 >", "117 >", "850 kg >", "$53.4 million >", "288 ÷ 150 = 1.92"):
        assert number in sums, sums
    assert len({claim.id for claim in made.claims}) == len(made.claims)


def test_without_a_table_the_list_is_one_claim() -> None:
    made = derive_briefing(article(TEXT))
    said = [claim.span.exact for claim in made.claims]
    assert said.count("more seizures than any prior operation") == 1


CONTRIBUTIONS = """Annual rates of inflation by division (%)

Division\tWeight\tAugust\tSeptember
Food\t113\t4.3\t4.1
Transport\t139\t2.4\t1.1
Housing\t137\t5.4\t5.2
Clothing\t52\t-0.4\t0.2"""


def test_what_no_column_names_is_not_ranked_by_another() -> None:
    text = "The largest contribution to the change in the annual rate came from transport.\n\n"
    assert Outcome.HOLDS not in outcomes(text + CONTRIBUTIONS)
    assert Outcome.HOLDS in outcomes(text.replace("contribution", "weight") + CONTRIBUTIONS)


def outcomes(text: str) -> list[Outcome]:
    made = derive_briefing(article(text))
    return [derive_verdict(made, claim).outcome for claim in made.claims]
