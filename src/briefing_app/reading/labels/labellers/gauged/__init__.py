"""What is gauged at places: rain and snow, the warmest and coldest, and where it was measured."""
