"""The child that reads: answers, is stopped, crashes, and never takes the program with it."""

import os
import sys
import threading
import time

import pytest

from briefing_app.importers import ImportFailed, import_bytes, limits
from briefing_app.session.intake.first_briefing import bare_briefing, derive_first_briefing
from briefing_app.session.intake.reader import CANCELLED, NO_FIGURES, Answer, Reader
from briefing_app.session.intake.runner import Limit
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import LANGUAGES
from briefing_app.words.said import speak
from tests.importers import samples

ROOMY = 2 << 30
SLEEPER = "import time; time.sleep(600)"
EATER = "x = []\nwhile True: x.append(bytearray(8_000_000)); import time; time.sleep(0.002)"
DIER = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
SAYS = (
    "import sys; sys.stdin.buffer.read()\n"
    "from briefing_app.session.intake.messages import Tag, write_message\n"
    "out = sys.stdout.buffer\n"
    "def say(tag, *parts): write_message(out, tag, *parts); out.flush()\n"
)
IMPORTED = SAYS + "say(Tag.IMPORTED)\n"
LIAR = SAYS + "say(Tag.ENTRY, b'briefing.json', b'\\0', b'{}'); say(Tag.DONE)"
BREAKS_OFF = SAYS + "say(Tag.ENTRY, b'briefing.json', b'\\0', b'{}')"
CHATTER = "import sys; sys.stdin.buffer.read(); print('x' * 100); sys.stdout.flush(); " + SLEEPER
BROKEN_SETUP = "import sys; sys.stdin.buffer.read(); import no_such_module_anywhere"
FALLEN = (
    "from briefing_app.session.intake import child; "
    "child.load_reader = lambda *_, **__: None + 1; child.main()"
)
NO_READER = (
    "from briefing_app.session.intake import child\n"
    "def fails(*_): raise KeyError('subject')\n"
    "child.derive_first_briefing = fails\n"
    "child.main()"
)
GRUMBLER = (
    SAYS + "sys.stderr.write('x' * 3_000_000); sys.stderr.flush()\n"
    "say(Tag.FAILED, b'This PDF holds no words.'); say(Tag.DONE)"
)


def read(
    code: str, seconds: float = 60.0, memory: int = ROOMY, for_figures: Limit | None = None
) -> Answer:
    """Have a PDF read by a child that runs ``code`` in place of the real one."""
    reader = Reader(
        for_file=Limit(seconds, memory),
        for_figures=for_figures or Limit(60.0, ROOMY),
        command=(sys.executable, "-c", code),
    )
    return reader.read(samples.small_pdf() + b"\n" * 300_000, name="a.pdf")


def failure(code: str, **limits: float) -> str:
    with pytest.raises(ImportFailed) as caught:
        read(code, **limits)  # type: ignore[arg-type]
    return caught.value.message


@pytest.mark.parametrize("name", list(samples.every_kind()))
def test_the_answer_is_that_of_reading_here(name: str) -> None:
    data = samples.every_kind()[name]
    here = import_bytes(data, name=name)
    bare = Reader().read(data, name=name, figures=False)
    assert bare.briefing == bare_briefing(here)
    assert bare.notices == here.warnings
    answer = Reader().read(data, name=name, source_id="")
    assert answer.briefing == derive_first_briefing(here)
    assert set(answer.media.values()) == {data}


def test_progress_goes_from_nothing_to_all() -> None:
    reader = Reader()
    assert reader.share == 0.0
    reader.read(samples.two_columns(), name="a.pdf")
    assert reader.share == 1.0


def test_an_article_gets_the_id_that_is_asked_for() -> None:
    answer = Reader().read(samples.news(), name="a.html", source_id="s7")
    assert [article.source.id for article in answer.briefing.articles] == ["s7"]


def test_what_fails_there_fails_here() -> None:
    with pytest.raises(ImportFailed, match="protected by a password"):
        Reader().read(samples.locked_pdf(), name="a.pdf")


def test_too_large_a_file_is_named_without_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 10)
    with pytest.raises(ImportFailed, match="too large"):
        Reader(command=("/no/such/program",)).read(b"x" * 11)


def test_no_child_to_be_had() -> None:
    with pytest.raises(ImportFailed, match="could not be started"):
        Reader(command=("/no/such/program",)).read(b"x")


@pytest.mark.parametrize(
    ("code", "limits", "message"),
    [
        (SLEEPER, {"seconds": 0.3}, "longer than 0.3 seconds"),
        (EATER, {"memory": 120_000_000}, "too much memory"),
        (DIER, {}, "made its reader crash"),
        (BREAKS_OFF, {}, "made its reader crash"),
        (CHATTER, {}, "made its reader crash"),
    ],
)
def test_a_child_that_misbehaves_is_stopped_and_named(
    code: str, limits: dict[str, float], message: str
) -> None:
    assert message in failure(code, **limits)


@pytest.mark.parametrize("code", [SLEEPER, EATER, DIER])
def test_once_the_file_is_read_the_figures_are_named(code: str) -> None:
    for_figures = Limit(0.5 if code is SLEEPER else 60.0, 120_000_000)
    with pytest.raises(ImportFailed) as caught:
        read(IMPORTED + code, for_figures=for_figures)
    assert caught.value.message == NO_FIGURES


def test_the_time_for_figures_is_given_once() -> None:
    """A child that says again and again that the file is read gains nothing by it."""
    again = IMPORTED + "import time\nwhile True: say(Tag.IMPORTED); time.sleep(0.01)"
    with pytest.raises(ImportFailed) as caught:
        read(again, for_figures=Limit(0.5, ROOMY))
    assert caught.value.message == NO_FIGURES


@pytest.mark.parametrize("code", [BROKEN_SETUP, FALLEN, NO_READER, LIAR])
def test_a_fault_of_ours_is_told_as_ours(caplog: pytest.LogCaptureFixture, code: str) -> None:
    message = failure(code)
    assert "the fault is Briefing's" in message
    assert "damaged" not in message
    assert "Error: " in caplog.text


def test_a_child_that_talks_to_itself_is_not_held_up() -> None:
    assert failure(GRUMBLER) == "This PDF holds no words."


def test_cancel_ends_the_child() -> None:
    reader = Reader(command=(sys.executable, "-c", SLEEPER))
    said: list[str] = []

    def work() -> None:
        with pytest.raises(ImportFailed) as caught:
            reader.read(samples.small_pdf(), name="a.pdf")
        said.append(caught.value.message)

    thread = threading.Thread(target=work)
    thread.start()
    while (pid := reader._runner.pid) is None:
        time.sleep(0.01)
    reader.cancel()
    thread.join(20)
    assert said == [CANCELLED]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_file_of_several_texts_asks_which() -> None:
    from briefing_app.importers.result import ChoiceNeeded
    from tests.importers import more_samples

    with pytest.raises(ChoiceNeeded, match="2 entries") as asked:
        Reader().read(more_samples.FEED, name="a.xml")
    part = asked.value.parts[0]
    assert part.name == "Port counts sailings"
    answer = Reader().read(more_samples.FEED, name="a.xml", part=part.id, figures=False)
    assert answer.briefing.title == "Port counts sailings"


def test_what_was_left_out_comes_along() -> None:
    from tests.importers import samples

    answer = Reader().read(samples.docx(), name="a.docx", figures=False)
    assert {"1,999", "secret 77."} <= {left.text for left in answer.left_out}


def test_the_child_speaks_the_language_of_its_parent() -> None:
    german = next(language for language in LANGUAGES if language.tag == "de")
    speak(load_catalogue(german))
    try:
        with pytest.raises(ImportFailed) as caught:
            Reader().read(b"%PDF-1.4\n" + b"x" * 300_000, name="a.pdf")
    finally:
        speak(None)
    assert caught.value.message.startswith("Dieses PDF ist beschädigt")
