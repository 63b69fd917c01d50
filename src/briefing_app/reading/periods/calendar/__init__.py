"""How English tells a time, and what that is in ISO 8601; it knows no article and no figure."""
