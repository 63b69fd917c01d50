"""Parts of a whole that the clause tells another way round: beside what has them (`beside`), or as
those who do what it says (`doers`): "debt, at 98% of output", "backed by 61% of members".
"""
