"""What a software centre shows of Briefing, and the pictures in it.

AppStream wants an address in the web for each picture. Where the pictures of docs/ lie in the web
is known to whoever publishes the package, not here: without an address there are none.
"""

from xml.sax.saxutils import escape

FILE = "local.briefing.briefing.metainfo.xml"
PICTURES = (
    ("read.png", 1440, 900, "The article beside its figures and charts"),
    ("present.png", 1280, 720, "A slide of one figure"),
    ("sheet.png", 900, 1180, "The summary on one page"),
    ("read-dark.png", 1440, 900, "The same in dark colours"),
)


def metainfo(text: str, version: str, date: str, address: str = "") -> str:
    """Fill in the version with its date and, where their address is given, the pictures."""
    kind = ' type="development"' if version.startswith("0.") else ""
    release = f'<releases>\n    <release version="{escape(version)}" date="{date}"{kind}/>'
    text = text.replace("<releases/>", f"{release}\n  </releases>")
    if not address:
        return text.replace("  <screenshots/>\n", "")
    shots = "".join(_screenshot(number, address) for number in range(len(PICTURES)))
    return text.replace("<screenshots/>", f"<screenshots>\n{shots}  </screenshots>")


def _screenshot(number: int, address: str) -> str:
    name, width, height, caption = PICTURES[number]
    first = ' type="default"' if number == 0 else ""
    place = escape(f"{address.rstrip('/')}/{name}")
    return (
        f"    <screenshot{first}>\n      <caption>{escape(caption)}</caption>\n"
        f'      <image type="source" width="{width}" height="{height}">{place}</image>\n'
        "    </screenshot>\n"
    )
