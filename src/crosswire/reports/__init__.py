"""Files in, reports out. In reading order:

load                 files, folders and standard input to reports and problems
intake               what comes in, and what a format tells of it
readers              one module a format
decode               bytes to text, or the reason why they are none
freeze               one text, and what is told of it, to a report
paragraphs           the frozen text and its paragraphs
layout               headline, body and furniture of a text, by these:
  front_matter       keys with values above a text
  roles              the headline, and the lines above it
  below_headline     the lines between headline and first paragraph
  foot               the lines from the first paragraph on
and by what these tell of one line:
  marks, lines       a stretch that is set aside, and what it tells
  head               what is peeled off the ends of a line
  headlines          the shape of headlines, leads and prose
  mastheads, names   signs that a line names who publishes, and where else the text does
  navigation         section labels and menus
  aside, furniture   lines that are not the report, by their words
  captions           lines under pictures, and credits under a text
  genres             labels such as "Opinion"
  bylines            who wrote it, from where, for whom
  datelines          place, date and agency before the first words
  dates              dates as heads print them
  places, known      names of places, and of outlets and agencies (``outlets.csv``)
language             the language of a text
outlets              which outlet a report is of
copies               which reports reprint another
"""
