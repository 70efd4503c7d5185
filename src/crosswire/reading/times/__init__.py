"""Time expressions of English news as TIMEX3. In reading order:

lexicon     the words that times are made of, each with its kind and value
words       a parse's tokens as words of those kinds
meaning     what an expression says before it is anchored
holidays    days that have a name
grammar     patterns over kinds of words: the notation
rules       the patterns of dates, clock times and parts of the day, and what each means
lengths     the patterns of durations, sets, shifts and vague references
joining     neighbours made one ("5 p.m. Friday"), and ends of a range told of each other
periods     stretches of the calendar and their TIMEX3 values
direction   whether a weekday or month lies behind or ahead, by the verb over it
anchoring   what each expression means on a given day of publication
find        all of it: report and parse in, times out
"""
