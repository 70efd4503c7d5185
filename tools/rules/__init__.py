"""Writes ``docs/reading-rules.md``, what the rules of reading are and do: ``python -m tools.rules``.

What a rule is, its own docstring says; what it makes of an example is read from the example. An example that does not
make its rule speak stops the writing. In reading order:

page         the whole page
reading      the examples (``examples.toml``), and what is read from them
docstrings   docstrings as Markdown
times        the rules of times
names        the ways in which words lead to a party
claims       the rules of claims
manner       how a claim is made: stance, certainty, chain
accounts     how claims are set against each other
"""
