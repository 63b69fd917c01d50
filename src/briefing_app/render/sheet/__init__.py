"""The sheet on paper: data for the template, and the typesetting.

No Qt: `briefing-app sheet` must start without it, and preview and print show the same file.
"""
