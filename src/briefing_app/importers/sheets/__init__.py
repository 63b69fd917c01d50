"""Tables to grids of text, and grids to tables: workbooks, CSV, heads of several rows."""
