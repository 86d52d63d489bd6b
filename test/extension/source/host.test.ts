import assert from 'node:assert/strict';
import { version } from 'vscode';

describe('the host', () => {
  it('is a VS Code', () => {
    assert.match(version, /^1\.\d+/);
  });
});
