import { DEFAULT_LOOK, type Look, type LookChange, readLook } from '../../shared/look';
import type { Page } from '../page';

/** Milliseconds after a change in which the host has written it, or will not. */
const PATIENCE = 3000;

/**
 * The look as the reader wants it: what the host tells, and on top of it what was chosen since. The host needs a moment to write
 * a change into the settings, and the next press of a button must count from the one before.
 */
export class LookChanges {
  readonly #page: Page;
  readonly #show: (look: Look) => void;
  #chosen: ReadonlyMap<string, unknown> = new Map();
  #told = valuesOf(DEFAULT_LOOK);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `show` hears of each look to be shown. */
  constructor(page: Page, show: (look: Look) => void) {
    this.#page = page;
    this.#show = show;
  }

  /** The host says what is set. */
  tell(look: Look): void {
    this.#told = valuesOf(look);
    this.#chosen = new Map([...this.#chosen].filter(([name, value]) => this.#told.get(name) !== value));
    this.#showWanted();
  }

  /** The reader changes something. */
  change(change: LookChange): void {
    this.#choose(new Map([...this.#chosen, [change.name, change.value]]));
    this.#page.tell({ type: 'look', change });
  }

  /** The reader takes all changes back. */
  reset(): void {
    this.#choose(valuesOf(DEFAULT_LOOK));
    this.#page.tell({ type: 'resetLook' });
  }

  #choose(chosen: ReadonlyMap<string, unknown>): void {
    this.#chosen = chosen;
    this.#showWanted();
    clearTimeout(this.#timer);
    // What could not be written is not what the reader has.
    this.#timer = setTimeout(() => {
      this.#chosen = new Map();
      this.#showWanted();
    }, PATIENCE);
  }

  #showWanted(): void {
    this.#show(readLook(name => this.#chosen.get(name) ?? this.#told.get(name)));
  }
}

function valuesOf(look: Look): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(look));
}
