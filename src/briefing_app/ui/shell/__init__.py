"""The window around the features: bars, menus, panes, start page, what to do at a crash."""
