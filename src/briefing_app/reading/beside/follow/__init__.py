"""What follows from a correction of the text: old briefing and edited words, new briefing.

Only the sentences that were touched are read again, before and after, each with what stands around
it. What differs between the two readings followed from the correction; everything else stays as it
was, whoever decided it.
"""
