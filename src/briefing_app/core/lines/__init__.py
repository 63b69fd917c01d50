"""What lines of a text show of themselves: whom they name, and in which script they are."""
