"""Reading: from text to quantities, and on to figures, relations and claims. No Qt, no network."""
