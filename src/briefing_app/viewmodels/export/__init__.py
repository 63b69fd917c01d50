"""What leaves the house, chosen and put into words; the files themselves are for the exporters."""
