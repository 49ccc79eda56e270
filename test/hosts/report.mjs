// How suites inside an extension host tell the launcher outside how they go: lines on a console that VS Code uses too.
const REPORT = 'mocha: ';
const RESULT = 'RESULT ';

/** A console format that `readReport` knows again. */
export const reportLine = format => REPORT + format;

/** The line that ends a report. */
export const resultLine = totals => reportLine(RESULT + JSON.stringify(totals));

/**
 * Reads one line of the console: `{ totals }` when it ends the report, `{ line }` for what mocha prints, and
 * `undefined` for anything else.
 */
export function readReport(format) {
  const at = String(format).indexOf(REPORT);
  if (at < 0) return undefined;
  const line = String(format).slice(at + REPORT.length);
  return line.startsWith(RESULT) ? { totals: JSON.parse(line.slice(RESULT.length)) } : { line };
}
