"""Who wants what from whom. In reading order:

find     from the readings of a story to its wants, each once
wishes   what a sentence tells of wanting, by grammar
verbs    verbs that tell of it
nouns    nouns and adjectives that do
special  bargains, what is not accepted, who is forced
things   a wish, and the words for what is wanted
words    the words that tell of wanting, by kind
grammar  subjects, infinitives and phrases of a parse
calls    what a speaker says should be done
who      which party a word means, and its name
gather   one line for one want
"""
