"""What people say of a briefing before it goes out: sign-offs and comments."""
