"""What is set holds at once, is kept, and is found by its words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.core import forms
from briefing_app.session.preferences import PREFERENCES
from briefing_app.session.settings import (
    EXPORTS,
    FOLDER,
    KEEP_RECENT,
    LIGHT_STAGE,
    RECENT,
    STILL,
    TARGET,
    THEME,
    TRACELESS,
    ZOOM,
    Settings,
    exports_folder,
)
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.tick import Tick
from briefing_app.ui.preferences.dialog import PreferencesDialog
from briefing_app.viewmodels.figures.period_text import date_words
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import choose_language
from briefing_app.words.said import speak


@pytest.fixture
def shown(app: App) -> PreferencesDialog:
    assert app.open_example()
    app.workspace.actions["preferences"].trigger()
    dialog = app.preferences.dialog
    assert dialog is not None
    return dialog


def choose(dialog: PreferencesDialog, label: str, words: str) -> None:
    field = dialog.row(label).field
    assert isinstance(field, Choice)
    field.setCurrentText(words)


def tick(dialog: PreferencesDialog, label: str) -> None:
    field = dialog.row(label).field
    assert isinstance(field, Tick)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)


def test_every_preference_is_declared_once_and_shown(shown: PreferencesDialog) -> None:
    keys = [preference.setting.key for preference in PREFERENCES]
    assert len(keys) == len(set(keys))
    assert [row.preference.setting.key for row in shown.rows] == keys
    assert all(row.isVisible() for row in shown.rows)
    labels = [preference.label for preference in PREFERENCES]
    assert len(labels) == len(set(labels))


def test_colours_and_size_hold_at_once(app: App, shown: PreferencesDialog) -> None:
    choose(shown, "Colours", "Dark")
    assert app.theme.palette.name == "dark"
    assert app.settings.get(THEME) == "dark"
    choose(shown, "Size of everything", "150 %")
    assert app.theme.zoom == 1.5
    assert app.settings.get(ZOOM) == 1.5


def test_the_type_of_the_article_changes_where_it_is_read(
    app: App, shown: PreferencesDialog
) -> None:
    before = app.theme.serif(16).families()
    choose(shown, "Type of the article", "Sans serif")
    assert app.theme.serif(16).families() != before
    assert app.theme.serif(16).families() == app.theme.sans(16).families()


def test_motion_and_stage_are_those_of_the_menus(app: App, shown: PreferencesDialog) -> None:
    tick(shown, "Reduce motion")
    assert app.settings.get(STILL)
    assert app.theme.still
    assert app.workspace.actions["reduce_motion"].isChecked()
    tick(shown, "Light stage")
    assert app.settings.get(LIGHT_STAGE)
    assert app.workspace.actions["stage_light"].isChecked()
    choose(shown, "Time for a talk", "20 minutes")
    assert app.settings.get(TARGET) == 1200.0


def test_what_the_menus_changed_is_what_is_shown(app: App) -> None:
    assert app.open_example()
    app.workspace.actions["theme_contrast"].trigger()
    app.workspace.actions["preferences"].trigger()
    dialog = app.preferences.dialog
    assert dialog is not None
    field = dialog.row("Colours").field
    assert isinstance(field, Choice)
    assert field.currentText() == "High contrast"


@pytest.mark.parametrize("label", ["Remember recent files", "Leave no traces"])
def test_no_file_is_remembered_any_more(
    app: App, shown: PreferencesDialog, label: str, tmp_path: Path
) -> None:
    app.workspace.recent.add(tmp_path / "secret.briefing")
    assert app.settings.get(RECENT)
    tick(shown, label)
    assert not app.settings.get(RECENT)
    app.workspace.recent.remember(tmp_path / "another.briefing")
    assert not app.settings.get(RECENT)
    setting = KEEP_RECENT if label.startswith("Remember") else TRACELESS
    assert app.settings.get(setting) is (setting is TRACELESS)


def test_they_are_found_by_any_of_their_words(shown: PreferencesDialog) -> None:
    QTest.keyClicks(shown.search, "zoom")
    assert [r.preference.label for r in shown.rows if r.isVisible()] == ["Size of everything"]
    shown.search.setText("nothing has this")
    assert not any(row.isVisible() for row in shown.rows)
    assert shown._nothing.isVisible()
    shown.search.clear()
    assert all(row.isVisible() for row in shown.rows)


@pytest.mark.parametrize(
    ("tag", "typed", "label"),
    [
        ("en", "animation", "Reduce motion"),
        ("de", "Animation", "Weniger Bewegung"),
        ("de", "beamer", "Bildschirm der Bühne"),
        ("de", "zoom", "Größe von allem"),
        ("es", "tamaño de página", "Papel"),
        ("es", "font interface", "Letra de todo lo demás"),
    ],
)
def test_they_are_found_in_the_language_and_in_english(tag: str, typed: str, label: str) -> None:
    speak(load_catalogue(choose_language(tag, ())))
    try:
        told = [p.in_language() for p in PREFERENCES]
    finally:
        speak(None)
    assert [p.label for p in told if p.found_by(typed)] == [label]


def test_words_that_are_typed_are_kept(app: App, shown: PreferencesDialog) -> None:
    field = shown.row("Your name or initials").field
    assert isinstance(field, QLineEdit)
    field.setText("A. Berg")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.settings.get(shown.row("Your name or initials").preference.setting) == "A. Berg"


@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_it_fits_a_small_screen_and_scrolls(app: App, zoom: float) -> None:
    assert app.open_example()
    app.theme.set_zoom(zoom)
    app.workspace.actions["preferences"].trigger()
    dialog = app.preferences.dialog
    assert dialog is not None
    QApplication.processEvents()
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    assert dialog.width() <= room.width()


def test_they_are_private_and_survive(tmp_path: Path) -> None:
    path = tmp_path / "briefing.ini"
    settings = Settings(path)
    for preference in PREFERENCES:
        settings.set(preference.setting, preference.setting.default)
    settings.save()
    again = Settings(path)
    assert all(again.get(p.setting) == p.setting.default for p in PREFERENCES)


def chosen(app: App, label: str, words: str) -> None:
    """Choose a value of a preference by its words, as a person does."""
    app.workspace.actions["preferences"].trigger()
    dialog = app.preferences.dialog
    assert dialog is not None
    choose(dialog, label, words)
    dialog.accept()


def test_numbers_and_dates_change_at_once_and_nothing_counts_as_edited(app: App) -> None:
    app.charts.build()
    key = next(f.id for f in app.session.briefing.key_figures if f.quantity.value == 71_000)
    card = app.cards.board.card_of(key)
    assert card is not None
    assert card.props.number.number == "71,000"
    chosen(app, "Numbers", "1.234.567,8")
    assert card.props.number.number == "71.000"
    assert "×1,92" in {c.props.key: c.props.detail for c in app.cards.board.cards}["f2"]
    assert app.charts.board is not None
    shown = app.charts.board.card("deaths-2020-2021")
    assert shown is not None
    assert shown.props is not None
    assert {item.value_text for item in shown.props.items} == {"71.000", "almost 58.000"}
    assert app.session.undo_stack.isClean()
    assert app.document.edited_at is None
    chosen(app, "Numbers", "As the language of the text")
    assert card.props.number.number == "71,000"


def test_the_form_is_that_of_the_next_start(app: App, settings: Settings, qtbot: QtBot) -> None:
    chosen(app, "Dates", "May 2, 2023")
    forms.choose(forms.USUAL)
    again = App(app._application, settings)
    qtbot.addWidget(again.window)
    assert date_words("2023-05-02") == "May 2, 2023"


def test_the_folder_of_exports_is_chosen_or_typed(
    app: App, shown: PreferencesDialog, tmp_path: Path
) -> None:
    row = shown.row("Folder for exports")
    assert row.choose is not None
    row.choose.click()
    (asked,) = row.findChildren(QFileDialog)
    asked.fileSelected.emit(str(tmp_path))
    asked.reject()
    assert app.settings.get(EXPORTS) == str(tmp_path)
    assert isinstance(row.field, QLineEdit)
    assert row.field.text() == str(tmp_path)
    assert "not there" not in row.field.accessibleDescription()
    row.field.setText(str(tmp_path / "gone"))
    row.field.editingFinished.emit()
    assert "not there" in row.field.accessibleDescription()
    assert exports_folder(app.settings) == app.settings.get(FOLDER)
