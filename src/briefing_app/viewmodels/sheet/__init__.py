"""What stands on the sheet, and what a person may choose about it."""
