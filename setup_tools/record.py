"""A record of files written, with what they held before, so that it can all be taken back."""

import base64
import contextlib
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


class Record:
    """What was written where: for each file what it held before and a hash of what it holds now."""

    def __init__(self) -> None:
        self._before: dict[Path, bytes | None] = {}
        self._after: dict[Path, str | None] = {}
        self._folders: list[Path] = []

    def text(self, path: Path) -> str:
        """Give the text of a file, empty when there is none."""
        return (_read(path) or b"").decode("utf-8", "surrogateescape")

    def write(self, path: Path, text: str, mode: int = 0o644) -> None:
        """Write a file and the folders above it. Raises OSError."""
        self._make_folder(path.parent)
        before = _read(path)
        data = text.encode("utf-8", "surrogateescape")
        self._note(path, before, data)
        path.write_bytes(data)
        if before is None:
            path.chmod(mode)

    @contextlib.contextmanager
    def watch(self, folder: Path) -> Iterator[None]:
        """Record whatever is written below a folder by others in the meantime."""
        before = self._contents(folder)
        folders = self._below(folder)
        yield
        after = self._contents(folder)
        self._folders += sorted(self._below(folder) - folders)
        for path in sorted(before.keys() | after.keys()):
            if before.get(path) != after.get(path):
                self._note(path, before.get(path), after.get(path))

    def undo(self, clean: Mapping[Path, Callable[[str], str]]) -> set[Path]:
        """Put every file back as it was; gives those that somebody else has changed since.

        From such a file only our own part is taken out, by the function in `clean` for it.
        """
        changed: set[Path] = set()
        for path, before in self._before.items():
            now = _read(path)
            if (None if now is None else _digest(now)) == self._after[path]:
                if before is None:
                    path.unlink(missing_ok=True)
                elif now != before:
                    path.write_bytes(before)
            elif now is not None:
                changed.add(path)
                if path in clean:
                    text = clean[path](now.decode("utf-8", "surrogateescape"))
                    path.write_bytes(text.encode("utf-8", "surrogateescape"))
        self.remove_folders()
        return changed

    def remove_folders(self) -> None:
        """Remove the folders that were made, as far as they are empty."""
        for folder in sorted(self._folders, key=lambda one: len(one.parts), reverse=True):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def save(self, path: Path) -> None:
        """Write the record itself. Raises OSError."""
        self._make_folder(path.parent)
        files = {
            str(one): {
                "before": None if before is None else base64.b64encode(before).decode(),
                "after": self._after[one],
            }
            for one, before in self._before.items()
        }
        text = json.dumps({"files": files, "folders": [str(one) for one in self._folders]})
        path.write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Record":
        """Read a record. Raises OSError, ValueError or KeyError when it is not one."""
        found = json.loads(path.read_text(encoding="utf-8"))
        record = cls()
        for name, state in found["files"].items():
            before = state["before"]
            record._before[Path(name)] = None if before is None else base64.b64decode(before)
            record._after[Path(name)] = state["after"]
        record._folders = [Path(name) for name in found["folders"]]
        return record

    def _note(self, path: Path, before: bytes | None, after: bytes | None) -> None:
        self._before.setdefault(path, before)
        self._after[path] = None if after is None else _digest(after)

    def _make_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            self._make_folder(folder.parent)
            folder.mkdir()
            self._folders.append(folder)

    @staticmethod
    def _contents(folder: Path) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    @staticmethod
    def _below(folder: Path) -> set[Path]:
        return {path for path in folder.rglob("*") if path.is_dir()}
