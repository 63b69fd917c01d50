"""Exit statuses, and the way a command says what is wrong."""

import sys

DONE = 0
CLAIM_FAILS = 1
DIFFERS = 1
USAGE = 2
CANNOT_READ = 3
CANNOT_WRITE = 4


class Refusal(Exception):  # noqa: N818 - not an error of the program
    """A command cannot be done; the sentence says what is wrong and what to do."""

    def __init__(self, message: str, status: int) -> None:
        """Keep the sentence and the exit status."""
        super().__init__(message)
        self.message = message
        self.status = status


def complain(sentence: str) -> None:
    """Print a sentence where errors go."""
    print(f"briefing-app: {sentence}", file=sys.stderr)
