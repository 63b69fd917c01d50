"""Bytes become the text that was meant, or are refused as no text."""

import codecs

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.encoding import decode

WESTERN = "Café “Müller” took €1,200 – more than 5 °C above naïve guesses, señor."
RUSSIAN = "Полиция изъяла 850 килограммов наркотиков и арестовала 288 человек в трёх странах мира."
POLISH = (
    "Policja zatrzymała 288 osób i zajęła 850 kilogramów narkotyków, więcej niż w żadnej operacji."
)
JAPANESE = "警察は288人を逮捕し、850キロの薬物を押収した。これまでの作戦の中で最も多い数である。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_western_text(encoding: str) -> None:
    assert decode(WESTERN.encode(encoding)).text == WESTERN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark(encoding: str) -> None:
    assert decode(WESTERN.encode(encoding)).text == WESTERN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp")],
)
def test_other_scripts(text: str, encoding: str) -> None:
    decoded = decode((text * 5).encode(encoding))
    assert decoded.text == text * 5
    assert "does not name its encoding" in decoded.warnings[0]


def test_polish_is_not_taken_for_western() -> None:
    assert "zatrzymała" in decode((POLISH * 5).encode("cp1250")).text


CURLY = "“We expect 3,400 vehicles,” it said – the town’s café pays €5. It’s a Señor’s."


@pytest.mark.parametrize("text", [CURLY, WESTERN, "“Now – then,” said Zoë."])
@pytest.mark.parametrize("encoding", ["mac_roman", "cp1252"])
def test_quotes_tell_mac_from_windows(text: str, encoding: str) -> None:
    decoded = decode(f"It rained in the old town for days on end. {text}\n".encode(encoding))
    assert text in decoded.text
    assert "“Encoding” in the File menu" in decoded.warnings[0]


def test_a_named_encoding_wins() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "cp1251").text == RUSSIAN
    with pytest.raises(ImportFailed, match="no encoding named"):
        decode(b"x", "klingon-8")
    with pytest.raises(ImportFailed, match="not written in"):
        decode(b"\xff\xfe\xfd", "utf-8")
    with pytest.raises(ImportFailed, match=r"encoding"):
        decode(b"x", "zlib")


def test_a_few_damaged_bytes_do_not_lose_the_rest() -> None:
    data = (WESTERN * 3).encode().replace("ñ".encode(), b"\xc3", 1)
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("�") == 1
    assert "One place" in decoded.warnings[0]


@pytest.mark.parametrize(
    "data", [b"a\0b\0\0c" * 50, bytes(range(256)) * 8, b"\x01\x02\x03\x04text" * 9]
)
def test_program_data_is_refused(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="no text that can be read"):
        import_bytes(data, name="a.txt")


def test_a_mark_alone_is_an_empty_file() -> None:
    with pytest.raises(ImportFailed, match="no words"):
        import_bytes(codecs.BOM_UTF8 + b"\n", name="a.txt")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Rozpočet města činí 412 milionů korun, o 4 procenta více než loni.", "cp1250"),
        ("Předseda řekl, že se ceny zvýší o 5 procent už v březnu.", "cp1250"),
        ("Belediye bütçesi 412 milyon lira, geçen yıla göre yüzde 4 arttı.", "cp1254"),
        ("A városnak négymillió forintra van szüksége, ősszel többet kérnek.", "cp1250"),
        ("Město letos napočítalo 1 240 žáků, řekla starostka školy.", "iso8859-2"),
        ("Miasto naliczyło więcej uczniów niż rok temu, żąda złotych.", "iso8859-2"),
        ("Mokykloms reikia keturių milijonų eurų, šią žinią skelbė merė.", "cp1257"),
        ("Pilsēta saskaitīja vairāk skolēnus nekā pērn, teica mēre.", "cp1257"),
        ("Direktorid paluvad abi, õpilaste arv kasvab šokolaadi žürii üle.", "cp1257"),
        ("José Müller, Tõnu Öpik and Zoë Brontë met in São Paulo, 40 miles off.", "cp1252"),
        ("Ça coûte 4 €, a dit le garçon; la façade, dolç, François reçoit.", "cp1252"),
        ("Бюджет города составил 412 миллионов рублей, на 4 процента больше.", "cp1251"),
        ("La città è più cara: lunedì si pagò il 4%, e così sarà martedì.", "cp1252"),
        ("Øerne i København får 412 millioner kroner, og børnene ønsker mere.", "cp1252"),
        ("Verðið hækkaði um 4 prósent í fyrra, sagði borgarstjórinn á þriðjudag.", "cp1252"),
        ("L’été où les élèves sont allés à Saint-Étienne, le car coûtait 412 €.", "cp1252"),
    ],
)
def test_code_pages_that_share_their_bytes_are_told_apart(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.encoding, found.text) == (encoding, text)


HANGUL = "시는 1240명의 학생을 집계했으며 이는 지난해보다 12퍼센트 증가한 것이다."
ARABIC = "أحصت المدينة 1240 تلميذا، بزيادة 12 في المئة عن العام الماضي."
ONE = "一九七一年，一千二百四十名學生。一年一度。\n"  # 一 is 4E00: in the wrong order an N


@pytest.mark.parametrize("text", [RUSSIAN, JAPANESE, HANGUL, ARABIC, ONE, "Δ. 40\r\n"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_of_other_scripts_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "data",
    [
        b"".join(n.to_bytes(2, "little") for n in range(3000, 3900, 7)),
        b"".join((n * n % 60_000).to_bytes(2, "big") for n in range(400)) + b" \0",
    ],
)
def test_numbers_of_two_bytes_are_no_text(data: bytes) -> None:
    with pytest.raises(ImportFailed, match="no text that can be read"):
        decode(data)


def test_japanese_of_seven_bits_is_read_and_a_sign_of_control_is_not_it() -> None:
    assert decode(f"{JAPANESE}\n".encode("iso2022_jp")).text == f"{JAPANESE}\n"
    assert decode(b"\x1b[1mIt rained.\x1b[0m").encoding == "utf-8"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Costs rose by £4.2 million – “no more”.", "mac_roman"),
        (POLISH, "cp1250"), (RUSSIAN, "cp1251"), (JAPANESE, "shift_jis"), (ONE, "gb18030"),
    ],
)  # fmt: skip
def test_the_encoding_that_a_person_names_is_read_whatever_was_guessed(
    text: str, encoding: str
) -> None:
    found = import_bytes(text.encode(encoding), name="a.txt", encoding=encoding).article
    assert found is not None
    assert (found.text, found.source.encoding) == (text.strip(), encoding)


@pytest.mark.parametrize(
    "data",
    [
        b"\x1b[1mFares\x1b[0m rise by \x1b[38;5;1m4%\x1b[m",
        b"F\x08Fa\x08ar\x08re\x08es\x08s rise by _\x084_\x08%",
        "F\x08Fares rise by é\x084%".encode(),
    ],
)
def test_what_a_terminal_shows_bold_is_plain(data: bytes) -> None:
    assert decode(data).text == "Fares rise by 4%"
