"""The same steps over millions of reports, on Daft: one machine, or a Ray cluster. In reading order:

run       the whole of it on one screen
errors    what can go wrong
folder    what lies where in the folder of a run, and the marks of what is done
objects   files and objects of a store, listed and opened
parts     stretches of files that can be read by themselves
plan      which parts make a shard
records   reports on file with what was found in each
alike     what shows that two reports may be of one matter: few numbers for each
shards    one shard read: reports in, records out
blocks    reports that may have to do with each other, brought together
batches   stories and accounts of some blocks: records in, tables out
joined    dossiers of different stories as one
workers   Daft: a list of tasks, and those who do them
opened    what a run left, as a dossier
"""
