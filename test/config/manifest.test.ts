import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the manifest', () => {
  it('declares every command once', () => {
    const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(commands.length > 10);
    assert.deepEqual(
      commands.filter((command, index) => commands.indexOf(command) < index),
      [],
    );
  });
});
