"""The file behind the session: opened, locked, saved, recovered, compared with a new version."""
