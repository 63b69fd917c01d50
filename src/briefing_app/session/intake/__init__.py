"""A file's way in: bytes go in, a briefing comes out, over one child process.

`intake` is the door. It may know importers, reading and fileformat, which do not know one another,
and loads no Qt, so that the command line and the child can use it.
"""
