"""The reading room on the web: thin, from addresses to the store to views. In reading order:

guard    who may ask, and what every answer tells the browser
answers  a page as HTML or JSON, and errors as one plain page
routes   the addresses
app      all of these together
serve    the server, and what it says in the terminal
"""
