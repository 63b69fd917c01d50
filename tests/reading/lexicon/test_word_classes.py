"""What class a word can be of."""

import pytest

from briefing_app.reading.lexicon.word_classes import is_known


@pytest.mark.parametrize("word", ["harbour", "licences", "paediatric", "petrol", "tonnes", "lorry"])
def test_british_words_are_known(word: str) -> None:
    assert is_known(word)
    assert not is_known("velmar")
