"""What a child says comes back as it went, however it is cut; nonsense is told at once."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.session.intake import messages
from briefing_app.session.intake.messages import (
    Heard,
    Request,
    Tag,
    decode_request,
    encode_request,
    write_message,
)


def test_a_request_comes_back_as_it_went() -> None:
    request = Request(5, "Fähre.pdf", None, "utf-8", False, "a1", 3.0)
    line = encode_request(request)
    assert decode_request(line) == request
    assert line.endswith(b"\n") and line.count(b"\n") == 1


@given(st.lists(st.integers(1, 40), max_size=30))
def test_an_answer_can_come_in_any_pieces(sizes: list[int]) -> None:
    out = io.BytesIO()
    write_message(out, Tag.PROGRESS, b"0.25")
    write_message(out, Tag.IMPORTED)
    write_message(out, Tag.NOTICE, "Größe".encode())
    write_message(out, Tag.NOTICE, b"two")
    write_message(out, Tag.ENTRY, b"tables/1.csv", b"\0", b"a\0b\n")
    write_message(out, Tag.ENTRY, b"empty", b"\0", b"")
    heard = Heard()
    said, at = out.getvalue(), 0
    for size in sizes:
        heard.take(said[at : at + size])
        at += size
    heard.take(said[at:])
    assert heard.share == 0.25
    assert heard.imported and not heard.attached and not heard.done
    assert heard.notices == ("Größe", "two")
    assert heard.entries == {"tables/1.csv": b"a\0b\n", "empty": b""}
    out = io.BytesIO()
    write_message(out, Tag.ATTACHED)
    write_message(out, Tag.DETAILS, b"where")
    write_message(out, Tag.FAILED, b"why")
    write_message(out, Tag.DONE)
    heard.take(out.getvalue())
    assert heard.attached and heard.done
    assert (heard.failed, heard.details) == ("why", "where")


@pytest.mark.parametrize(
    "said",
    [
        b"x" * 9,
        b"p" + (3).to_bytes(8, "big") + b"abc",
        b"f" + (1).to_bytes(8, "big") + b"\xff",
        b"e" + (1).to_bytes(8, "big") + b"\xff",
    ],
)
def test_nonsense_is_told(said: bytes) -> None:
    with pytest.raises(ValueError):
        Heard().take(said)


def test_an_endless_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "MOST", 100)
    heard = Heard()
    heard.take(b"n" + (1 << 62).to_bytes(8, "big"))
    with pytest.raises(ValueError, match="that much"):
        heard.take(b"x" * 100)


def test_progress_after_the_file_is_read_is_that_of_the_figures() -> None:
    out = io.BytesIO()
    write_message(out, Tag.PROGRESS, b"0.5")
    write_message(out, Tag.IMPORTED)
    write_message(out, Tag.PROGRESS, b"0.25")
    heard = Heard()
    heard.take(out.getvalue())
    assert (heard.share, heard.found) == (0.5, 0.25)
