"""Abbreviations that are units of one text: behind numbers twice, or once where it spells them."""

import pytest

from briefing_app.reading.numbers.reading import read
from briefing_app.reading.numbers.unit.own import own_units


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("It lost 31.5 VTE in May and has 1,204 VTE on its payroll.", {"VTE"}),
        ("The city gets 450 zld now, not 510 zld.", {"zld"}),
        ("Roofs carry 4 kWz; the barn has 31 kWz.", {"kWz"}),
        ("It needs 12 gross register units (gru), against 9 gru in May.", {"gru"}),
        ("Its fleet has 31.5 VTE.", set()),
        ("The MPs met. Then 12 MPs left and 14 MPs stayed.", set()),
        ("It has 12 BTU trucks and 14 BTU vans.", set()),
        ("The Boeing 737 MAX and the 737 MAX again.", set()),
        ("It rang at 14.30 CET and at 15.10 CET.", set()),
        ("Some 12 stoats and 14 stoats were seen.", set()),
    ],
)
def test_what_is_a_unit_of_a_text(text: str, own: set[str]) -> None:
    assert own_units(text) == own


def test_an_own_unit_is_measured_and_not_counted() -> None:
    found = read("It lost 31.5 VTE in May and has 1,204 VTE on its payroll.").figures
    assert [(f.quantity.unit, f.kind, f.change) for f in found] == [("VTE", "measure", "")] * 2


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The dams hold 44.2 tmc ft, or 41 pc.", ["tmc ft", "%"]),
        ("Plants treat 905 MGD of water a day.", ["MGD"]),
        ("It won 14.1m CGT in May.", ["CGT"]),
        ("Cement caused 2.4 MtCO2e and steel 310 ktCO2.", ["MtCO2e", "ktCO2e"]),
        ("A ship of 23,992 TEU and 232,618 GT came.", ["TEU", "GT"]),
        ("He drove a 1965 Mustang GT.", []),
    ],
)
def test_units_of_fields(text: str, units: list[str]) -> None:
    assert [f.quantity.unit for f in read(text).figures] == units
