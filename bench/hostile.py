"""How reading grows on texts made to be slow: four times as long should take four times the time.

Run with ``python -m bench hostile``. The suite counts calls, which sees no loop inside a call of C
(copying a list, a pattern that goes back); here the time of the processor is taken.
"""

import time

from briefing_app.reading.numbers.reading import read
from tests.reading.numbers.test_hostile import PIECES

SHORT, LONG = 8_000, 32_000
"""Code points; a growth of 4 is linear, one of 16 quadratic."""


def seconds(text: str) -> float:
    """Return the processor time of reading ``text``."""
    start = time.process_time()
    read(text)
    return time.process_time() - start


def main() -> None:
    """Print the time of the long text and how often it holds that of the short one."""
    for name, piece in PIECES.items():
        seconds(piece * 100)
        short, long = (seconds(piece * (size // len(piece))) for size in (SHORT, LONG))
        print(f"{name:14} {long:7.3f} s  {long / short:5.1f} times the short one")


if __name__ == "__main__":
    main()
