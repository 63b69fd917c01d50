"""The sheet as a file: tags, alternative texts, language, fonts, vectors, order of its text."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing, SheetSettings
from briefing_app.core.figure import Outcome, Ruling
from briefing_app.fileformat import open_briefing
from briefing_app.render.sheet.logo import grey_logo
from briefing_app.render.sheet.options import derive_options
from briefing_app.render.sheet.printed import MISSING_FONT, print_sheet
from briefing_app.session.documents.opening import open_path
from briefing_app.viewmodels.export.carried import Carried
from tests.render.sheet.pdf_reader import Look, look
from tests.viewmodels.compare.samples import compared

TODAY = date(2026, 11, 22)
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20">'
    b'<rect width="60" height="20" fill="#1f4e79"/></svg>'
)


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return open_path(resources_dir.path("briefings/operation-spector")).briefing


@pytest.fixture(scope="module")
def pdf(briefing: Briefing) -> bytes:
    return print_sheet(briefing, {}, TODAY).pdf


@pytest.fixture(scope="module")
def seen(pdf: bytes) -> Look:
    return look(pdf)


def test_it_is_one_small_page_of_vectors(pdf: bytes, seen: Look) -> None:
    assert seen.pages == 1
    assert len(pdf) < 200_000
    assert seen.images == 0
    assert seen.smallest >= 8.49


def test_it_promises_pdf_ua_with_title_and_language(briefing: Briefing, seen: Look) -> None:
    assert seen.claims_ua
    assert seen.tagged
    assert seen.title == briefing.articles[0].headline
    assert seen.language == "en"


def test_headings_do_not_skip_a_level(seen: Look) -> None:
    levels = [int(kind[1]) for kind in seen.kinds() if kind[0] == "H" and kind[1:].isdigit()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert set(levels) == {1, 2}


def test_charts_have_words_and_a_table_of_their_data(seen: Look) -> None:
    alts = seen.alts()
    assert len(alts) == 2
    assert all(alt.startswith("Bar chart: ") for alt in alts)
    assert "SpecTor, 2023: 288" in alts[0]
    tables = [tag for top in seen.tags for tag in top.walk() if tag.kind == "Table"]
    assert len(tables) == 2
    for table in tables:
        kinds = [tag.kind for tag in table.walk()]
        assert kinds.count("TH") == 1
        rows = [tag for tag in table.walk() if tag.kind == "TR"]
        assert all(len(row.children) in (1, 2) for row in rows)


def test_points_are_a_list(seen: Look) -> None:
    assert 3 <= seen.kinds().count("LI") <= 5


def test_all_fonts_are_embedded(seen: Look) -> None:
    assert seen.fonts
    assert all(embedded for _, embedded in seen.fonts)
    assert {name.split("+")[1].split("-")[0] for name, _ in seen.fonts} == {
        "SourceSansPro",
        "SourceSerifPro",
    }


def test_text_copies_in_reading_order(seen: Look) -> None:
    words = " ".join(seen.text.split())
    order = (
        "INTERNATIONAL ENFORCEMENT",
        "Operation SpecTor: the largest strike",
        "288 arrests",
        "$53.4 million cash and virtual currencies",
        "850 kg drugs seized",
        "more than · provisional 100,000 overdose deaths",
        "Arrests in each JCODE operation SaboTor, 2019 61 DisrupTor, 2020 179",
        "2020 almost 58,000 2021 71,000",
        "What happened",
        "Officers worked in Europe",
        "“It ended in 288 arrests",
        "Checked:",
        "Tables:",
        "Page 1 of 1",
    )
    places = [words.index(part) for part in order]
    assert places == sorted(places)


def test_what_it_shows_travels_in_it(briefing: Briefing, seen: Look, tmp_path: Path) -> None:
    assert set(seen.attachments) == {"model.briefing"}
    kept = tmp_path / "model.briefing"
    kept.write_bytes(seen.attachments["model.briefing"])
    carried = open_briefing(kept).briefing
    keys = [figure.id for figure in briefing.key_figures]
    assert [figure.id for figure in carried.key_figures] == keys
    assert carried.notes == ()


def test_all_of_it_travels_when_it_shall_and_nothing_when_not(
    briefing: Briefing, tmp_path: Path
) -> None:
    whole = look(print_sheet(briefing, {}, TODAY, carried=Carried.ALL).pdf)
    kept = tmp_path / "model.briefing"
    kept.write_bytes(whole.attachments["model.briefing"])
    assert open_briefing(kept).briefing == briefing
    assert not look(print_sheet(briefing, {}, TODAY, carried=Carried.NOTHING).pdf).attachments


def test_the_same_briefing_gives_the_same_file(briefing: Briefing, pdf: bytes) -> None:
    assert print_sheet(briefing, {}, TODAY).pdf == pdf


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ("Seite 1 von 1", "Was geschah", "Geprüft:", "stimmt", "22. November 2026", "53,4")),
        ("fr", ("Page 1 sur 1", "Les faits", "22 novembre 2026", "58 000")),
        ("es", ("Página 1 de 1", "Qué ocurrió", "22 de noviembre de 2026")),
        ("nl", ("Page 1 of 1", "What happened", "53,4")),
    ],
)
def test_numbers_and_page_words_follow_the_language(
    briefing: Briefing, language: str, said: tuple[str, ...]
) -> None:
    made = look(print_sheet(_with(briefing, language=language), {}, TODAY).pdf)
    text = " ".join(made.text.replace("\u202f", " ").split())
    for words in said:
        assert words in text
    assert made.language == "en"
    assert made.claims_ua


def test_mark_contact_logo_and_code(briefing: Briefing) -> None:
    first = briefing.articles[0]
    source = replace(first.source, address="https://example.org/story")
    addressed = replace(briefing, articles=(replace(first, source=source),))
    asked = _with(addressed, mark="Embargo: noon", contact="Ada, 555", logo="media/logo.svg")
    made = look(print_sheet(asked, {"media/logo.svg": LOGO}, TODAY).pdf)
    assert made.claims_ua
    assert made.images == 0
    for words in ("Embargo: noon", "Ada, 555"):
        assert words in made.text
    assert {"Logo", "QR code of https://example.org/story"} <= set(made.alts())
    without = look(print_sheet(_with(asked, without=("qr",)), {}, TODAY).pdf)
    assert not any("QR" in alt for alt in without.alts())


def test_grey_has_no_colour(briefing: Briefing) -> None:
    for grey in (True, False):
        document = pypdfium2.PdfDocument(print_sheet(_with(briefing, grey=grey), {}, TODAY).pdf)
        bitmap = document[0].render(scale=0.7)
        data = bytes(bitmap.buffer)
        step = bitmap.n_channels
        coloured = any(
            max(data[at : at + 3]) - min(data[at : at + 3]) > 2 for at in range(0, len(data), step)
        )
        assert coloured is not grey
        bitmap.close()
        document.close()


def test_letter_is_letter(briefing: Briefing) -> None:
    document = pypdfium2.PdfDocument(print_sheet(_with(briefing, paper="letter"), {}, TODAY).pdf)
    assert document.get_page_size(0) == pytest.approx((612, 792), abs=0.5)
    document.close()


def test_parts_can_be_left_out(briefing: Briefing) -> None:
    bare = _with(briefing, without=("figures", "charts", "points"))
    made = look(print_sheet(bare, {}, TODAY).pdf)
    assert not made.alts()
    assert "What happened" not in made.text
    assert "Not on this page" not in made.text


def test_a_logo_that_is_gone_is_left_out(briefing: Briefing) -> None:
    options = derive_options(_with(briefing, logo="media/gone.png"), {}, TODAY)
    assert options.logo is None


def _with(briefing: Briefing, **changes: object) -> Briefing:
    settings: SheetSettings = replace(briefing.sheet, **changes)  # type: ignore[arg-type]
    return replace(briefing, sheet=settings)


def test_two_sources_are_a_table_with_heads() -> None:
    seen = look(print_sheet(compared()[0], {}, TODAY).pdf)
    assert seen.pages == 1 and seen.claims_ua
    assert "Two sources" in seen.text and "Some 64 lb" in seen.text
    kinds = seen.kinds()
    assert kinds.count("Table") >= 1 and "TH" in kinds


def test_a_claim_that_fails_is_printed_with_a_sign_that_the_fonts_have(briefing: Briefing) -> None:
    claims = tuple(
        replace(claim, ruling=Ruling(Outcome.FAILS, "counted twice")) for claim in briefing.claims
    )
    printed = print_sheet(replace(briefing, claims=claims), {}, TODAY)
    assert MISSING_FONT not in printed.notices


@pytest.mark.parametrize("kind", ["svg", "png", "clear.png", "jpeg"])
def test_a_logo_is_grey_on_a_grey_sheet(briefing: Briefing, kind: str) -> None:
    name = f"media/logo.{kind.rpartition('.')[2]}"
    data = _logo(kind)
    for grey in (True, False):
        asked = _with(briefing, logo=name, grey=grey)
        assert _is_coloured(print_sheet(asked, {name: data}, TODAY).pdf) is not grey


def test_every_way_to_say_a_colour_in_an_svg_is_turned_grey() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg"><style>a{fill:#f00}</style>'
        '<g fill="rgb(200, 0, 10)" stroke="none" style="stroke: navy; stop-color:#12345678">'
        '<path fill="url(#g)"/></g></svg>'
    )
    text = grey_logo(svg.encode(), "a.svg").decode()
    said = re.findall(r"#[0-9a-f]{6}\b", text)
    assert len(said) == 4
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in said)
    assert 'stroke="none"' in text and "url(#g)" in text
    assert grey_logo(b"\x89PNG broken", "a.png") == b"\x89PNG broken"


def _logo(kind: str) -> bytes:
    if kind == "svg":
        return LOGO
    picture = Image.new("RGBA", (60, 20), (200, 20, 40, 128 if kind == "clear.png" else 255))
    out = BytesIO()
    form = "JPEG" if kind == "jpeg" else "PNG"
    (picture if kind == "clear.png" else picture.convert("RGB")).save(out, form)
    return out.getvalue()


def _is_coloured(pdf: bytes) -> bool:
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=0.7)
    data, step = bytes(bitmap.buffer), bitmap.n_channels
    found = any(
        max(data[at : at + 3]) - min(data[at : at + 3]) > 6 for at in range(0, len(data), step)
    )
    bitmap.close()
    document.close()
    return found


def test_a_chart_ends_its_note_before_it_names_the_source() -> None:
    opened = open_path(resources_dir.path("briefings/measles-in-europe")).briefing
    text = " ".join(look(print_sheet(opened, {}, date(2026, 5, 1)).pdf).text.split())
    assert "are left out. Source: World Health Organization" in text
