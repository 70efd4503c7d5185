"""Other systems that find time expressions, each a program for an environment of its own.

A program reads documents from standard input, a JSON object a line with ``doc``, ``text``, ``dct`` (the document's
creation time) and ``genre`` ("news" or "narrative"), and writes what the system finds, a JSON object a line with
``doc``, ``start``, ``end``, ``type`` and ``value``. Beyond the standard library it needs its system alone.
In reading order:

exchange     the lines that go in and out
timex        what a system's own form says, as a TIMEX3
heideltime   HeidelTime
recognizers  the Microsoft recognizers
datesearch   dateparser
"""
