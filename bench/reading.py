"""How fast quantities are read: MB of text a second at 0.1, 1 and 10 MB, on one core.

Run with ``python -m bench reading``. The text is made of sentences of the kind that
news is made of; about half of them have a number.
"""

import time

from briefing_app.reading.numbers.reading import read

SENTENCES = """\
The council will spend £2.4 million on 35 new electric buses, its leader said on Tuesday.
Critics have called the plan a distraction from the state of the roads in the north of the county.
Unemployment fell to 3.9% in the three months to March 2023, down from 4.1% a year earlier.
"We have waited long enough for this," said Maria Lopez, 52, a teacher who lives near the river.
At least 12 people were killed and more than 40 injured when two trains collided in thick fog.
The minister is expected to give details of the inquiry to parliament before the summer break.
Shares in the brewer jumped 11 per cent to $4.83 after the offer became known, while debt rose.
Officials declined to comment on the report, which was first published by a local newspaper.
Nearly a third of the 1,250 patients, or 37 percent, reported between two and four side effects.
The painting was found in an attic and had been thought lost since the end of the war.
""".splitlines()


def text_of(megabytes: float) -> str:
    """Return news-like text of that size, in paragraphs of five sentences."""
    paragraphs = " ".join(SENTENCES[:5]) + "\n\n" + " ".join(SENTENCES[5:]) + "\n\n"
    size = int(megabytes * 1_000_000)
    return (paragraphs * (size // len(paragraphs) + 1))[:size]


def main() -> None:
    """Print megabytes a second for each size."""
    for size in (0.1, 1.0, 10.0):
        text = text_of(size)
        start = time.process_time()
        figures = len(read(text).figures)
        seconds = time.process_time() - start
        print(f"{size:6.1f} MB  {figures:8d} figures  {seconds:7.2f} s  {size / seconds:6.2f} MB/s")


if __name__ == "__main__":
    main()
