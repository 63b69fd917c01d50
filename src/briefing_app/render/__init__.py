"""How things look: palettes, fonts, charts, slides and the sheet. Knows no widget."""
