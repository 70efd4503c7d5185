"""One module a format: what came in -> what it tells, or further things to read. In reading order:

kinds   which reader reads what came in, told by its content
"""
