"""What Crosswire reaches, in figures. In reading order:

figures    a figure: what was reached, and out of how much
stories    what the reading of a story scores against its gold file
cost       how long the reading takes, and how much memory
time       what the reading of times scores on annotated news, as a table of its own
annotated  that table, as figures
warc       peak memory of reading a WARC, by its size
floors     figures pinned, so that they cannot silently get worse
run        all of it as one table
"""
