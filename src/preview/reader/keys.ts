/**
 * Keys without modifiers that act while the page has the focus, by `KeyboardEvent.key`. A control that takes letters or
 * is steered by keys itself keeps them.
 */
export function handleKeys(keys: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, .panel, .toolbar')) return;
    keys[event.key]?.();
  });
}
