import { DEFAULT_APPEARANCE, DEFAULT_LOOK, type LookChange, type ShownLook } from '../../shared/look';
import { tell } from '../host';
import type { Page } from '../page';

/** Milliseconds after a change in which the host has written it, or will not. */
const PATIENCE = 3000;

type Chosen = Readonly<Record<string, LookChange['value']>>;

/**
 * The look as the reader wants it: what the host tells, and on top of it what was chosen since. The host needs a moment to write
 * a change into the settings, and the next press of a button must count from the one before.
 */
export class LookChanges {
  readonly #show: (look: ShownLook) => void;
  #chosen: Chosen = {};
  #told: ShownLook = { ...DEFAULT_LOOK, editorFont: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `show` hears of each look to be shown. */
  constructor(page: Page, show: (look: ShownLook) => void) {
    this.#show = show;
    page.on('look', ({ look }) => {
      this.#told = look;
      const told: Chosen = { ...look };
      this.#chosen = Object.fromEntries(Object.entries(this.#chosen).filter(([name, value]) => told[name] !== value));
      this.#show(this.look);
    });
  }

  /** What shows now. */
  get look(): ShownLook {
    return { ...this.#told, ...this.#chosen };
  }

  /** The reader changes something. */
  change(change: LookChange): void {
    this.#choose({ ...this.#chosen, [change.name]: change.value });
    tell({ type: 'look', change });
  }

  /** The reader takes back all that the panel holds. */
  reset(): void {
    this.#choose({ ...this.#chosen, ...DEFAULT_APPEARANCE });
    tell({ type: 'resetLook' });
  }

  #choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#show(this.look);
    clearTimeout(this.#timer);
    // What could not be written is not what the reader has.
    this.#timer = setTimeout(() => {
      this.#chosen = {};
      this.#show(this.look);
    }, PATIENCE);
  }
}
