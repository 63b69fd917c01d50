"""Write `render/text_advances.py`: how wide each letter of Source Sans Pro is.

Run once, when the font changes: ``pip install fonttools font-source-sans-pro`` and then
``python tools/make_text_advances.py``. The app itself never loads fontTools.
"""

from pathlib import Path
from typing import Any

import font_source_sans_pro
from fontTools.ttLib import TTFont  # type: ignore[import-not-found]

WEIGHTS = {400: "SourceSansPro-Regular", 600: "SourceSansPro-Semibold", 700: "SourceSansPro-Bold"}
LAST = 0x2300
"""Code points from here on are symbols, which `text_width` gives a width of its own."""
KERNED = [chr(c) for c in range(0x21, 0x7F)] + list("’‘“”–—…")
OUT = Path(__file__).resolve().parent.parent / "src/briefing_app/render/text_advances.py"


def font_path(name: str) -> Path:
    """Return where the font of this name lies in its package."""
    return Path(font_source_sans_pro.font_directory) / f"{name}.ttf"


def kern_lookups(font: Any) -> list[Any]:
    """Return the pair lookups of the kern feature."""
    table = font["GPOS"].table
    wanted = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    return [table.LookupList.Lookup[i] for i in sorted(wanted)]


def _subtables(lookup: Any) -> list[Any]:
    return [getattr(sub, "ExtSubTable", sub) for sub in lookup.SubTable]


def kerning(font: Any, left: str, right: str) -> int:
    """Return by how much the pair of glyph names moves together (negative) or apart."""
    for lookup in kern_lookups(font):
        for sub in _subtables(lookup):
            if left not in sub.Coverage.glyphs:
                continue
            if sub.Format == 1:
                pairs = sub.PairSet[sub.Coverage.glyphs.index(left)].PairValueRecord
                for pair in pairs:
                    if pair.SecondGlyph == right:
                        return getattr(pair.Value1, "XAdvance", 0) or 0
                continue
            first = sub.ClassDef1.classDefs.get(left, 0)
            second = sub.ClassDef2.classDefs.get(right, 0)
            value = sub.Class1Record[first].Class2Record[second].Value1
            return (getattr(value, "XAdvance", 0) or 0) if value else 0
    return 0


def ranges(codes: list[int]) -> list[tuple[int, int]]:
    """Return the runs of neighbouring code points, both ends included."""
    runs: list[tuple[int, int]] = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], code)
        else:
            runs.append((code, code))
    return runs


def wrapped(name: str, text: str) -> str:
    """Return a string constant cut into lines."""
    width = 92
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line += word + " "
    lines.append(line.rstrip())
    body = "\n".join(f"    {part!r}".replace("'", '"') for part in lines)
    return f"{name} = (\n{body}\n)\n"


def main() -> None:
    """Read the three weights and write the module."""
    fonts = {weight: TTFont(font_path(name)) for weight, name in WEIGHTS.items()}
    regular = fonts[400]
    cmap = regular.getBestCmap()
    codes = sorted(c for c in cmap if 0x20 <= c < LAST)
    head = (
        '"""How wide each letter of Source Sans Pro is, in thousandths of its size.\n\n'
        "Made by `tools/make_text_advances.py` from the font; do not edit.\n"
        '"""\n\n'
    )
    parts = [head, wrapped("RUNS", " ".join(f"{a:x}-{b:x}" for a, b in ranges(codes)))]
    for weight, font in fonts.items():
        own = font.getBestCmap()
        widths = " ".join(str(font["hmtx"][own.get(c, cmap[c])][0]) for c in codes)
        parts.append(wrapped(f"ADVANCES_{weight}", widths))
    for weight, font in fonts.items():
        own = font.getBestCmap()
        rows = []
        for a in KERNED:
            groups: dict[int, str] = {}
            for b in KERNED:
                if value := kerning(font, own[ord(a)], own[ord(b)]):
                    groups[value] = groups.get(value, "") + f"{ord(b):x}."
            if groups:
                told = " ".join(f"{value}:{chars[:-1]}" for value, chars in sorted(groups.items()))
                rows.append(f"{ord(a):x} {told}")
        parts.append(wrapped(f"KERNING_{weight}", " / ".join(rows)))
    OUT.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
