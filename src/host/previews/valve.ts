import { DEFAULT_APPEARANCE } from '../../shared/look';
import type { PlaceMessage, ToHost } from '../../shared/protocol';

/**
 * The least time between two messages of a type, in milliseconds; types that are not here cost nothing and pass at once. A
 * page that works as it should is slower than this, but for a reader who presses a button very fast.
 */
const PACES: Readonly<Partial<Record<ToHost['type'], number>>> = {
  ready: 50,
  scrolled: 8,
  shows: 8,
  clicked: 50,
  open: 250,
  toggle: 500,
  look: 200,
  resetLook: 200,
};

/** Messages of one gate stand for each other: the newer makes the older idle. */
function gateOf(message: ToHost): string {
  // Each setting is one of its own: else a change of one would be lost to a change of another.
  if (message.type === 'look') return `look ${message.change.name}`;
  // Both say what is at the top of the page: an older one must not come after a newer.
  return message.type === 'shows' ? 'scrolled' : message.type;
}

/** True for a message that names a place in the article that the page shows. */
export function namesPlace(message: ToHost): message is PlaceMessage {
  return 'position' in message && message.type !== 'ready';
}

interface Gate {
  /** The newest message that waits. */
  waiting: ToHost | undefined;
}

/**
 * Lets the messages of a page through at a bounded pace: of those that come faster the newest goes through when its time has
 * come. Whatever has got into a page, it cannot keep the host busy or write the settings over and over.
 */
export class Valve {
  readonly #through: (message: ToHost) => void;
  readonly #gates = new Map<string, Gate>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(through: (message: ToHost) => void) {
    this.#through = through;
  }

  push(message: ToHost): void {
    // What was chosen before a reset must not come after it.
    if (message.type === 'resetLook') this.drop(one => one.type === 'look' && one.change.name in DEFAULT_APPEARANCE);
    const pace = PACES[message.type];
    const key = gateOf(message);
    const gate = this.#gates.get(key);
    if (gate) gate.waiting = message;
    else {
      if (pace !== undefined) this.#close(key, pace);
      this.#through(message);
    }
  }

  /** Forgets those that wait and are idle now. */
  drop(isIdle: (message: ToHost) => boolean): void {
    for (const gate of this.#gates.values()) if (gate.waiting && isIdle(gate.waiting)) gate.waiting = undefined;
  }

  /** Forgets what waits. */
  dispose(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #close(key: string, pace: number): void {
    const gate: Gate = { waiting: undefined };
    this.#gates.set(key, gate);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#gates.delete(key);
      if (gate.waiting) this.push(gate.waiting);
    }, pace);
    this.#timers.add(timer);
  }
}
