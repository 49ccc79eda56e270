const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML that shows it as written, in an element or in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  // Most text holds none of these: one test is cheaper than a replacement that finds nothing.
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character) : text;
}
