"""What a second person is shown and has said, and the status of a briefing, in words."""
