"""From a file to its briefing, as the window takes it in: time, and the most memory that was held.

Each kind holds the article that ships with the app, on one page; the long text is 10 MB of its
sentences. Each is opened by a process of its own: its memory does not hide that of another.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from tests.importers import samples

TOP = Path(__file__).resolve().parent.parent
EXAMPLE = TOP / "resources" / "briefings" / "operation-spector"
ROUNDS = 9
LONG = 10_000_000

PROGRAM = """
import json, resource, sys, time
from pathlib import Path
from briefing_app.session.documents.opening import open_path
times = []
for _ in range(int(sys.argv[2])):
    began = time.perf_counter()
    open_path(Path(sys.argv[1]))
    times.append(time.perf_counter() - began)
used = [resource.getrusage(who) for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)]
cpu = (used[0].ru_utime + used[0].ru_stime) / len(times)
print(json.dumps([times, cpu, *(usage.ru_maxrss / 1024 for usage in used)]))
"""


def _files() -> dict[str, bytes]:
    model = json.loads((EXAMPLE / "briefing.json").read_text("utf-8"))
    texts = [block["text"] for article in model["articles"] for block in article["blocks"]]
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in texts)
    runs = "".join(f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in texts)
    typst = "\n\n".join(f"#{json.dumps(text, ensure_ascii=False)}" for text in texts)
    plain = "\n\n".join(texts)
    return {
        "a page.txt": plain.encode(),
        "a page.pdf": samples.typeset(typst),
        "a page.docx": samples.docx(runs),
        "a page.html": f"<html><body><article>{paragraphs}</article></body></html>".encode(),
        "10 MB.txt": (plain + "\n\n").encode() * (LONG // len(plain)),
    }


def main() -> None:
    """Print a line for each kind of file."""
    print(f"{'file':14}{'opened in':>10}{'child, cpu':>12}{'child, MB':>11}{'parent, MB':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for name, data in _files().items():
            path = Path(folder, name)
            path.write_bytes(data)
            rounds = str(1 if len(data) > LONG // 2 else ROUNDS)
            command = [sys.executable, "-c", PROGRAM, str(path), rounds]
            done = subprocess.run(command, capture_output=True, check=True)
            times, cpu, child, parent = json.loads(done.stdout)
            print(f"{name:14}{statistics.median(times):9.3f}s{cpu:11.3f}s", end="")
            print(f"{child:11.0f}{parent:12.0f}", flush=True)


if __name__ == "__main__":
    main()
