"""Make the table of word classes that labels use: `python tools/make_word_classes.py OUT.txt`.

Forms and classes come from LemmInflect (MIT licence; from the NIH SPECIALIST Lexicon), the class
that is likeliest from the Brill lexicon in TextBlob (MIT licence). Both are needed only here:
`pip install lemminflect textblob`. Rare nouns are left out: a word that the table does not know is
taken for a noun.
"""

import argparse
import csv
import gzip
import importlib.util
import io
from collections import defaultdict
from pathlib import Path

LIKELY = {
    "NN": "N", "NNS": "N", "NNP": "N", "NNPS": "N", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R",
    "RBR": "R", "VB": "B", "VBP": "B", "VBZ": "Z", "VBD": "D", "VBN": "P", "VBG": "G",
}  # fmt: skip


def folder(package: str) -> Path:
    """Where an installed package lies, found without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    return Path(spec.submodule_search_locations[0])


def likeliest() -> dict[str, str]:
    """The likeliest class of each word in small letters."""
    out: dict[str, str] = {}
    lexicon = folder("textblob") / "en" / "en-lexicon.txt"
    for line in lexicon.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition(" ")
        if word.isalpha() and word.islower() and tag in LIKELY:
            out[word] = LIKELY[tag]
    return out


def possible(known: dict[str, str]) -> dict[str, set[str]]:
    """The classes that the forms of known words can have."""
    packed = folder("lemminflect") / "resources" / "infl_lu.csv.gz"
    out: defaultdict[str, set[str]] = defaultdict(set)
    with gzip.open(packed, "rt", encoding="utf-8") as lines:
        for lemma, kind, *forms in csv.reader(io.StringIO(lines.read())):
            spread = [form.split("/") for form in forms]
            common = any(f in known for f in (lemma, *(f for fs in spread for f in fs)))
            if not (lemma.isalpha() and lemma.islower() and common):
                continue
            if kind == "noun":
                for form in (lemma, *(f for fs in spread for f in fs)):
                    out[form].add("N")
            elif kind == "adj":
                for form in (lemma, *(f for fs in spread for f in fs)):
                    out[form].add("J")
            elif kind == "adv":
                out[lemma].add("R")
            elif kind == "verb":
                out[lemma].add("B")
                past, participle, gerund, third = (spread + [[""]] * 4)[:4]
                participle = participle if participle != [""] else past
                for mark, group in (("D", past), ("P", participle), ("G", gerund), ("Z", third)):
                    for form in group:
                        out[form].add(mark)
    out.pop("", None)
    return out


def main() -> None:
    """Write one line a set of classes, the likeliest first, with its words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out = parser.parse_args().out
    known = likeliest()
    classes = possible(known)
    for word, kind in known.items():
        classes.setdefault(word, set()).add(kind)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word, kinds in classes.items():
        if not word.isalpha() or not word.isascii() or len(word) < 2:
            continue
        if kinds == {"N"} and word not in known:
            continue
        first = known.get(word, "")
        order = sorted(kinds, key=lambda k: (k != first, "NJPDZGBR".index(k)))
        groups["".join(order)].append(word)
    lines = [f"{kinds} {' '.join(sorted(words))}" for kinds, words in sorted(groups.items())]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
