"""Files to articles and tables: what is read here is all the rest of the program ever sees of them.

All of it reads in the process that calls it; `session.intake` calls it in a child that can be
stopped, which is what the window and the command line use. Nothing here knows Qt, nothing is
fetched, and no file besides the one that was named is read. Importing this package loads no
library: every reader is loaded when a file of its kind comes, because this stands before every
start of the program.
"""

from briefing_app.importers.api import import_bytes, import_file, import_html, import_text
from briefing_app.importers.kinds import EXTENSIONS, Kind
from briefing_app.importers.result import Imported, ImportFailed

__all__ = [
    "EXTENSIONS",
    "ImportFailed",
    "Imported",
    "Kind",
    "import_bytes",
    "import_file",
    "import_html",
    "import_text",
]
