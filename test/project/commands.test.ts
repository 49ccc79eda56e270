import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What VS Code calls the commands that it makes for each view, after the view's own id. */
const OF_A_VIEW = ['open', 'focus', 'resetViewLocation', 'removeView', 'toggleVisibility'];

suite('The commands', () => {
  // VS Code makes them anew when a view is moved, and gives up all of them when one is there already.
  test('have no name that VS Code gives to a command of its own for a view', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const views = Object.values<readonly { readonly id: string }[]>(contributes.views).flat();
    assert.notEqual(views.length, 0);
    const taken = new Set(views.flatMap(({ id }) => OF_A_VIEW.map(name => `${id}.${name}`)));
    const names = contributes.commands.map(({ command }: { readonly command: string }) => command);
    assert.deepEqual(
      names.filter((name: string) => taken.has(name)),
      [],
    );
  });
});
