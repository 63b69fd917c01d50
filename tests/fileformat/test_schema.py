"""The published schema says what the program writes, and no less."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import migrations, open_briefing, shapes
from briefing_app.fileformat.codecs import Choice, Many, Maybe, Record, Word
from briefing_app.fileformat.entries import to_entries
from tests.fileformat.samples import document, scaled
from tests.strategies import briefings

TOP = Path(__file__).parent.parent.parent
FOLDER = TOP / "docs" / "file-format"
SCHEMA: dict[str, Any] = json.loads((FOLDER / "briefing.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert migrations.text(migrations.CURRENT) in SCHEMA["title"]


def test_the_published_example_opens_and_is_valid() -> None:
    opened = open_briefing(FOLDER / "example.briefing")
    assert opened.notices == ()
    assert opened.version == migrations.text(migrations.CURRENT)
    assert opened.briefing.figures
    VALIDATOR.validate(json.loads(to_entries(opened.briefing)["briefing.json"]))


@settings(max_examples=scaled(20, 1000), deadline=None, suppress_health_check=list(HealthCheck))
@given(briefings())
def test_whatever_is_written_is_valid(briefing: Briefing) -> None:
    VALIDATOR.validate(json.loads(to_entries(briefing)["briefing.json"]))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["version"], 1),
        (["figures", 0, "quantity", "value"], 120),
        (["figures", 0, "quantity", "value"], "many"),
        (["figures", 0, "quantity"], {"unit": "kg"}),
        (["figures", 0, "quantity"], {"value": "1", "low": "1", "high": "2"}),
        (["figures", 0, "evidence"], {"figure": "f1"}),
        (["figures", 0, "status"], "best"),
        (["claims", 0, "operands", 0], {"row": "r"}),
        (["tables", 0, "columns", 0, "id"], ""),
        (["charts", 0, "emphasis", 0], -1),
    ],
)
def test_what_the_reader_refuses_is_not_valid(path: list[Any], value: object) -> None:
    place: Any = document()
    top = place
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    assert not VALIDATOR.is_valid(top)
    assert VALIDATOR.is_valid(document())


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "")
    found: dict[str, Any] = SCHEMA["$defs"][name.rpartition("/")[2]] if name else schema
    return found


def same(codec: object, schema: dict[str, Any], path: str = "") -> None:
    """Walk program and schema together: the same keys, needed ones, words."""
    schema = resolved(schema)
    if isinstance(codec, Maybe):
        assert schema["anyOf"][1] == {"type": "null"}, path
        same(codec.inner, schema["anyOf"][0], path)
    elif isinstance(codec, Many):
        assert schema["type"] == "array", path
        same(codec.inner, schema["items"], path + "/*")
    elif isinstance(codec, Choice):
        assert schema["if"] == {"required": [codec.key]}, path
        same(codec.having, schema["then"], path)
        same(codec.lacking, schema["else"], path)
    elif isinstance(codec, Word):
        assert schema["enum"] == list(codec.words), path
    elif isinstance(codec, Record):
        assert list(schema["properties"]) == list(codec.codecs), path
        assert schema["required"] == codec.needed, path
        assert "additionalProperties" not in schema, "newer minor versions add keys"
        for key, inner in codec.codecs.items():
            same(inner, schema["properties"][key], f"{path}/{key}")


def test_schema_and_program_name_the_same_keys() -> None:
    head = {"format", "version"}
    bare = {key: value for key, value in SCHEMA["properties"].items() if key not in head}
    needed = [key for key in SCHEMA["required"] if key not in head]
    same(shapes.BRIEFING, {"properties": bare, "required": needed})


def test_the_prose_names_every_limit_and_entry() -> None:
    prose = (FOLDER / "README.md").read_text()
    for word in ("mimetype", "briefing.json", "tables/", "sources/", "media/", "512 MB", "10,000"):
        assert word in prose
