"""The reading room on the web: thin, from addresses to the store to views. In reading order:

guard    who may ask, and what every answer tells the browser
answers  a page as HTML or JSON, and errors as one plain page
exports  a story taken away, as one file
routes   the addresses
app      all of these together
serve    the server, and what it says in the terminal
"""
