"""Which figures an editor would put on a summary sheet.

In go a `Passage`, its article, the parts that figures play in claims (`Role`) and their periods;
out come three to seven `Key`, in order of rank, each with the reason in words.
"""

from briefing_app.reading.keys.choice import Key, Role, derive_keys

__all__ = ["Key", "Role", "derive_keys"]
