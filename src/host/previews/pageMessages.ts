import { env, l10n, UIKind } from 'vscode';
import type { ToPage } from '../../shared/protocol';
import { currentLook } from './look';
import { previewSettings } from './settings';
import type { Source } from './source';

/** What a page shows and how it behaves and looks, by the settings as they are now. */
export function stateMessages({ uri }: Source, locked: boolean): readonly ToPage[] {
  const { scrollEditorWithPreview, doubleClickToSource } = previewSettings(uri);
  const settings = { scrollEditorWithPreview, doubleClickToSource, tellsToggleKey: env.uiKind === UIKind.Web };
  return [
    { type: 'state', source: uri.toString(), locked, settings },
    { type: 'look', look: currentLook() },
  ];
}

/** What the page says above the article; `undefined` when all is well. `refused`: the source may not be shown. */
export function noticeOf({ uri, trouble, document }: Source, refused: boolean): string | undefined {
  switch (trouble) {
    case 'gone':
      // VS Code empties it before it closes it.
      if (uri.scheme === 'untitled') return l10n.t('This text was closed without being saved.');
      if (!document) return l10n.t('This file is not there, or cannot be read.');
      return l10n.t(
        'This file is not there any more, or cannot be read. What you see is the last that was read of it.',
      );
    case 'too-large':
      return l10n.t(
        'This file is larger than 50 MB, and VS Code hands such files to no extension. Split it to read it here.',
      );
    case 'slow':
      return l10n.t('This file is still being opened: the place that it comes from has not answered yet.');
    default:
      return refused
        ? l10n.t(
            'This file is not a seed article. To see it here all the same, open it and choose “Treat as Seed Article”.',
          )
        : undefined;
  }
}
