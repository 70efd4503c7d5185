"""What two nodes have in common, side by side. In reading order:

families     forms and families of words
profiles     a node made ready
tellings     a report as a whole
nearest      claims of two reports nearest to each other in meaning
terms        what a story's nodes are compared by
comparisons  small functions, each with what it found
weights      what each finding counts for, and how it reads
"""
