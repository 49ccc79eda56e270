import { env, UIKind } from 'vscode';
import type { ToPage } from '../../shared/protocol';
import { shownLook } from '../look';
import type { Source } from '../source';
import { previewSettings } from './settings';

/** What a page shows and how it behaves and looks, by the settings as they are now. */
export function stateMessages({ uri }: Source, locked: boolean): readonly ToPage[] {
  const { doubleClickToSource } = previewSettings(uri);
  const settings = { doubleClickToSource, tellsToggleKey: env.uiKind === UIKind.Web };
  return [
    { type: 'state', source: uri.toString(), locked, settings },
    { type: 'look', look: shownLook() },
  ];
}
