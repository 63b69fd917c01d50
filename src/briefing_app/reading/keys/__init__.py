"""Which figures an editor would put on a summary sheet.

In go a `Passage`, its article and layout, the parts that figures play in claims (`derive_roles`),
how many claims are about each (`derive_claimed`), their periods and doubts; out come up to six
`Key`, in order of rank, each with the reason in words.
"""

from briefing_app.reading.keys.choice import Key, derive_keys
from briefing_app.reading.keys.roles import Role, derive_claimed, derive_roles

__all__ = ["Key", "Role", "derive_claimed", "derive_keys", "derive_roles"]
