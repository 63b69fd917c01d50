"""Pages saved by Safari, in both forms of its lists."""

import plistlib

import pytest

from briefing_app.importers import ImportFailed, import_bytes
from tests.importers import more_samples


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_page_in_a_web_archive(form: plistlib.PlistFormat) -> None:
    article = import_bytes(more_samples.webarchive(form), name="a.webarchive").article
    assert article is not None
    assert article.headline == "Port counts 1,240 sailings"
    assert article.source.address == "https://port.example/1"


def test_one_without_a_page_is_named() -> None:
    data = plistlib.dumps({"WebMainResource": {"WebResourceData": 5}})
    with pytest.raises(ImportFailed, match="no page in this web archive"):
        import_bytes(data, name="a.webarchive")
