"""What a claim's sum rests on: intervals, precision as written, expressions, order and slips.

It knows numbers and how they were written, but no claim and no text.
"""
