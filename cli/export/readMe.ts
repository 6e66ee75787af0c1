/**
 * The note that lies in an export's folder: what is there and how to read it.
 * @param files how many files of rows
 * @param problems how many parts could not be exported
 */
export function readMe(
  site: string,
  lists: readonly { readonly name: string; readonly rows: number }[],
  files: number,
  problems: number
): string {
  return `3Cs Info Hub: export of ${site}

Personal data. Keep this folder as you would keep the case files, and delete it when it is no longer needed.

${lists.map(({ name, rows }) => `${name}.csv: ${rows} rows`).join('\n')}
Users.csv: the site's users; the Id is what columns such as InvestigatingOfficerId hold
files.csv: the ${files} files of rows, where each lies and its SHA-256
${problems === 0 ? 'Nothing is missing.' : `NOT COMPLETE: export-errors.csv names the ${problems} parts that could not be read.`}

How to read the files
- UTF-8 with a byte order mark, commas, CRLF at the end of a row. A cell with a comma, a quote or a line break is in double quotes,
  and a quote in it is doubled.
- The first row has the columns' internal names. ID is the row's number on the site.
- Days are YYYY-MM-DD, in the United Kingdom. Moments are ISO 8601 in UTC.
- Yes and no are true and false. A column with several values holds them as JSON, for example ["Staff named","Safeguarding"].
- An empty cell is an empty column.
- A text that a spreadsheet would take for a formula has an apostrophe before it. To get the text as it stood: if a cell begins with
  one or more apostrophes and then (after any spaces) =, +, -, @ or the full-width form of one of these, or with apostrophes and then a tab
  or line break, take one apostrophe away. Every other cell is as it stood. Numbers are never marked.

Each list was read by itself. What was changed while the export ran may be in one file and not yet in another.
`;
}
