/**
 * Travels into the extension host and leaves there, in `bench`, what the preview's benchmark does in VS Code. Times are
 * milliseconds of the machine's clock, taken just before what they are the start of.
 */
export function prepare(api) {
  const now = () => performance.timeOrigin + performance.now();
  const uriOf = name => api.Uri.joinPath(api.workspace.workspaceFolders[0].uri, name);
  const html = `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; script-src 'nonce-bare'"></head><body><p></p><script nonce="bare">
    const text = document.querySelector('p').appendChild(document.createTextNode(''));
    addEventListener('message', event => { text.data = event.data; });</script></body></html>`;
  const newBarePanel = () => {
    const columns = { viewColumn: api.ViewColumn.Beside, preserveFocus: true };
    const panel = api.window.createWebviewPanel('bare', 'Bare', columns, {
      enableScripts: true,
      localResourceRoots: [],
    });
    panel.webview.html = html;
    const changes = api.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      for (const { text } of contentChanges) void panel.webview.postMessage(text);
    });
    panel.onDidDispose(() => changes.dispose());
    return panel;
  };
  let editor;
  let place;
  globalThis.bench = {
    /** Shows a file in the first column, at its beginning. */
    async show(name) {
      const at = new api.Range(0, 0, 0, 0);
      editor = await api.window.showTextDocument(uriOf(name), { preview: false, viewColumn: 1, selection: at });
    },
    /** Opens the preview of the file that is shown. `command`: none opens the bare webview. */
    open(command) {
      const before = now();
      if (command) void api.commands.executeCommand(command);
      else void newBarePanel().webview.postMessage('zq0qz');
      return before;
    },
    /** Opens the preview of a file that no editor shows and nobody has read yet. */
    openCold(command, name) {
      const before = now();
      if (command) void api.commands.executeCommand(command, uriOf(name));
      else {
        const panel = newBarePanel();
        void api.workspace.openTextDocument(uriOf(name)).then(() => panel.webview.postMessage('zq0qz'));
      }
      return before;
    },
    async close() {
      const tabs = api.window.tabGroups.all.flatMap(group => group.tabs);
      await api.window.tabGroups.close(tabs.filter(({ input }) => input instanceof api.TabInputWebview));
    },
    /** Brings the paragraph at a share (0 to 1) of the document to the top of the editor, the cursor into its middle. */
    goTo(share) {
      const { document } = editor;
      let found = Math.round((document.lineCount - 3) * share);
      // No heading, and no promo either, which the preview shows folded.
      while (!/^(?!.*https:).{80}/.test(document.lineAt(found).text)) found++;
      const { text } = document.lineAt(found);
      place = new api.Position(found, text.indexOf(' ', text.length >> 1));
      editor.selection = new api.Selection(place, place);
      editor.revealRange(new api.Range(found, 0, found, 0), api.TextEditorRevealType.AtTop);
    },
    /** Inserts a token where `goTo` went. */
    edit(token) {
      const before = now();
      void editor.edit(edit => edit.insert(place, ` ${token}`));
      return before;
    },
    /** Inserts a token before the second paragraph, whose first words the outline shows. */
    label(token) {
      const { document } = editor;
      let line = 1;
      while (!document.lineAt(line).text) line++;
      const before = now();
      void editor.edit(edit => edit.insert(new api.Position(line, 0), `${token} `));
      return before;
    },
    /** Makes room for typing between two marks where `goTo` went, and puts the cursor there. */
    async beginTyping() {
      await editor.edit(edit => edit.insert(place, ' zqkkqz'));
      const cursor = place.translate(0, 4);
      editor = await api.window.showTextDocument(editor.document, {
        viewColumn: 1,
        selection: new api.Range(cursor, cursor),
      });
    },
    /** What was typed between the two marks. */
    typed: () => /zqk(.*)kqz/.exec(editor.document.lineAt(place.line).text)[1],
  };
}
