"""What the Help menu opens, and what is shown when the program breaks."""
