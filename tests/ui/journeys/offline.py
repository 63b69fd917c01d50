"""A whole piece of work in the window: open, read, correct, save, all that is printed and exported.

Run as a program: an article and a folder to write to. It says what it wrote, and ends by itself.
"""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest

from briefing_app.app import App
from briefing_app.render.export import KINDS
from briefing_app.session.settings import Settings
from briefing_app.start.launch import make_application
from briefing_app.ui.sheet.print_view import DOCUMENTS
from briefing_app.viewmodels.export.outgoing import Carry
from tests.ui.journeys.walk import CORRECTED, choose_file, correct, until


def go(app: App, article: Path, folder: Path) -> None:
    """Do all of it."""
    app.documents.begin(str(article))
    until(lambda: app.session.briefing.figures, "the figures that were read")
    correct(app, *CORRECTED[0])
    choose_file(app, "save", folder / "work.briefing")
    until(lambda: app.session.undo_stack.isClean() and not app.document.saving, "the save")
    for name, _ in DOCUMENTS:
        app.sheet.show(name)
        view = app.sheet.view
        assert view is not None
        until(partial(getattr, view, "is_current"), name)
        assert view.printed is not None
        app.sheet.save(folder / f"{name}.pdf", view.printed.pdf)
    for kind in KINDS:
        out = folder / f"work{kind.page}.{kind.extension}"
        app.export.write(out, Carry(), kind.page)
        until(out.exists, str(out))
        app.export.wait()
    app.documents.open_example()


def main(article: str, folder: str) -> None:
    """Go, and say what was written."""
    application = make_application(["briefing"])
    app = App(application, Settings(None))
    app.furnish()
    app.show_start()
    app.documents.wake()
    app.window.show()
    QTest.qWaitForWindowActive(app.window)
    go(app, Path(article), Path(folder))
    print(*sorted(path.name for path in Path(folder).iterdir()), flush=True)
    app.session.undo_stack.setClean()
    assert app.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
