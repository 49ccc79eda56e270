import { readLookChange } from './look';
import { LONGEST_WORDS, type PageState, type Position, type ToHost } from './protocol';

type Field =
  | 'type'
  | 'position'
  | 'version'
  | 'block'
  | 'offset'
  | 'line'
  | 'words'
  | 'source'
  | 'locked'
  | 'change'
  | 'name'
  | 'value';

/** The fields that any of our messages and states has, each not yet known to be right. */
type Unknown = {
  readonly [name in Field]?: unknown;
};

/** No window is so high that a line in it is further from its top. */
const MOST_PIXELS = 100_000;

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null;
}

function isIndex(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= least;
}

function isOnScreen(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < MOST_PIXELS;
}

/** The position in a value from outside; `undefined` when it is none. Not yet checked against an article. */
export function readPosition(value: unknown): Position | undefined {
  if (!isObject(value)) return undefined;
  const { block, offset, line, words } = value;
  if (!isIndex(block, -1) || !isIndex(offset, 0)) return undefined;
  let position: Position = { block, offset };
  if (line !== undefined) {
    if (!isOnScreen(line)) return undefined;
    position = { ...position, line };
  }
  if (words !== undefined) {
    if (typeof words !== 'string') return undefined;
    position = { ...position, words: words.slice(0, LONGEST_WORDS) };
  }
  return position;
}

/**
 * The message in a value that the page sent. A page may be anything once something has got into it, so only what has a known
 * type and the right shape is let through, and only its known fields; `undefined` for everything else.
 */
export function readMessage(value: unknown): ToHost | undefined {
  if (!isObject(value)) return undefined;
  const position = readPosition(value.position);
  switch (value.type) {
    case 'ready':
      return { type: 'ready', position };
    case 'applied':
      return isIndex(value.version, 1) ? { type: 'applied', version: value.version } : undefined;
    case 'scrolled':
    case 'shows':
    case 'clicked':
    case 'open':
      return position && isIndex(value.version, 0) ? { type: value.type, position, version: value.version } : undefined;
    case 'look':
      return readLookMessage(value.change);
    case 'resetLook':
    case 'toggle':
      return { type: value.type };
    default:
      return undefined;
  }
}

function readLookMessage(value: unknown): ToHost | undefined {
  const change = isObject(value) ? readLookChange(value.name, value.value) : undefined;
  return change && { type: 'look', change };
}

/** The state of a page kept by VS Code over a reload of the window; `undefined` when it is not one of ours. */
export function readPageState(value: unknown): PageState | undefined {
  if (!isObject(value) || typeof value.source !== 'string') return undefined;
  return { source: value.source, locked: value.locked === true, position: readPosition(value.position) };
}
