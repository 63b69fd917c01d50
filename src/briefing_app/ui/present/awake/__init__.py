"""Keeps machine and display awake during a talk: every service that can be asked, one file each."""
