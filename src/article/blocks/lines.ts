/** A line's characters without the white space around them, and where they stand. */
export interface Line {
  readonly text: string;
  /** Offset of the first character in the whole text. */
  readonly start: number;
}

/** The lines of `text` from `from` to `to` that hold more than white space. Lines end in LF, CR LF or CR. */
export function* linesOf(text: string, from: number, to: number): Generator<Line> {
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    const raw = text.slice(start, end);
    if (raw.indexOf('\r') >= 0) yield* linesBetweenReturns(raw, start);
    else {
      const line = trimmed(raw, start);
      if (line) yield line;
    }
    start = end + 1;
  }
}

function* linesBetweenReturns(raw: string, offset: number): Generator<Line> {
  let start = offset;
  for (const part of raw.split('\r')) {
    const line = trimmed(part, start);
    if (line) yield line;
    start += part.length + 1;
  }
}

function trimmed(raw: string, start: number): Line | undefined {
  const text = raw.trim();
  return text === '' ? undefined : { text, start: start + raw.length - raw.trimStart().length };
}
