"""In which encoding a text is to be read again: each shown with a line as it would look."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing_app.importers.clean import one_line
from briefing_app.ui.documents.inside.entry_list import EntryList
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import marked, said, translated

ENCODINGS = (
    ("utf-8", marked("Unicode (UTF-8)")),
    ("cp1252", marked("Western (windows-1252)")),
    ("mac_roman", marked("Western (Mac Roman)")),
    ("cp1250", marked("Central European (windows-1250)")),
    ("cp1251", marked("Cyrillic (windows-1251)")),
    ("koi8-r", marked("Cyrillic (KOI8-R)")),
    ("cp1253", marked("Greek (windows-1253)")),
    ("cp1254", marked("Turkish (windows-1254)")),
    ("cp1255", marked("Hebrew (windows-1255)")),
    ("cp1256", marked("Arabic (windows-1256)")),
    ("gb18030", marked("Chinese, simplified (GB18030)")),
    ("big5", marked("Chinese, traditional (Big5)")),
    ("shift_jis", marked("Japanese (Shift-JIS)")),
    ("euc_jp", marked("Japanese (EUC-JP)")),
    ("euc_kr", marked("Korean (EUC-KR)")),
    ("utf-16", marked("Unicode (UTF-16)")),
)
_SHOWN = 90


def is_text(media_type: str) -> bool:
    """Whether a file of this kind has an encoding that one may choose."""
    return media_type.startswith("text/")


class EncodingDialog(Dialog):
    """``chosen`` carries the name of the encoding. Those in which it cannot be read are absent."""

    chosen = Signal(str)

    def __init__(self, data: bytes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            said("Encoding"),
            theme,
            parent,
            words=said("Choose the line that looks right; the file is read again."),
        )
        self._names: list[str] = []
        self.entries = EntryList(said("Encodings"), theme, self)
        for name, title in ENCODINGS:
            if (line := preview(data, name)) is not None:
                self._names.append(name)
                self.entries.add(line or said("(plain letters only)"), translated(title))
        self.entries.setMinimumHeight(theme.px(320))
        self.entries.taken.connect(self._on_taken)
        self.column.addWidget(self.entries, 1)
        self.add_button(said("Cancel"), self.reject)
        self.add_button(
            said("Read again"), lambda: self._on_taken(self.entries.currentRow()), "primary"
        )
        self.entries.setCurrentRow(0)
        self.fit(640)
        self.entries.setFocus()

    def _on_taken(self, row: int) -> None:
        if 0 <= row < len(self._names):
            self.accept()
            self.chosen.emit(self._names[row])


def preview(data: bytes, encoding: str) -> str | None:
    """Return a piece of ``data`` whose letters differ by encoding; None if this one fails."""
    try:
        text = data[: 1 << 20].decode(encoding, "strict" if len(data) <= 1 << 20 else "ignore")
    except (UnicodeDecodeError, LookupError):
        return None
    first = next((n for n, sign in enumerate(text) if sign > "\x7f"), None)
    if first is None:
        return ""
    start = max(0, text.rfind("\n", 0, first) + 1, first - _SHOWN // 2)
    return one_line(text[start : start + _SHOWN])
