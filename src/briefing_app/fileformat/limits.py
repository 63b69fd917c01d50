"""How much a briefing may hold before it is refused.

A briefing comes by mail and from strangers, so its size is checked before it is unpacked. The
limits lie far above what a person makes (a text of 10 MB with 5,000 figures) and far below what
would bring a machine of 8 GB down. This module knows nothing of how files are read.
"""

MIB = 1024 * 1024

MAX_FILE = 512 * MIB
"""The size of the file itself; kept originals are PDF and DOCX, rarely above 100 MB."""

MAX_TOTAL = 1024 * MIB
"""What all entries together may unpack to."""

MAX_DOCUMENT = 64 * MIB
"""What briefing.json may unpack to: parsed, hostile JSON takes twenty times that in memory."""

COMPACT_FROM = 1_000_000
"""Characters of text from which the document is written without indents and without the words
around each span, which stand in the text: a third of the size, a fifth of the time."""

COMPACT_CELLS = 10_000
"""Cells whose number the document has to name, from which it is written without indents."""

FIGURE_BYTES = 150
"""What a figure takes in the document of a large text at the least; on average it takes 300."""

MAX_ENTRIES = 10_000
"""Entries in the file. Each source, table and picture is one."""

MAX_RATIO = 200
"""Unpacked to packed size of the whole. Deflate ends at 1,032; text reaches 5, equal cells 300."""

RATIO_COUNTS_FROM = 64 * MIB
"""Below this any ratio is fine; above it the writer stores what would pack better than that."""

MAX_NAME = 240
"""Characters in an entry's name; file systems end at 255 bytes a part."""

MAX_NUMBER = 200
"""Characters of a number; it also bounds the exponent, so that none writes out to megabytes."""

MAX_WORDS = 20_000
"""Characters of a title, a label, a name: what is set in one piece. A page has some 3,000."""

MAX_PASSAGE = MAX_DOCUMENT
"""Characters of a paragraph, a cell or a note: as many as the document may have."""

MAX_UNKNOWN = 10_000
"""Values under unknown keys that are kept for the next save; each costs a path of its own."""

MAX_INTEGER = 2**53
"""Offsets, levels and seconds; every JSON reader keeps integers up to here exactly (RFC 8259)."""

MAX_UNKNOWN_DEPTH = 64
"""How deep a value under an unknown key may be nested and still be kept for the next save."""

SEARCH_BUDGET = 2_000_000_000
"""Characters searched for words that are not at their offsets: about a second or two in all."""
