import { l10n } from 'vscode';
import type { Source } from './source';

/**
 * What a page says above what it shows; `undefined` when all is well. `refused`: the source may not be shown; `blank`: there is
 * nothing in it to show.
 */
export function noticeOf({ uri, trouble, document }: Source, refused: boolean, blank = false): string | undefined {
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
      if (refused)
        return l10n.t(
          'This file is not a seed article. To see it here all the same, open it and choose “Treat as Seed Article”.',
        );
      return blank ? l10n.t('The article holds no text yet.') : undefined;
  }
}
