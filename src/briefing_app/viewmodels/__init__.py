"""What widgets show, as frozen values made by pure functions, and item models over them."""
