"""Places in, reports out. In reading order:

load                 files, folders, standard input and addresses to reports and problems
files                places that a user names to the files in them
intake               what comes in, and what a format tells of it
readers              one module a format
web                  addresses to what their servers answer
decode               bytes to text, or the reason why they are none
  encodings          which encoding bytes are in
  likelihood         how likely a text is to be of a language, by its letters
  alphabets          letters by language
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
  named_dates        dates with months named in other languages than English
  places, known      names of places, and of outlets and agencies (``outlets.csv``)
language             the language of a text, and its name
outlets              which outlet a report is of
credits              which others a report says it took text from
  credit_lines       by the words of one line
copies               which reports reprint another, or are edited versions of it, by these:
  runs               texts that share most of their words
  addresses          one page, however its address is written
  versions           what one outlet published again
  changes            what an edited version says otherwise
drafts               a text of the user's own that quotes reports
  markdown             what a reader sees of one in Markdown
keep                 places to one file of what came in, as it came
capture              that file
"""
