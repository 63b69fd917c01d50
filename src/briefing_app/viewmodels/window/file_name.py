"""The name that a file is offered under: made of a title, safe on every desktop."""

import re

LONGEST = 80
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]+')


def derive_file_name(title: str, extension: str) -> str:
    """Return a title as a file's name, with an extension without a dot."""
    safe = _UNSAFE.sub(" ", title).strip(" .")
    return f"{' '.join(safe.split())[:LONGEST].rstrip(' .') or 'Briefing'}.{extension}"
