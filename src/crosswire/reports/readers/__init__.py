"""One module a format: what came in -> what it tells, or further things to read. In reading order:

kinds      which reader reads what came in, told by its content
page       web pages, by these:
  page_encoding  bytes to characters
  page_schema    schema.org in JSON-LD
  page_metadata  what the head of a page tells, and its headline
  page_days      days in values, addresses and words
  page_date      the day of publication
mhtml      pages as browsers save them, in one file
jsonlines  JSON and JSON lines, with the names of fields
ninjs      news items of agencies in JSON
newsml     news items of agencies in XML: NewsML-G2, NITF
feed       RSS and Atom
mail       e-mail, and what is attached
pdf        PDF with a text layer
docx       Word documents
archive    zip, WACZ, packed files, by these:
  members    what members of all archives have in common
  tars       tar
  packed     packed streams, and where they break off
  zips       zip files before they are opened
wacz       WARC with the digests and the pages of it
warc       WARC, as a stream, by these:
  blocks     what one record holds, and whether it is whole
  crawled    which answers that a crawler kept are reports
  large      files in it that are larger than what is held in memory
and by what these tell of formats of all kinds:
metadata   dates, languages, genres and names
markup     XML and HTML that others wrote
codings    what servers packed for the way
digests    what archives say that their members come to
texts      bytes to text, headline and paragraphs to one text
"""
