"""The licences of all that a package of Briefing carries, with their texts."""

import re
import shutil
from importlib.metadata import Distribution, distributions
from pathlib import Path

from setup_tools.report import SetupError

_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.I)
_APART = {
    "Python": "PSF-2.0",
    "The starter of PyInstaller": "GPL-2.0-or-later with the exception for what it starts",
    "Qt and the libraries in it": "LGPL-3.0-only; see https://doc.qt.io/qt-6/licensing.html",
}
_HEAD = """Briefing
Licence: Apache-2.0, in /usr/share/common-licenses/Apache-2.0 on Debian and in LICENSE

The word classes were made from LemmInflect and the Brill lexicon in TextBlob (both MIT). The
packages below are carried as their makers published them; Qt and PySide6 lie as libraries of their
own in the folder and can be replaced there. The full texts lie beside this file, in the folder
licences.

"""


def gather(site: Path, requirements: str, to: Path) -> str:
    """Copy the licence texts of these requirements below ``to``; return the list of all of them.

    Raises SetupError for a package that names no licence.
    """
    wanted = set(re.findall(r"^([\w.-]+)==", requirements, re.MULTILINE))
    found = {_plain(one.name): one for one in distributions(path=[str(site)])}
    lines = [f"{name}\nLicence: {licence}\n" for name, licence in _APART.items()]
    for name in sorted(wanted & found.keys()):
        one = found[name]
        lines.append(f"{one.name} {one.version}\nLicence: {licence_of(one)}\n")
        for file in one.files or ():
            if ".dist-info/" in str(file) and _TEXTS.search(file.name):
                place = to / "licences" / name / file.name
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), place)
    return _HEAD + "\n".join(lines)


def licence_of(one: Distribution) -> str:
    """Return what a package says of its licence: by name, else by its classifier.

    Raises SetupError where it says nothing.
    """
    given = _field(one, "License-Expression")
    said = _field(one, "License")
    classes = [
        line.rpartition(" :: ")[2]
        for line in one.metadata.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    short = said if 0 < len(said) < 80 and "\n" not in said else ""
    licence = given or short or ", ".join(classes)
    if not licence:
        raise SetupError(f"{one.name} says no licence: find it out before it is passed on.")
    return licence


def _field(one: Distribution, name: str) -> str:
    return "".join(one.metadata.get_all(name) or ()).strip()


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
