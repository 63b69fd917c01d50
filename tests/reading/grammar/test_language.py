"""A text that the reader's grammar does not fit is told apart from one that it fits."""

import pytest

from briefing_app.core.source import Article, Block, BlockKind, Source, table_block
from briefing_app.reading.grammar.language import is_english, is_english_article
from tests import sample

GERMAN = """Die Polizei hat bei einer internationalen Aktion 288 Menschen festgenommen und
850 Kilogramm Drogen beschlagnahmt, darunter 64 Kilogramm Fentanyl. Das teilte das Ministerium am
Dienstag in Washington mit. Nach Angaben der Behörde wurden außerdem 53,4 Millionen Euro in bar und
in digitalen Währungen sichergestellt. Es war der größte Einsatz dieser Art seit vier Jahren."""
FRENCH = """La police a arrêté 288 personnes lors d'une opération internationale et saisi 850
kilogrammes de drogue, dont 64 kilogrammes de fentanyl. Le ministère l'a annoncé mardi à Washington.
Selon les autorités, 53,4 millions de dollars ont également été saisis en espèces et en monnaies
virtuelles. C'est la plus grande opération de ce type depuis quatre ans dans le pays."""
SPANISH = """La policía detuvo a 288 personas en una operación internacional y se incautó de 850
kilogramos de drogas, entre ellos 64 kilogramos de fentanilo. El ministerio lo anunció el martes en
Washington. Según las autoridades, también se confiscaron 53,4 millones de dólares en efectivo y en
monedas virtuales. Es la mayor operación de este tipo en cuatro años en el país y en la región."""
DUTCH = """De politie heeft bij een internationale actie 288 mensen aangehouden en 850 kilo drugs in
beslag genomen, waarvan 64 kilo fentanyl. Dat maakte het ministerie dinsdag in Washington bekend.
Volgens de autoriteiten is ook 53,4 miljoen dollar aan contant geld en virtuele munten gevonden. Het
was de grootste operatie van deze soort in vier jaar tijd in het land en in de hele regio."""
LIST = """Results of the spring games, Saturday
Long jump, women: Ada Krol 6.71 metres, Mia Sund 6.65, Ines Rua 6.60
Shot put, men: Jo Berg 20.4 metres, Al Tran 20.1, Sam Oduya 19.9
The meeting was watched by 12,400 people in the stadium and by 1.2 million at home, the organisers
said on Sunday. It was the largest crowd of the year."""


@pytest.mark.parametrize("text", [GERMAN, FRENCH, SPANISH, DUTCH])
def test_other_languages_are_told_apart(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize("text", [sample.article().text, LIST, "", "71 % 12 000", "Kurz."])
def test_english_and_short_texts_are_not_complained_of(text: str) -> None:
    assert is_english(text)


def test_a_short_text_in_other_letters_is_not_english() -> None:
    assert not is_english("Бюджет города вырос на 8,4% и составил 12,6 млрд рублей.")
    assert not is_english("市政府表示，去年旅客人數達到1,240萬人次，比前年增加8.5%。")
    assert is_english("The budget of Москва rose by 8.4% to 12.6bn roubles, the city said.")


ROWS = tuple((f"Route {n} Northhaven–Isle Tern", f"{n}4,120", f"{n}5,300") for n in range(1, 60))
PROSE = """The harbour office counted 4.1 million passengers in 2024, up from 3.6 million in the
year before. Of the 26 routes, 14 carried more than 100,000 people, and freight fell by 3 per
cent. It was the fourth year in a row in which more people than before went by boat."""


def _with_rows(prose: str) -> Article:
    blocks = (Block(BlockKind.PARAGRAPH, prose), table_block(ROWS))
    return Article(Source("a"), blocks, "")


def test_names_in_a_long_table_do_not_count() -> None:
    assert is_english_article(_with_rows(PROSE))
    assert not is_english_article(_with_rows(GERMAN))
    assert not is_english_article(_with_rows("Fähren 2024"))  # nothing else to judge by


@pytest.mark.parametrize(
    "text",
    [
        "Belediye geçen yıl 1.240 öğrenci saydı.",
        "Die Stadt zählte 1.240 Schüler, zwölf Prozent mehr als im Vorjahr.",
        "Les écoles ont compté 1 240 élèves.",
        "De politie heeft gisteren 288 mensen aangehouden bij een internationale actie met honden.",
    ],
)
def test_a_sentence_of_another_language_is_told_apart(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Müller beat Gómez, Sánchez and Łukasz over 800 metres.",
        "Long jump, women: Ada Krol 6.71 metres, shot put, men: Jo Berg 20.4 metres, high jump 2.1",
        "Ferries carried fewer passengers.",
        "The café took €1,200 in May.",
        "Gauge  area  peak  hour  return  period  width  depth  date",
    ],
)
def test_english_names_lists_and_short_sentences_are_not_complained_of(text: str) -> None:
    assert is_english(text)
