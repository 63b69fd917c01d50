"""A reading with its figures where they stand, for everything that is said of figures.

`mentions.passage` takes a `Reading` and answers with a `Passage`; `pairs` sets figures against each
other, `same` tells what is said twice. It knows no label, period, key or claim.
"""
