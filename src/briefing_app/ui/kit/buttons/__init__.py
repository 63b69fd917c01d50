"""Parts that the kit's buttons are made of, and the button of a group of choices."""
