"""The bar at the top: what is open, how it stands, and the five things that are done most."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from briefing_app.render.fonts import REGULAR, SEMIBOLD
from briefing_app.ui.kit.actions import ActionSet
from briefing_app.ui.kit.bar import Bar, BarPart
from briefing_app.ui.kit.bar_button import BarButton, Variant
from briefing_app.ui.kit.elided_label import ElidedLabel
from briefing_app.ui.kit.sizes import TOP_HEIGHT
from briefing_app.ui.kit.style import style_menu
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.title import TitleProps
from briefing_app.words.said import marked, said, translated

BUTTONS: tuple[tuple[str, str, Variant, str], ...] = (
    ("open", marked("Open…"), "quiet", "open"),
    ("find", marked("Find"), "quiet", "find"),
    ("triage", marked("Figures"), "outlined", "figures"),
    ("sheet", marked("Print sheet"), "outlined", "sheet"),
    ("present", marked("Present"), "primary", "present"),
)
GIVES_WAY = ("sheet", "triage", "find", "open")
"""The order in which buttons become icons, and then go into the menu of what has no room."""


class TopBar(Bar):
    """Shows the title and the buttons of the actions that are bound."""

    def __init__(self, theme: Theme, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(theme, TOP_HEIGHT, "bottom", parent=parent)
        self._actions = actions
        self._props = TitleProps("", "", ())
        self._count = 0
        self._title = ElidedLabel(theme, 15, SEMIBOLD, "ink", self)
        self._state = ElidedLabel(theme, 13, REGULAR, "faint", self)
        self._buttons: dict[str, BarButton] = {}
        for name, text, variant, icon in BUTTONS:
            with_icon = variant == "primary"
            button = BarButton(
                translated(text), theme, variant, icon=icon, with_icon=with_icon, parent=self
            )
            button.clicked.connect(actions[name].trigger)
            self._buttons[name] = button
            actions[name].changed.connect(self._on_action_changed)
        self._more = BarButton(said("More"), theme, "quiet", icon="more", parent=self)
        self._more.clicked.connect(self._on_more_clicked)
        self._more.set_icon_only(True)
        self.setAccessibleName(said("Top bar"))
        self.setFixedHeight(theme.px(TOP_HEIGHT))
        self._on_action_changed()

    def show_title(self, props: TitleProps) -> None:
        """Show what is open and how it stands; it is told at every edit, and is mostly the same."""
        if props == self._props:
            return
        self._props = props
        self._title.say(props.title)
        self._state.say(props.state[0] if props.state else "")
        self.arrange()

    def show_figures(self, count: int) -> None:
        """Show how many figures there are."""
        if count == self._count:
            return
        self._count = count
        button = self._buttons["triage"]
        button.say(said("Figures {count}", count=count) if count else said("Figures"))
        self.arrange()

    def _on_action_changed(self) -> None:
        names = [name for name, *_ in BUTTONS if self._actions[name].isVisible()]
        for name, button in self._buttons.items():
            button.setVisible(name in names)
            button.setEnabled(self._actions[name].isEnabled())
            keys = self._actions[name].shortcut()
            tip = self._actions[name].statusTip()
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            button.say(button.text(), f"{tip} ({shown})" if shown else tip)
        parts = [
            BarPart(self._title, self._title_widths, lambda _form: None),
            BarPart(self._state, self._state_widths, self._take_state_form),
        ]
        parts += [self._button_part(name) for name in names]
        parts.append(BarPart(self._more, self._more_widths, lambda _form: None, right=True))
        index = {name: i + 2 for i, name in enumerate(names)}
        giving = [index[name] for name in GIVES_WAY if name in index]
        present = [index["present"]] if "present" in index else []
        more = len(parts) - 1
        icons_then_gone = [*giving, more, *giving, *present, 0]
        self.set_parts(parts, [1, 0, *([1] * 2), *icons_then_gone])

    def _title_widths(self) -> tuple[int, ...]:
        full = self._title.full_width()
        forms = [full, *(min(full, self._theme.px(w)) for w in (190, 110))]
        return tuple(forms)

    def _state_widths(self) -> tuple[int, ...]:
        full = self._state_width(0)
        return (full, self._state_width(1), 0)

    def _state_width(self, form: int) -> int:
        if not self._props.state:
            return 0
        words = self._props.state[min(form, len(self._props.state) - 1)]
        return QFontMetrics(self._theme.sans(13)).horizontalAdvance(words) + 2

    def _take_state_form(self, form: int) -> None:
        if self._props.state and form < 2:
            self._state.say(self._props.state[min(form, len(self._props.state) - 1)])

    def _button_part(self, name: str) -> BarPart:
        button = self._buttons[name]
        last = 0 if name != "present" else button.width_of(icon_only=True)

        def widths() -> tuple[int, ...]:
            full, icon = button.width_of(icon_only=False), button.width_of(icon_only=True)
            return (full, icon) if name == "present" else (full, icon, last)

        def take_form(form: int) -> None:
            button.set_icon_only(form == 1)

        return BarPart(button, widths, take_form, right=True)

    def _more_widths(self) -> tuple[int, ...]:
        return (0, self._more.width_of(icon_only=True))

    def _on_more_clicked(self) -> None:
        menu = QMenu(self)
        style_menu(menu, self._theme)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._out_of_sight():
            menu.addAction(action)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _out_of_sight(self) -> list[QAction]:
        names = [name for name, *_ in BUTTONS if self._actions[name].isVisible()]
        return [self._actions[n] for n in names if not self._buttons[n].isVisible()]
