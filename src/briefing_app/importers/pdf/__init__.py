"""PDF to blocks: characters to lines, lines to columns, without what every page repeats."""
