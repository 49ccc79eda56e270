import { handOnFocus, hasFocus, listen, onPress } from '../dom';

export interface PanelOptions {
  readonly opener: HTMLElement;
  readonly panel: HTMLElement;
  /** True while the panel stands beside the text, where it is in nobody's way. */
  readonly stays?: () => boolean;
  /** Hears when the reader opens or closes a panel that stays. */
  readonly kept?: (open: boolean) => void;
}

/**
 * Lets a button open and close a panel. Escape closes it, as a press anywhere else does; one that stays is closed by its
 * button alone. A panel that closes gives the focus to its button, but for a press elsewhere, which says where it goes. What
 * is returned opens or closes it.
 */
export function connectPanel({ opener, panel, stays = () => false, kept }: PanelOptions): (open: boolean) => void {
  const set = (open: boolean, byPress = false): void => {
    const hadFocus = !open && hasFocus(panel);
    panel.hidden = !open;
    opener.ariaExpanded = String(open);
    if (hadFocus && !byPress) handOnFocus(opener);
  };
  onPress(opener, () => {
    const open = panel.hidden === true;
    set(open);
    if (stays()) kept?.(open);
  });
  listen(window, 'pointerdown', ({ target }) => {
    const outside = target instanceof Node && !panel.contains(target) && !opener.contains(target);
    if (outside && !stays()) set(false, true);
  });
  // Before anyone else who hears the key: it closes one thing at a time.
  listen(
    window,
    'keydown',
    event => {
      if (event.key !== 'Escape' || panel.hidden || stays()) return;
      event.stopImmediatePropagation();
      set(false);
    },
    true,
  );
  return set;
}
