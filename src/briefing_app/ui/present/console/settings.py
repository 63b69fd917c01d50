"""What the console remembers from one talk to the next."""

from briefing_app.session.settings import Setting
from briefing_app.ui.present.console.window import AUTOMATIC

NOTES = Setting("present/notes", float(AUTOMATIC))
"""Which size of the notes was chosen."""
TIME_LEFT = Setting("present/time_left", False)
"""Whether the clock counts what is left of the target."""
