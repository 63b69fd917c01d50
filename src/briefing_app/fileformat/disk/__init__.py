"""What a file is to the system, apart from its content: whose it is, its other names, its state."""
