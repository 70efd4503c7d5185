"""What was expected, and what came of it. In reading order:

find      one line for each claim that expects something
expected  which claims do, and what of
told      what later reports tell as done, or as not done
answering what the reports tell that may answer an expectation, found by an index
alike     whether a deed is the one that was expected
kinds     by what kind of deed it is
doers     by who did it
objects   by what it was done to
arrivals  what was sent, and came or was turned back
all_of_them  whether all who were to take part did
deadlines "by Friday", "within two weeks", "a week late"
verdict   what the deeds told make of an expectation
signs     "contrary to expectations", "as planned", by grammar
put_off   what will not come as planned, told before its day
deeds     deeds told by a noun: "a retreat by the governor"
"""
