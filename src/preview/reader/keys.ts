import { closestTo, listen } from '../dom';

/** In VS Code the first of two keys; the second is VS Code's as well. */
const CHORD = 'k';

/** The letter on a key, a small one; where the keyboard writes no Latin letters, the one that others have in its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  return (/^[a-z]/i.test(key) ? key : code.slice(3)).toLowerCase();
}

/**
 * Letters without modifiers that act while the page has the focus. A control that takes letters or is steered by keys itself
 * keeps them.
 */
export function handleKeys(keys: Readonly<Record<string, () => void>>): void {
  let isChord = false;
  listen(window, 'keydown', event => {
    const letter = letterOf(event);
    const isSecond = isChord;
    const isCommand = event.ctrlKey || event.metaKey;
    isChord = isCommand && letter === CHORD;
    if (isSecond || isCommand || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (closestTo(event.target, 'input, .panel')) return;
    keys[letter]?.();
  });
}

/** Escape puts away what is open, wherever on the page the focus is; what has heard it before keeps it. */
export function handleEscape(putAway: () => void): void {
  listen(window, 'keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) putAway();
  });
}
