"""The text of pages whose fonts do not say what their signs mean."""

import pytest

from briefing_app.importers.clean import clean
from briefing_app.importers.pdf.characters import in_cork


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("The e\x1ecient o\x1ece sta\x1b: ¿1.92m", "The efficient office staff: £1.92m"),
        ("a \x1cnal \x1duy wa\x1fe, \x88 Food", "a final fluy waffle, • Food"),
        ("see pp. 12\x1534, \x10here\x11", "see pp. 12–34, “here”"),
        ("¿2024 será un buen año?", "¿2024 será un buen año?"),
        ("Food: ¿1.58m", "Food: ¿1.58m"),
    ],
)
def test_ligatures_and_pounds_of_tex_are_read_where_both_are_sure(given: str, shown: str) -> None:
    found = in_cork(given)
    assert (clean(found), len(found)) == (shown, len(given))
