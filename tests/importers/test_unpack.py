"""Files packed by gzip."""

import gzip

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from briefing_app.importers.unpack import unpacked
from tests.importers import more_samples


def test_what_is_inside_is_read_under_its_own_name() -> None:
    assert unpacked(gzip.compress(b"5 homes"), "a.txt.GZ") == (b"5 homes", "a.txt")
    assert unpacked(gzip.compress(gzip.compress(b"5")), "a") == (b"5", "a")
    assert unpacked(b"plain", "a.gz") == (b"plain", "a.gz")
    packed = gzip.compress(more_samples.PAGE)
    article = import_bytes(packed, name="a.html").article
    assert article is not None and article.headline == "Port counts 1,240 sailings"


def test_half_of_one_and_far_too_much_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImportFailed, match="damaged"):
        import_bytes(gzip.compress(b"5 homes")[:-9], name="a.txt.gz")
    monkeypatch.setattr("briefing_app.importers.limits.FILE_BYTES", 1000)
    with pytest.raises(ImportFailed, match="far more than it should"):
        import_bytes(gzip.compress(b"5" * 5000), name="a.txt.gz")
