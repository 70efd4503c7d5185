"""The command line. In reading order:

main       the commands and their options
run        what ``crosswire read`` does
follow     what ``crosswire follow`` does
spans      lengths of time as options give them
ratings    the file of a person's ratings
bulk       what ``crosswire bulk`` does
capture    what ``crosswire capture`` does
claims     what ``crosswire claims`` does
ask        what ``crosswire ask`` does
check      what ``crosswire check`` does
why        what ``crosswire why`` does
export     what ``crosswire export`` does
serve      what ``crosswire serve`` does
move       what ``crosswire move`` and ``crosswire migrate`` do
sources    what places hold that claims are looked up in
kept       dossiers that former runs left
outputs    what is left in the folder of ``--out``
progress   how far it is, shown while it works
screen     standard output as a screen
endings    how a run ends: exit codes, and one line where it cannot go on
messages   what is said on standard error
"""
