import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A place in a menu of the editor. */
interface MenuItem {
  readonly command: string;
  readonly group?: string;
  readonly when?: string;
}

describe('the manifest', () => {
  it('declares every command once', () => {
    const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(commands.length > 10);
    assert.deepEqual(
      commands.filter((command, index) => commands.indexOf(command) < index),
      [],
    );
  });

  it('has every command in the palette or in a menu that the keyboard opens', () => {
    const hidden = menu('commandPalette').filter(({ when }) => when === 'false');
    assert.ok(hidden.length > 0);
    // What stands “inline” is but a button of a row, which the pointer presses.
    const inMenus = menu('view/item/context').filter(({ group }) => group !== 'inline');
    for (const { command } of hidden)
      assert.ok(
        inMenus.some((item) => item.command === command),
        command,
      );
  });

  it('has every button of a view in the palette, too', () => {
    const hidden = menu('commandPalette').map(({ command }) => command);
    const buttons = menu('view/title').map(({ command }) => command);
    assert.ok(buttons.length > 3);
    assert.deepEqual(
      buttons.filter((command) => hidden.includes(command)),
      [],
    );
  });
});

function menu(name: string): readonly MenuItem[] {
  return contributes.menus[name];
}
