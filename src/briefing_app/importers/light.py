"""What may be read without a process of its own: small texts and tables, by our own code."""

from briefing_app.importers import limits
from briefing_app.importers.kinds import Kind, kind_of
from briefing_app.importers.result import ConverterNeeded, ImportFailed

_LIGHT = (Kind.TEXT, Kind.CSV, Kind.TSV)


def is_light(data: bytes, name: str, media_type: str | None = None) -> bool:
    """Whether reading ``data`` here is quick and safe; what cannot be read at all is, too."""
    if len(data) > limits.IN_PROCESS_BYTES:
        return False
    try:
        kind = kind_of(data, name, media_type) if data.strip() else Kind.TEXT
    except ConverterNeeded:
        return False
    except ImportFailed:
        return True
    if kind is Kind.MARKDOWN:
        return len(data) <= limits.MARKDOWN_IN_PROCESS_BYTES
    return kind in _LIGHT
