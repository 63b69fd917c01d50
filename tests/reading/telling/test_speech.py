"""What people have said, and who."""

import pytest

from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.reading.telling.speech import derive_speech


def _said(*paragraphs: str) -> list[tuple[str, str]]:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    article = Article(Source("a"), blocks)
    return [(speech.words, speech.speaker) for speech in derive_speech(article)]


LAMPS = "The lamps were older than my mother"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (f"“{LAMPS},” said Ada Lind, who keeps the harbour.", f"{LAMPS}.",
         "Ada Lind, who keeps the harbour"),
        (f'"{LAMPS}," harbour master Ada Lind told reporters.', f"{LAMPS}.",
         "Harbour master Ada Lind"),
        (f"Ada Lind of the harbour office said: “{LAMPS}.”", f"{LAMPS}.",
         "Ada Lind of the harbour office"),
        (f"“{LAMPS},” said Ada Lind. “They had seen three wars.”",
         f"{LAMPS}. They had seen three wars.", "Ada Lind"),
        (f"“{LAMPS},” said Ada Lind, “and they had seen three wars.”",
         f"{LAMPS}, and they had seen three wars.", "Ada Lind"),
        (f"According to the keeper, Ada Lind, the pier is lost. “{LAMPS},” she said.",
         f"{LAMPS}.", "Ada Lind, keeper"),
        ("館長の水野早苗さんは「仕事帰りに寄れる場所になった」と話した。",
         "仕事帰りに寄れる場所になった", "館長の水野早苗さん"),
        ("وقالت الوزيرة ليلى حداد: «لقد انتظرنا هذا الجسر أكثر من عشر سنوات».",
         "لقد انتظرنا هذا الجسر أكثر من عشر سنوات", "الوزيرة ليلى حداد"),
        ("Министр Ирина Орлова сказала: «Мы ждали этот мост больше десяти лет».",
         "Мы ждали этот мост больше десяти лет", "Министр Ирина Орлова"),
        ("La préfète Anaïs Dubré a déclaré : « Nous attendions ce pont depuis plus de dix ans ».",
         "Nous attendions ce pont depuis plus de dix ans", "La préfète Anaïs Dubré"),
    ],
)  # fmt: skip
def test_a_remark_comes_with_who_made_it(text: str, words: str, speaker: str) -> None:
    assert _said(text) == [(words, speaker)]


def test_she_is_the_subject_of_the_sentence_before() -> None:
    first = "Harbour master Ada Lind closed the pier on Monday."
    second = f'Vorr Boats has other plans. Lind shrugs that off. "{LAMPS}," she said.'
    assert _said(first, second) == [(f"{LAMPS}.", "Ada Lind")]


@pytest.mark.parametrize(
    "before",
    [
        "Council leader Ada Lind said the lamps were gone.",
        "Harbour master Ada Lind closed the pier early.",
        "Club and harbour chair Ada Lind walked home.",
    ],
)
def test_she_is_who_has_the_role_not_the_body_it_is_of(before: str) -> None:
    first = "Northgate City Council met on Monday with Vorr Harbour and Rose Club."
    assert _said(first, f'{before} "{LAMPS}," she said.') == [(f"{LAMPS}.", "Ada Lind")]


def test_a_surname_gets_the_name_said_before() -> None:
    first = "Harbour master Ada Lind closed the pier on Monday."
    assert _said(first, f"“{LAMPS},” Lind told the council.") == [(f"{LAMPS}.", "Ada Lind")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind said that the lamps were older than her mother.",
        "The plan was called “a lesson in showing up” by students of the whole town.",
        f"“{LAMPS}.”",
        "The ship “Star of the Northern Sea and Isles” left the harbour.",
        f'"{LAMPS}, said Ada Lind.',
        f'Rovers won again on the pier. "{LAMPS}," he said.',
        f'Ada Lind left Bo Krane on the pier, where Eva Holm stood. "{LAMPS}," she said.'.replace(
            "Ada Lind left", "There was"
        ),
        f'"{LAMPS}," said Harbour.',
        f'Rovers met Bo Krane yesterday. "{LAMPS}," she said.',
    ],
)
def test_what_nobody_is_known_to_have_said_is_no_quotation(text: str) -> None:
    assert _said(text) == []
