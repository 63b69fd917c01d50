"""The file behind the window: held by somebody else, changed, renamed or gone."""
