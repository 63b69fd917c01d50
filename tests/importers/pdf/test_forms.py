"""Values of form fields stand in the text where their fields stand."""

from briefing_app.importers import import_bytes

_FORM = b"""%PDF-1.5
1 0 obj <</Type/Catalog/Pages 2 0 R/AcroForm <</Fields[5 0 R 6 0 R]/DA(/F 12 Tf)>> >> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Annots[5 0 R 6 0 R]
/Resources<</Font<</F 7 0 R>> >> >> endobj
4 0 obj <</Length 84>> stream
BT /F 12 Tf 40 300 Td (Cases opened in April:) Tj 0 -40 Td (Report checked:) Tj ET    \n\n
endstream endobj
5 0 obj <</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(1,284)/Rect[200 296 300 312]/F 4>> endobj
6 0 obj <</Type/Annot/Subtype/Widget/FT/Btn/T(b)/V/On/AS/On/Rect[200 256 212 272]/F 4
/AP<</N<</On 8 0 R/Off 8 0 R>> >> >> endobj
7 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
8 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>> stream
endstream endobj
trailer <</Root 1 0 R>>
"""


def test_values_stand_beside_their_labels() -> None:
    article = import_bytes(_FORM, name="a.pdf").article
    assert article is not None
    assert article.text.replace("\t", " ").split("\n") == [
        "Cases opened in April: 1,284",
        "Report checked: [x]",
    ]
