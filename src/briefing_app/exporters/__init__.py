"""What goes out of the house: the same content written as a page, slides, a workbook or data.

Every exporter takes one frozen `Outgoing` and returns the bytes of a file. None knows a briefing, a
view or a window; none reads or writes a file, and none loads Qt.
"""
