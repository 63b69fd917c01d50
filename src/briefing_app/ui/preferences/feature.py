"""The preferences' door: Ctrl+comma shows them, and what is changed there holds at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from briefing_app.core.forms import Forms, choose
from briefing_app.session.preferences import PREFERENCES, Preference
from briefing_app.session.settings import (
    ARTICLE_FACE,
    DAYS,
    INTERFACE_FACE,
    KEEP_RECENT,
    LIGHT_STAGE,
    NUMBERS,
    STAGE_SCREEN,
    STILL,
    THEME,
    TRACELESS,
    ZOOM,
)
from briefing_app.ui.kit.theme import as_choice
from briefing_app.ui.kit.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.ui.preferences.dialog import PreferencesDialog


class PreferencesFeature(QObject):
    """Knows what follows at once from each preference; the others are read when they are needed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self.dialog: PreferencesDialog | None = None
        workspace.actions.bind("preferences", self.show)

    def show(self) -> None:
        """Show all preferences, as they are now."""
        from briefing_app.ui.preferences.dialog import PreferencesDialog

        workspace = self._workspace
        self._remember_look()
        self.dialog = PreferencesDialog(
            tuple(_with_screens(one.in_language()) for one in PREFERENCES),
            workspace.settings,
            workspace.theme,
            workspace.window,
        )
        self.dialog.changed.connect(self._on_changed)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _remember_look(self) -> None:
        """Keep what menus and keys have changed since the start, so that it is what is shown."""
        settings, theme = self._workspace.settings, self._workspace.theme
        settings.set(THEME, theme.choice)
        settings.set(ZOOM, theme.zoom)

    def _on_changed(self, preference: Preference, value: Any) -> None:
        workspace = self._workspace
        workspace.settings.set(preference.setting, value)
        workspace.settings.save()
        follow = self._follow().get(preference.setting.key)
        if follow is not None:
            follow(value)

    def _follow(self) -> dict[str, Callable[[Any], object]]:
        theme, actions = self._workspace.theme, self._workspace.actions
        get = self._workspace.settings.get
        return {
            THEME.key: lambda choice: theme.choose(as_choice(choice)),
            ZOOM.key: theme.set_zoom,
            ARTICLE_FACE.key: lambda face: theme.set_faces(face, get(INTERFACE_FACE)),
            INTERFACE_FACE.key: lambda face: theme.set_faces(get(ARTICLE_FACE), face),
            STILL.key: actions["reduce_motion"].setChecked,
            LIGHT_STAGE.key: actions["stage_light"].setChecked,
            NUMBERS.key: self._on_forms_changed,
            DAYS.key: self._on_forms_changed,
            KEEP_RECENT.key: self._on_privacy_changed,
            TRACELESS.key: self._on_privacy_changed,
        }

    def _on_forms_changed(self, _value: str) -> None:
        get = self._workspace.settings.get
        if choose(Forms(get(NUMBERS), get(DAYS))) and self._workspace.is_open:
            self._workspace.session.show_again()

    def _on_privacy_changed(self, _value: bool) -> None:
        from briefing_app.session import kept_pictures, traces

        settings = self._workspace.settings
        if not self._workspace.recent.keeps:
            self._workspace.recent.clear()
            kept_pictures.forget_all()
        traces.hide(settings.get(TRACELESS))
        if settings.get(TRACELESS):
            traces.forget(settings)

    def _on_finished(self, _result: int) -> None:
        self.dialog = None


def _with_screens(preference: Preference) -> Preference:
    """Return the preference of the stage's screen with the screens that there are."""
    if preference.setting is not STAGE_SCREEN:
        return preference
    names = dict.fromkeys(screen.name() for screen in QGuiApplication.screens())
    return preference._replace(
        choices=(*preference.choices, *((name, name) for name in names if name))
    )
