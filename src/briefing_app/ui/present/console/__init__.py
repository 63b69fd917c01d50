"""What the presenter sees: the pictures on screen and next, notes, evidence, and the time."""
