"""Every action of the window, declared in one table: menus, shortcuts, the list on F1 and the tests
are made from it.

An action is bound to a slot with `ActionSet.bind`; one that nobody has bound is shown nowhere.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from briefing_app.words.said import translated


class ActionSpec(NamedTuple):
    """An action: its name in code, its words, its keys (portable form), what it does in a sentence.

    Actions with the same ``group`` exclude one another.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    group: str = ""

    @property
    def plain_text(self) -> str:
        """The words as they are shown, without the mark of the access key and without the dots."""
        return (
            translated(self.text)
            .replace("&&", "\0")
            .replace("&", "")
            .replace("\0", "&")
            .rstrip("…")
        )


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", "Ne&w…", ("Ctrl+N",), "Paste or type a text and read it"),
    ActionSpec("open", "&Open…", ("Ctrl+O",), "Open a briefing or an article"),
    ActionSpec(
        "open_folder",
        "Open a &folder…",
        ("Ctrl+Shift+O",),
        "List the briefings of a folder, and search through all of them",
    ),
    ActionSpec("paste_article", "&New from clipboard", ("Ctrl+Shift+V",), "Read the copied text"),
    ActionSpec(
        "new_version",
        "Open a new vers&ion of the article…",
        (),
        "See what changed, and put it in place of the old one",
    ),
    ActionSpec(
        "compare",
        "Co&mpare with another source…",
        ("Ctrl+Shift+K",),
        "Set another article beside this one, and see where their numbers differ",
    ),
    ActionSpec("two_sources", "T&wo sources", (), "See again what was compared"),
    ActionSpec(
        "left_out",
        "What was le&ft out…",
        ("Ctrl+L",),
        "See what the file holds besides, and take it in",
    ),
    ActionSpec("encoding", "Encodin&g…", (), "Read the file again, with letters meant otherwise"),
    ActionSpec("example", "Operation &SpecTor", (), "Open the example from law enforcement"),
    ActionSpec("example_health", "&Measles in Europe", (), "Open the example from public health"),
    ActionSpec("example_census", "&Census 2020", (), "Open the example from official statistics"),
    ActionSpec("save", "&Save", ("Ctrl+S",), "Save the briefing"),
    ActionSpec("save_as", "Save &as…", ("Ctrl+Shift+S",), "Save the briefing under another name"),
    ActionSpec("save_copy", "Save a cop&y…", (), "Write a copy and go on with this one"),
    ActionSpec("revert", "Re&vert to the saved briefing", (), "Take back all since the last save"),
    ActionSpec("details", "Briefing &details…", ("Alt+Return",), "Title, headline, sources"),
    ActionSpec("add_table", "Add a &table…", (), "Add a table as a source beside the article"),
    ActionSpec("export", "E&xport…", ("Ctrl+E",), "Write slides, a page or the data to a file"),
    ActionSpec("sheet", "&Print sheet", ("Ctrl+P",), "See and print the one-page summary"),
    ActionSpec("print_slides", "Print s&lides", (), "See and print the slides, several a page"),
    ActionSpec(
        "print_notes", "Print notes as hando&ut", (), "See and print the slides with their notes"
    ),
    ActionSpec("print_article", "Print t&he article", (), "See and print it with marked figures"),
    ActionSpec("close", "&Close briefing", ("Ctrl+W",), "Go back to the start page"),
    ActionSpec("quit", "&Quit", ("Ctrl+Q",), "Leave Briefing"),
    ActionSpec("undo", "&Undo", ("Ctrl+Z",), "Take the last change back"),
    ActionSpec("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Make the change again"),
    ActionSpec("copy", "&Copy", ("Ctrl+C",), "Copy what is selected, or the figure that is chosen"),
    ActionSpec("copy_sourced", "Copy with &source", ("Ctrl+Shift+C",), "Copy with its evidence"),
    ActionSpec("select_all", "Select &all", ("Ctrl+A",), "Select the whole article"),
    ActionSpec("find", "&Find in the article", ("Ctrl+F",), "Find words in the article"),
    ActionSpec("find_next", "Find &next", ("F3", "Ctrl+G"), "Go to the next hit"),
    ActionSpec(
        "find_previous", "Find &previous", ("Shift+F3", "Ctrl+Shift+G"), "Go to the hit before"
    ),
    ActionSpec("release", "&Let go", ("Esc",), "Let go of the figure that is lit"),
    ActionSpec("correct_text", "Correct te&xt…", ("F2",), "Correct a paragraph of the article"),
    ActionSpec("note", "No&te…", ("Ctrl+Shift+N",), "Write a note about what is lit"),
    ActionSpec("comment", "Co&mment…", ("Ctrl+Alt+M",), "Comment on the words or the figure"),
    ActionSpec("comments", "Co&mments", ("Ctrl+4",), "Read and answer the comments", True),
    ActionSpec("card_back", "Move the card &back", ("Ctrl+Shift+Left",), "One place to the front"),
    ActionSpec("card_on", "Move the card &on", ("Ctrl+Shift+Right",), "One place to the end"),
    ActionSpec("preferences", "Pr&eferences…", ("Ctrl+,",), "Change how Briefing works"),
    ActionSpec("read", "&Article and figures", ("Ctrl+1",), "Read the article beside its figures"),
    ActionSpec("rail", "&Figures beside the article", ("F9",), "Show or hide the rail", True),
    ActionSpec("article_pane", "Go to the a&rticle", ("Ctrl+2",), "Move the keyboard to the text"),
    ActionSpec("figures_pane", "Go to the fi&gures", ("Ctrl+3",), "Move the keyboard to the cards"),
    ActionSpec("next_pane", "Ne&xt pane", ("F6",), "Move the keyboard to the next part"),
    ActionSpec("zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), "Make everything larger"),
    ActionSpec("zoom_out", "Zoom &out", ("Ctrl+-",), "Make everything smaller"),
    ActionSpec("zoom_reset", "&Usual size", ("Ctrl+0",), "Go back to 100 %"),
    ActionSpec("theme_system", "As the &system", (), "Follow the system", True, "theme"),
    ActionSpec("theme_light", "&Light", (), "Dark text on light ground", True, "theme"),
    ActionSpec("theme_dark", "&Dark", (), "Light text on dark ground", True, "theme"),
    ActionSpec("theme_contrast", "&High contrast", (), "Strongest contrast", True, "theme"),
    ActionSpec("full_screen", "Fu&ll screen", ("F11",), "Use the whole screen", True),
    ActionSpec("triage", "&Go through the figures", ("Ctrl+T",), "Decide on every number found"),
    ActionSpec(
        "make_figure",
        "&Make a figure of the selection",
        ("Ctrl+Shift+F",),
        "Take the selected words as a figure",
    ),
    ActionSpec(
        "chart_figure",
        "C&hart of this figure…",
        (),
        "Compare it with others like it, or several chosen with Ctrl or Shift",
    ),
    ActionSpec("tables", "&Tables…", (), "See the tables, correct heads and units, draw columns"),
    ActionSpec("next_figure", "&Next figure", ("Alt+Down",), "Light the next figure of the text"),
    ActionSpec(
        "previous_figure", "&Previous figure", ("Alt+Up",), "Light the figure before in the text"
    ),
    ActionSpec("claims", "&Claims and their sums", ("Ctrl+K",), "See what holds and what does not"),
    ActionSpec(
        "overrule",
        "&Overrule a claim…",
        (),
        "Decide about a claim against its sum, with the reason",
    ),
    ActionSpec("sign_off", "S&ign off…", ("F8",), "Go through key figures and claims, as a second"),
    ActionSpec("draft", "Mar&k as draft", (), "Say on every output that it is a draft", True),
    ActionSpec("embargo", "Em&bargo…", (), "Say on every output until when nothing may be said"),
    ActionSpec("present", "&Present", ("F5",), "Show the slides on the big screen"),
    ActionSpec(
        "present_here",
        "Present from this &figure",
        ("Shift+F5",),
        "Begin with the slide of what is lit",
    ),
    ActionSpec("present_windowed", "Present in a &window", (), "For a shared window in a call"),
    ActionSpec("quotation", "Slide of the s&election", (), "Quote the chosen words on a slide"),
    ActionSpec("rehearse", "&Rehearse", (), "Present and keep the time of every slide"),
    ActionSpec("slide_strip", "&Slides", ("F7",), "Order, notes and times of the slides", True),
    ActionSpec("stage_light", "&Light stage", (), "Dark text on light ground on the stage", True),
    ActionSpec("reduce_motion", "Reduce &motion", (), "No fades and no growing bars", True),
    ActionSpec("guide", "&Five-minute guide", (), "Learn it by doing it, with the example"),
    ActionSpec(
        "guide_next", "Ne&xt step of the guide", ("Ctrl+F1",), "While the guide is shown: go on"
    ),
    ActionSpec("shortcuts", "&Keyboard shortcuts", ("F1",), "See and search all shortcuts"),
    ActionSpec("show_log", "Show the &log", (), "Open the folder with the log"),
    ActionSpec("about", "&About Briefing", (), "Version and licence"),
)
BY_NAME = {spec.name: spec for spec in ACTIONS}


class ActionSet(QObject):
    """The QActions made of the table. ``bound`` is emitted after an action came to life."""

    bound = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            self._actions[spec.name] = self._made(spec)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def has_visible(self, name: str) -> bool:
        """Return whether ``name`` is an action that is bound."""
        return name in self._actions and self._actions[name].isVisible()

    def bind(self, name: str, slot: Callable[[], object]) -> QAction:
        """Let an action do something; from now on it is shown. A checkable one toggles first."""
        action = self._actions[name]
        action.triggered.connect(lambda: slot())
        action.setVisible(True)
        action.setEnabled(True)
        self.bound.emit(name)
        return action

    def bound_specs(self) -> tuple[ActionSpec, ...]:
        """Return what can be done now, in the order of the table."""
        return tuple(spec for spec in ACTIONS if self._actions[spec.name].isVisible())

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(translated(spec.text), self)
        action.setObjectName(spec.name)
        if spec.keys:
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setStatusTip(translated(spec.tip))
        action.setCheckable(spec.checkable)
        if spec.group:
            if spec.group not in self._groups:
                self._groups[spec.group] = QActionGroup(self)
            self._groups[spec.group].addAction(action)
        action.setVisible(False)
        action.setEnabled(False)
        return action
