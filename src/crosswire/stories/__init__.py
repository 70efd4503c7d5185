"""Reports -> Stories. In reading order:

group    which reports follow one matter
dating   when an undated report can have come out, from the others of its story
"""
