"""What charts say, which are offered, and what may be changed about them."""
