"""A thousand and more damaged files: none crashes, none opens half, each is named."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.fileformat import BriefingFileError, open_briefing, to_bytes
from tests.fileformat.samples import ORIGINALS, entries, sample, scaled, zipped

ROUNDS = scaled(200, 4000)


def flipped(data: bytes, rng: random.Random) -> bytes:
    spoiled = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        spoiled[rng.randrange(len(spoiled))] ^= 1 << rng.randrange(8)
    return bytes(spoiled)


def spliced(data: bytes, rng: random.Random) -> bytes:
    at, end = sorted(rng.randrange(len(data)) for _ in range(2))
    return data[:at] + rng.randbytes(rng.randint(0, 64)) + data[end:]


def damaged(seed: int) -> Iterator[bytes]:
    """Yield one file of each kind of damage."""
    rng = random.Random(seed)
    sound = to_bytes(sample(), ORIGINALS)
    yield rng.randbytes(rng.randint(0, 4000))
    yield b"PK\x03\x04" + rng.randbytes(rng.randint(0, 4000))
    yield sound[: rng.randrange(len(sound))]
    yield flipped(sound, rng)
    yield spliced(sound, rng)
    inside = entries()
    name = rng.choice(["briefing.json", "tables/counts.csv"])
    yield zipped({**inside, name: flipped(inside[name], rng)})
    yield zipped({**inside, name: spliced(inside[name], rng)})
    yield zipped({**inside, "briefing.json": retyped(inside["briefing.json"], rng)})


def retyped(data: bytes, rng: random.Random) -> bytes:
    """Put a value of another type, or none, somewhere into the JSON."""
    document = json.loads(data)
    place, key = document, rng.choice(list(document))
    while isinstance(place[key], (dict, list)) and place[key] and rng.random() < 0.8:
        place = place[key]
        key = rng.choice(list(place) if isinstance(place, dict) else range(len(place)))
    place[key] = rng.choice([None, True, -1, 1.5, 2**70, "", "x", [], {}, [[]], {"id": 1}, "1e400"])
    return json.dumps(document).encode()


@pytest.mark.timeout(scaled(600, 7200))
def test_damaged_files_are_named_or_open_whole(tmp_path: Path) -> None:
    path = tmp_path / "damaged.briefing"
    refused = opened = 0
    for seed in range(ROUNDS):
        for data in damaged(seed):
            path.write_bytes(data)
            try:
                found = open_briefing(path)
            except BriefingFileError as error:
                refused += 1
                assert error.message.startswith("“damaged.briefing” ")
                assert error.message.endswith(".")
                assert error.message.isprintable()
                assert len(error.message) < 500
            else:
                opened += 1
                assert to_bytes(found.briefing, found.media), "what opens can be saved"
    assert refused + opened == ROUNDS * 8 >= 1000
    assert refused > ROUNDS * 4, "damage to the zip itself never goes unnoticed"


def test_a_million_random_bytes(tmp_path: Path) -> None:
    noise = random.Random(3).randbytes(1_000_000)
    sound = to_bytes(sample(), ORIGINALS)
    end = sound[sound.rindex(b"PK\x05\x06") :]
    path = tmp_path / "noise.briefing"
    for data in (
        noise,
        b"PK\x03\x04" + noise,
        sound[:200] + noise + end,
        zipped({"briefing.json": noise}),
        zipped({**entries(), "tables/counts.csv": noise}),
    ):
        path.write_bytes(data)
        with pytest.raises(BriefingFileError, match=r"^“noise.briefing” cannot be opened: .*\.$"):
            open_briefing(path)


def test_a_flipped_bit_in_an_entry_never_opens(tmp_path: Path) -> None:
    """The check sum of the zip sees every single bit of the content."""
    path = tmp_path / "a.briefing"
    sound = to_bytes(sample(), ORIGINALS)
    start = sound.index(b"briefing.json") + len("briefing.json")
    for at in range(start, start + 400, 7):
        spoiled = bytearray(sound)
        spoiled[at] ^= 0x10
        path.write_bytes(spoiled)
        with pytest.raises(BriefingFileError):
            open_briefing(path)
