"""What words of a file are called to people by where they stand."""

TEXT, AROUND, HEADS, REMARKS, DELETED, CELLS, CHARTS = (
    "text",
    "around the article",
    "page heads and feet",
    "remarks",
    "deleted words",
    "cells",
    "charts and diagrams",
)
