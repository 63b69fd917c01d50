"""Words to the person at the terminal while things are set up; all of it on standard error."""

import sys


class SetupError(Exception):
    """Set-up cannot go on; the text says what is wrong and what to do."""


def say(text: str) -> None:
    """Print one line."""
    print(text, file=sys.stderr, flush=True)


class Step:
    """One line of progress: `with Step("Fetching packages") as step: step.note("3 of 20")`.

    On a terminal the note follows the text and changes in place; elsewhere only the text is shown.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._live = sys.stderr.isatty()

    def note(self, note: str) -> None:
        """Show how far the step is."""
        if self._live:
            print(f"\r\033[K{self._text}: {note}", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> "Step":
        print(self._text + "…", end="" if self._live else "\n", file=sys.stderr, flush=True)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._live:
            print(
                f"\r\033[K{self._text}: {'done' if kind is None else 'not done'}", file=sys.stderr
            )
