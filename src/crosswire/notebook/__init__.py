"""Crosswire from Python, for notebooks: what ``import crosswire`` offers. In reading order:

errors   what can go wrong
opening  read and load: reports, or what a former run left, become an open dossier
opened   the open dossier: tables, questions, a brief, and how it shows itself
rows     one table, as frames of pandas and polars
words    the words of one claim in their sentence
"""
