import { handOnFocus, onPress } from './dom';

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
 * Lets a button open and close a panel, which gives the focus back to it. Escape closes the panel, and so does a press
 * anywhere else; one that stays is closed by its button alone.
 */
export function connectPanel({ opener, panel, stays = () => false, kept }: PanelOptions): Panel {
  const set = (open: boolean): void => {
    const losesFocus = !open && panel.contains(document.activeElement);
    panel.hidden = !open;
    opener.ariaExpanded = String(open);
    if (losesFocus) handOnFocus(opener);
  };
  onPress(opener, () => {
    const open = panel.hidden === true;
    set(open);
    if (stays()) kept?.(open);
  });
  addEventListener('pointerdown', ({ target }) => {
    const outside = target instanceof Node && !panel.contains(target) && !opener.contains(target);
    if (outside && !stays()) set(false);
  });
  // Before anyone else who hears the key: it closes one thing at a time.
  addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape' || panel.hidden || stays()) return;
      event.stopImmediatePropagation();
      set(false);
    },
    true,
  );
  return { set };
}
