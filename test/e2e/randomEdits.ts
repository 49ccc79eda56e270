import type * as vscode from 'vscode';

interface RandomEdits {
  readonly seed: number;
  readonly count: number;
  /** Paragraphs that no edit touches. */
  readonly kept: readonly string[];
  /** Also moves the cursor, calls on items of the outline, filters and hides some, and changes its mode. */
  readonly others: boolean;
}

/**
 * Edits the first visible editor's text at random, the same for the same seed. Runs in the extension host, where it sees
 * nothing but its arguments.
 */
export async function randomEdits(api: typeof vscode, { seed, count, kept, others }: RandomEdits): Promise<void> {
  const [editor] = api.window.visibleTextEditors;
  if (!editor) throw new Error('no editor is visible');
  const { document } = editor;
  let state = seed;
  const random = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, limit);
  };
  const any = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const pieces = [
    ' wind',
    '"',
    '\n\n',
    'e',
    '. The ',
    ' she said. ',
    '\n\nA heading of it\n\n',
    '"Yes," Ivo Brandt said.',
  ];
  const rest = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
  const isKept = (start: number, end: number) =>
    kept.some(paragraph => {
      const at = document.getText().indexOf(paragraph);
      return start < at + paragraph.length + 3 && end > at - 3;
    });
  const edit = async () => {
    const at = 18 + random(document.getText().length - 18);
    const end = at + random(6);
    if (isKept(at, end)) return;
    const range = new api.Range(document.positionAt(at), document.positionAt(end));
    const change = new api.WorkspaceEdit();
    if (random(3) === 0) change.delete(document.uri, range);
    else change.insert(document.uri, range.start, any(pieces) ?? '');
    await api.workspace.applyEdit(change);
  };
  const outline = (name: string, ...args: readonly unknown[]) =>
    api.commands.executeCommand(`seedReader.outline.${name}`, ...args);
  const anyItem = () => {
    const { data } = api.extensions.getExtension('seed-reader.seed-reader')?.exports.outline ?? {};
    const below = (id: string): string[] => [id, ...(data.settled?.item(id)?.children ?? []).flatMap(below)];
    return any<string>((data.settled?.roots ?? []).flatMap(below));
  };
  const moves = [
    () => {
      const place = document.positionAt(random(document.getText().length));
      editor.selection = new api.Selection(place, place);
    },
    () => outline('goTo', anyItem()),
    () => outline('revealInPreview', anyItem()),
    () => outline(any(['showBySection', 'showBySpeaker', 'showQuotesOnly']) ?? ''),
    () => outline(`${any(['hide', 'show'])}${any(['Paragraphs', 'Captions', 'Promos'])}`),
    () => outline('filter', any(['wind', 'brandt', 'no such words', '', ''])),
    async () => {
      await api.commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await api.commands.executeCommand(`seedReader.${any(['nextQuote', 'nextParagraph', 'previousParagraph'])}`);
    },
  ];
  for (let i = 0; i < count; i++) {
    await (others && random(2) === 0 ? any(moves)?.() : edit());
    // Some long enough for a refresh and a reveal, some too short for either.
    if (random(32) === 0) await rest(random(800));
  }
}
