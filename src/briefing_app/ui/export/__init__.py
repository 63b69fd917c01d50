"""Writing a briefing in other forms."""
