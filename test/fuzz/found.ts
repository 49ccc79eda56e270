/** Texts that once went wrong somewhere on the way, by what went wrong. */
export const FOUND: Readonly<Record<string, string>> = {
  'HTML loses a NUL': ' date 2025-03-09 The pier\0 is closed.\n\n“No\0,” said Mara\0 Linden.',
  'a sentence of a long line takes the square of its length': `What now?${'[[[[\ufffeWhat now?'.repeat(4000)}`,
  'an address with a control character brings markup into Markdown':
    ' date 2025-03-09 See https://example.org/\u0001![pier](https://example.org/pier.png)!',
  'a block quotation begins in the middle of a line of Markdown, after a dateline':
    ' date 2025-03-09 PORT ELLERY (AP) — “We sail.\n\n“We come back,” said Mara Linden.',
  'a closing mark after one long word takes the square of its length': ` date 2025-03-09 ${'{x}**'.repeat(8000)}" it said.`,
  'a caption that is glued to a paragraph begins with a byte order mark':
    'The harbour office in Port Ellery will open on Sundays from next month, the council said on Tuesday evening. \ufeff© Jo Hale/dpa',
};
