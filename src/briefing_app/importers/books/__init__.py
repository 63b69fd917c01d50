"""Files of many texts, of which one is chosen: electronic books and feeds."""
