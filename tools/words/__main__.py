"""``python -m tools.words``: bring the files of the translators up to date, and the catalogues.

Every text that is marked in the source goes into ``translations/briefing_*.ts``, for Qt Linguist,
and translations that are there stay. Then ``resources/words/*.json`` is written from them.
"""

import json
import sys
from functools import cache
from pathlib import Path

from briefing_app.words.catalogue import key_of
from briefing_app.words.languages import ENGLISH, LANGUAGES, Language
from tools.words.marks import find_marks
from tools.words.ts import Message, collect, read_ts, write_ts

TOP = Path(__file__).resolve().parents[2]


def ts_path(language: Language) -> Path:
    """Return the file that the translators of a language work on."""
    return TOP / "translations" / f"briefing_{language.tag}.ts"


@cache
def marked_messages() -> tuple[Message, ...]:
    """Return every text that is marked in the source."""
    modules = sorted((TOP / "src/briefing_app").rglob("*.py"))
    return collect((mark for module in modules for mark in find_marks(module)), TOP)


def with_translations(messages: tuple[Message, ...], language: Language) -> tuple[Message, ...]:
    """Return the messages with what the translators of a language have made of them."""
    known = read_ts(ts_path(language))
    return tuple(m._replace(forms=known.get((m.about, m.text), ())) for m in messages)


def catalogue_text(messages: tuple[Message, ...]) -> str:
    """Return the catalogue of messages: a line for each text that is translated."""
    texts = {
        key_of(m.text, m.about): list(m.forms) if m.one else m.forms[0] for m in messages if m.done
    }
    return json.dumps(texts, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main() -> int:
    """Write all files; say what is open."""
    messages = marked_messages()
    for language in LANGUAGES:
        if language == ENGLISH:
            continue
        told = with_translations(messages, language)
        write_ts(ts_path(language), language.tag, language.forms, told)
        catalogue = TOP / "resources" / "words" / f"{language.tag}.json"
        catalogue.write_text(catalogue_text(told), encoding="utf-8")
        open_ = sum(not message.done for message in told)
        print(f"{language.name}: {len(told)} texts, {open_} open")
    return 0


if __name__ == "__main__":
    sys.exit(main())
