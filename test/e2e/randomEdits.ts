import type * as vscode from 'vscode';

interface RandomEdits {
  readonly seed: number;
  readonly count: number;
  /** Also moves the cursor, calls on items of the outline, and changes its mode. */
  readonly modes: boolean;
}

/**
 * Edits the first visible editor's text at random, the same for the same seed, but for the paragraphs that begin
 * "We waited" and "Berg said". Runs in the extension host, where it sees nothing but its arguments.
 */
export async function randomEdits(api: typeof vscode, { seed, count, modes }: RandomEdits): Promise<void> {
  const [editor] = api.window.visibleTextEditors;
  if (!editor) throw new Error('no editor is visible');
  const { document } = editor;
  let state = seed;
  const random = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, limit);
  };
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
  const edit = async () => {
    const text = document.getText();
    const from = text.indexOf('What the');
    const at = (from < 0 ? text.indexOf('us."') + 6 : from + 8) + random(text.indexOf('Berg said the') - from - 10);
    const change = new api.WorkspaceEdit();
    const range = new api.Range(
      document.positionAt(at),
      document.positionAt(Math.min(at + random(6), text.indexOf('Berg said the') - 2)),
    );
    if (random(3) === 0) change.delete(document.uri, range);
    else change.insert(document.uri, range.start, pieces[random(pieces.length)] ?? '');
    await api.workspace.applyEdit(change);
  };
  const other = async () => {
    const { outline } = api.extensions.getExtension('seed-reader.seed-reader')?.exports ?? {};
    const below = (id: string): string[] => [id, ...(outline.data.settled?.item(id)?.children ?? []).flatMap(below)];
    const ids: readonly string[] = (outline?.data.settled?.roots ?? []).flatMap(below);
    const place = document.positionAt(random(document.getText().length));
    const names = ['showBySection', 'showBySpeaker', 'showQuotesOnly', 'hideParagraphs', 'showParagraphs'];
    if (random(3) === 0) editor.selection = new api.Selection(place, place);
    else if (random(2) === 0) await api.commands.executeCommand('seedReader.outline.goTo', ids[random(ids.length)]);
    else await api.commands.executeCommand(`seedReader.outline.${names[random(names.length)]}`);
  };
  for (let i = 0; i < count; i++) {
    await (modes && random(2) === 0 ? other() : edit());
    if (random(16) === 0) await new Promise<void>(resolve => setTimeout(resolve, random(300)));
  }
}
