"""What is said about a figure: its card, its words, its evidence, its kind."""
