/** In VS Code the first of two keys; the second is VS Code's as well. */
const CHORD = 'k';

/**
 * Keys without modifiers that act while the page has the focus, by `KeyboardEvent.key` in small letters. A control that takes
 * letters or is steered by keys itself keeps them.
 */
export function handleKeys(keys: Readonly<Record<string, () => void>>): void {
  let isChord = false;
  document.addEventListener('keydown', event => {
    const key = event.key.toLowerCase();
    const isSecond = isChord;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    isChord = (event.ctrlKey || event.metaKey) && key === CHORD;
    if (isSecond || hasModifier || event.shiftKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, .panel')) return;
    keys[key]?.();
  });
}

/** Escape puts away what is open, wherever on the page the focus is; what has heard it before keeps it. */
export function handleEscape(putAway: () => void): void {
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) putAway();
  });
}
