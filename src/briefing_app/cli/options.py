"""Options of a command: argparse, with errors as one sentence and the program's own exit status."""

import argparse
from typing import NoReturn

from briefing_app.cli.status import USAGE, Refusal


class Options(argparse.ArgumentParser):
    """A parser that refuses in one sentence instead of printing its whole usage."""

    def error(self, message: str) -> NoReturn:
        """Raise `Refusal` with what is wrong and where to look."""
        raise Refusal(f"{message}; see “{self.prog} --help”.", USAGE)
