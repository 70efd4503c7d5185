"""Time expressions of English news as TIMEX3. In reading order:

lexicon     the words that times are made of, each with its kind and value
holidays    days that have a name
words       a parse's tokens as words of those kinds
periods     stretches of the calendar and their TIMEX3 values
meaning     what an expression says before it is anchored
grammar     patterns over kinds of words: the notation, and the search
dates       rules for months, years, decades, centuries, quarters, seasons
days        rules for weekdays, named days, parts of the day, clock times
units       rules for weeks, months, years counted from a day
lengths     rules for durations, sets, and so much time before or after
references  rules for past, present and future without more
joining     neighbours made one: "5 p.m. Friday"
ranges      the ends of a range told of each other
direction   whether a Tuesday or July lies behind or ahead, by the verb over it
narration   how a text goes on from one time to the next
cycles      which one that makes, near a day
anchoring   what each expression means on a given day of publication
zones       days of a time told in another zone than the report's
find        all of it: report and parse in, times out
"""
