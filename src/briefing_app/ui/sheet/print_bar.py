"""The bar over the preview: back, which document, how large, save, print."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.bar import Bar, BarPart
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.sizes import TOP_HEIGHT
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.sheet.menu_button import MenuButton
from briefing_app.ui.sheet.segments import Segments
from briefing_app.words.said import choices_said, marked, said

DOCUMENTS = (
    ("sheet", marked("Sheet")),
    ("slides", marked("Slides")),
    ("article", marked("Article")),
)
FITS = (("page", marked("Whole page")), ("width", marked("Width")))


class PrintBar(Bar):
    """``document_chosen`` is emitted with the name of the document to be seen."""

    document_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, TOP_HEIGHT, "bottom", parent=parent)
        self._narrow = False
        self.back = BarButton(
            said("Back"), theme, "quiet", icon="close", with_icon=True, parent=self
        )
        self.back.setAccessibleName(said("Back to the article"))
        self.documents = Segments(said("Document"), choices_said(DOCUMENTS), theme, self)
        self.document_menu = MenuButton(said("Document"), choices_said(DOCUMENTS), theme, self)
        self.fit = Segments(said("Size of the preview"), choices_said(FITS), theme, self)
        self.fit.choose("page")
        self.options = BarButton(said("Options"), theme, "outlined", icon="more", parent=self)
        self.options.setCheckable(True)
        self.save = BarButton(said("Save as PDF…"), theme, "outlined", icon="down", parent=self)
        self.print = BarButton(said("Print…"), theme, "primary", icon="sheet", parent=self)
        self.setAccessibleName(said("Print"))
        self.documents.chosen.connect(self.document_chosen)
        self.document_menu.chosen.connect(self.document_chosen)
        self.setFixedHeight(theme.px(TOP_HEIGHT))
        self.set_ready(False)
        self._set_up()

    def show_document(self, name: str) -> None:
        """Show which document is seen."""
        self.documents.choose(name)
        self.document_menu.choose(name)
        self.arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Say whether options and preview take turns; only then there is a button for it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.arrange()

    def set_ready(self, ready: bool) -> None:
        """Say whether there is something to save and to print."""
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    def _set_up(self) -> None:
        parts = [
            BarPart(self.back, lambda: self._forms(self.back)[:2], self.back_form),
            BarPart(self.documents, lambda: (self._natural(self.documents), 0), _no_form),
            BarPart(self.document_menu, lambda: (0, self._natural(self.document_menu)), _no_form),
            BarPart(self.fit, lambda: (self._natural(self.fit), 0), _no_form, right=True),
            BarPart(self.options, self._options_widths, self.options_form, right=True),
            BarPart(self.save, lambda: self._forms(self.save), self.save_form, right=True),
            BarPart(self.print, lambda: self._forms(self.print), self.print_form, right=True),
        ]
        # Saving and printing go last: File and Ctrl+P still lead there.
        self.set_parts(parts, [3, 2, 1, 0, 5, 6, 4, 5, 6])

    def back_form(self, form: int) -> None:
        """Show the way back in words, or as an icon."""
        self.back.set_icon_only(form == 1)

    def save_form(self, form: int) -> None:
        """Show saving in words, or as an icon."""
        self.save.set_icon_only(form == 1)

    def print_form(self, form: int) -> None:
        """Show printing in words, or as an icon."""
        self.print.set_icon_only(form == 1)

    def options_form(self, form: int) -> None:
        """Show the way to the options in words, or as an icon."""
        self.options.set_icon_only(form == 1)

    def _forms(self, button: BarButton) -> tuple[int, ...]:
        return button.width_of(icon_only=False), button.width_of(icon_only=True), 0

    def _natural(self, widget: QWidget) -> int:
        return widget.sizeHint().width()

    def _options_widths(self) -> tuple[int, ...]:
        return self._forms(self.options)[:2] if self._narrow else (0, 0)


def _no_form(_form: int) -> None:
    """There is only one form beside being hidden."""
