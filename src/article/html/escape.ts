/** HTML cannot hold a NUL: a browser drops it, and every place after it would be one off. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '\ufffd',
};

/** Text as HTML that shows it as written, character for character, in an element or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  // Most text holds none of these: one test is cheaper than a replacement that finds nothing.
  return /[&<>"\0]/.test(text) ? text.replace(/[&<>"\0]/g, character => ENTITIES[character] ?? character) : text;
}
