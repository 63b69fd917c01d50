"""What run.py does when something is to be set up. Standard library only."""
