"""The colours of every surface, as plain values.

A palette is data: no Qt in here, so that whatever writes paper and files can read it too. Every
pair of text and ground holds 4.5:1 (7:1 in `CONTRAST`), which a test computes.
"""

from briefing_app.core.value import Value
from briefing_app.viewmodels.figures.tone import Tone


class Palette(Value):
    """Named colours in ``#rrggbb``.

    Grounds: ``paper`` (article), ``panel`` (cards, top bar), ``rail`` (behind the cards), ``hover``
    (a button under the pointer), ``mark`` (lit words), ``accent_soft`` (a chosen row).
    Text: ``ink``, ``soft``, ``faint``, and the tones. ``on_accent`` is text on ``accent``;
    ``field`` outlines what one types or chooses in (3:1), ``edge`` buttons and lists, where
    ``line`` only parts surfaces. ``neutral_bar`` is a bar that does not matter. ``shadow`` is under
    cards, empty for none.
    """

    name: str
    dark: bool
    paper: str
    panel: str
    rail: str
    ink: str
    soft: str
    faint: str
    line: str
    edge: str
    field: str
    hover: str
    accent: str
    accent_soft: str
    on_accent: str
    count: str
    money: str
    mass: str
    harm: str
    ok: str
    warn: str
    bad: str
    mark: str
    focus_ring: str
    neutral_bar: str
    shadow: str = ""

    def tone(self, tone: Tone) -> str:
        """Return the colour of a tone (see `viewmodels.tone.tone_of`)."""
        return {
            "count": self.count,
            "money": self.money,
            "mass": self.mass,
            "harm": self.harm,
            "lost": self.lost,
        }[tone]

    @property
    def lost(self) -> str:
        """The colour of what is no longer there."""
        return self.faint


LIGHT = Palette(
    name="light",
    dark=False,
    paper="#fbfaf7",
    panel="#ffffff",
    rail="#f4f2ec",
    ink="#1c2126",
    soft="#5a636d",
    faint="#5f6871",  # the lightest grey of 4.5:1 on lit words (mark)
    line="#e3dfd6",
    edge="#c9c4b8",
    field="#868178",
    hover="#f1eee7",
    accent="#1f4e79",
    accent_soft="#e4ecf4",
    on_accent="#ffffff",
    count="#1f4e79",
    money="#2f6f4f",
    mass="#a05a12",
    harm="#9c2f45",
    ok="#2f6f4f",
    warn="#96540f",
    bad="#b3261e",
    mark="#f6e7b8",
    focus_ring="#1f4e79",
    neutral_bar="#bfc3c7",
    shadow="#1c2126",
)

DARK = Palette(
    name="dark",
    dark=True,
    paper="#15181c",
    panel="#1d2126",
    rail="#191c21",
    ink="#e9e7e2",
    soft="#a5adb5",
    faint="#99a1a9",
    line="#2c3138",
    edge="#3d444d",
    field="#6b737c",
    hover="#282d34",
    accent="#8db8e2",
    accent_soft="#22303f",
    on_accent="#10151a",
    count="#8db8e2",
    money="#86c9a3",
    mass="#e0a865",
    harm="#e892a3",
    ok="#86c9a3",
    warn="#e0a865",
    bad="#ff8f8f",
    mark="#3a3219",
    focus_ring="#8db8e2",
    neutral_bar="#555b63",
)

CONTRAST = Palette(
    name="contrast",
    dark=True,
    paper="#000000",
    panel="#000000",
    rail="#000000",
    ink="#ffffff",
    soft="#ffffff",
    faint="#e0e0e0",
    line="#ffffff",
    edge="#ffffff",
    field="#ffffff",
    hover="#2b2b2b",
    accent="#ffe14d",
    accent_soft="#332d00",
    on_accent="#000000",
    count="#8fd3ff",
    money="#7df0a8",
    mass="#ffc46b",
    harm="#ffb3c1",
    ok="#7df0a8",
    warn="#ffc46b",
    bad="#ffb0a8",
    mark="#3a3400",
    focus_ring="#ffe14d",
    neutral_bar="#9a9a9a",
)

STAGE_DARK = DARK
STAGE_LIGHT = LIGHT

PAPER = Palette(
    name="paper",
    dark=False,
    paper="#ffffff",
    panel="#ffffff",
    rail="#ffffff",
    ink="#000000",
    soft="#444b52",
    faint="#5a636d",
    line="#cfcbc2",
    edge="#8f8a80",
    field="#868178",
    hover="#ffffff",
    accent="#1f4e79",
    accent_soft="#eef3f8",
    on_accent="#ffffff",
    count="#1f4e79",
    money="#2f6f4f",
    mass="#96540f",
    harm="#9c2f45",
    ok="#2f6f4f",
    warn="#96540f",
    bad="#b3261e",
    mark="#f6e7b8",
    focus_ring="#1f4e79",
    neutral_bar="#bfc3c7",
)

BY_NAME = {p.name: p for p in (LIGHT, DARK, CONTRAST, PAPER)}
