"""The content as JSON, by the schema in docs/export.schema.json."""

import dataclasses
import json
from decimal import Decimal
from typing import Any

from briefing_app.exporters.outgoing import Outgoing

VERSION = "1"
SCHEMA = "briefing-export-1"


def to_json(outgoing: Outgoing) -> bytes:
    """Return what is sent, numbers as strings of digits so that none is rounded on the way."""
    said: dict[str, Any] = {"format": SCHEMA, "version": VERSION, **dataclasses.asdict(outgoing)}
    for chart in said["charts"]:
        del chart["svg"]
    said["sources"] = [{"name": name, "particulars": more} for name, more in outgoing.sources]
    said["notes"] = dict(outgoing.notes)
    for block in said["article"]:
        block["marks"] = [{"start": a, "end": b, "figure": id_} for a, b, id_ in block["marks"]]
    return (json.dumps(said, ensure_ascii=False, indent=1, default=_plain) + "\n").encode("utf-8")


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(f"{type(value).__name__} has no place in an export")
