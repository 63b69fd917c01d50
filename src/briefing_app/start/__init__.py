"""The start of the window: its steps, and what small measures make it come up fast.

`launch` is the list of steps; every other module is one measure, which the program runs without as
well, only slower. docs/adr/0002-start-up.md says what each is worth.
"""
