"""``figures --jsonl``: one object a line in, one out, bad lines answered, no Qt loaded."""

import json
import subprocess
import sys

from briefing_app.cli.figures import answer_line

CODE = (
    "import sys; from briefing_app.cli.figures import run; s = run(['-', '--jsonl']);"
    "assert not any(m.startswith('PySide6') for m in sys.modules); sys.exit(s)"
)


def test_a_line_is_answered_with_its_figures() -> None:
    answer = answer_line('{"id": 7, "text": "About 40 people came."}')
    assert answer["id"] == 7
    assert [(f["text"], f["value"], f["unit"], f["hedge"]) for f in answer["figures"]] == [
        ("40", "40", "person", "about")
    ]
    assert answer["unread"] == []


def test_lines_that_are_wrong_are_answered_and_do_not_stop_the_others() -> None:
    lines = [
        "{nonsense",
        '{"id": "x"}',
        "[1]",
        '{"id": "ok", "text": "\\ud800 5 km"}',
        '{"id": 1, "text": ""}',
    ]
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        input="\n".join(lines).encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["error" in a for a in answers] == [True, True, True, False, False]
    assert answers[1]["id"] == "x"
    assert answers[3]["figures"][0]["unit"] == "km"
