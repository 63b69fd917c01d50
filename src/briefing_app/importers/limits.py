"""How much an import may take before it is stopped.

One place for the bounds, so that tests and messages name the same numbers. Each is far above any
real article (a 1,000-page report has some 3 MB of text) and far below what would hurt a laptop
with 4 GB of memory.
"""

MIB = 1024 * 1024

FILE_BYTES = 100 * MIB
"""The largest file that is read at all; long reports with pictures reach some 50 MB."""

TEXT_CHARACTERS = 20_000_000
"""The longest text an article may have; twice the 10 MB that the reader is built for."""

PART_BYTES = 64 * MIB
"""The largest unpacked part of a zip (DOCX, XLSX) that is read."""

TOTAL_BYTES = 512 * MIB
"""What all parts of a zip together may declare; pictures count although they are never read."""

PARTS = 20_000
"""The number of parts a zip may have; a DOCX with a picture a page has some hundreds."""

CELLS = 500_000
"""The filled cells that are read from one file of tables; of more the first rows are read."""

COLUMNS = 256
"""The number of columns read from one table (the width of the old .xls format)."""

PAGES = 2_000
"""The number of PDF pages that are read."""

DEPTH = 200
"""How deep parts of a document may be nested; real ones stay below 30."""

IN_PROCESS_BYTES = 256 * 1024
"""Plain text and CSV up to this size are read without a process of their own."""

MARKDOWN_IN_PROCESS_BYTES = 32 * 1024
"""The same for Markdown: 60 KB of open brackets keep markdown-it-py busy for 3 s, 30 KB for 0.7."""

SECONDS = 60.0
"""How long an import may run; 300 pages of PDF take 1–2 s."""

MEMORY_BYTES = 1024 * MIB
"""How much memory the import process may hold; a file of 100 MB with its text fits."""
