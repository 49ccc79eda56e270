import { listen, onPress } from '../dom';

export interface Panel {
  set(open: boolean): void;
}

export interface PanelOptions {
  readonly opener: HTMLElement;
  readonly panel: HTMLElement;
  /** True while the panel stands beside the text, where it is in nobody's way. */
  readonly stays?: () => boolean;
  /** Hears when the reader opens or closes a panel that stays. */
  readonly kept?: (open: boolean) => void;
}

/**
 * Lets a button open and close a panel. Escape closes it and gives the focus back, a press anywhere else closes it; one
 * that stays is closed by its button alone.
 */
export function connectPanel({ opener, panel, stays = () => false, kept }: PanelOptions): Panel {
  const set = (open: boolean): void => {
    panel.hidden = !open;
    opener.ariaExpanded = String(open);
  };
  onPress(opener, () => {
    const open = panel.hidden === true;
    set(open);
    if (stays()) kept?.(open);
  });
  listen(window, 'pointerdown', ({ target }) => {
    const outside = target instanceof Node && !panel.contains(target) && !opener.contains(target);
    if (outside && !stays()) set(false);
  });
  // Before anyone else who hears the key: it closes one thing at a time.
  listen(
    window,
    'keydown',
    event => {
      if (event.key !== 'Escape' || panel.hidden || stays()) return;
      event.stopImmediatePropagation();
      const hadFocus = panel.contains(document.activeElement);
      set(false);
      if (hadFocus) opener.focus();
    },
    true,
  );
  return { set };
}
