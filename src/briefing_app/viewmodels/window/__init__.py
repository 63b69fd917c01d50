"""What the window says around the briefing: title, status, recent files, shortcuts."""
