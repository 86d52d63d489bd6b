import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { WhyUnchecked } from '../../../src/server/protocol.js';
import { closeAll, extension, openFile } from '../support/editing.js';

interface Welcome {
  readonly view: string;
  readonly contents: string;
  readonly when: string;
}

/** Every reason why a view is empty: the compiler complains where one is missing. */
const reasons: Readonly<Record<WhyUnchecked | 'none', RegExp>> = {
  failed: /could not be checked|once it has been checked/,
  excluded: /settings exclude this document/,
  'language-off': /in this language are not checked/,
  none: /No draft is open/,
  'no-reference': /Choose Reference…/,
  'not-asked': /Check This Draft/,
  'reference-unusable': /Choose Reference…/,
  'switched-off': /switched off/,
  'too-large': /too large/,
};

describe('an empty view', () => {
  afterEach(closeAll);

  const welcomes = (): readonly Welcome[] => extension().packageJSON.contributes.viewsWelcome;

  for (const view of ['sourceCheck.claims', 'sourceCheck.references']) {
    for (const [reason, says] of Object.entries(reasons)) {
      it(`says in ${view} why it is empty: ${reason}`, () => {
        const fitting = welcomes().filter((welcome) => welcome.view === view && isFor(welcome, reason));
        assert.equal(fitting.length, 1);
        assert.match(fitting[0]?.contents ?? '', says);
      });
    }
  }

  it('has buttons whose commands the manifest names once', () => {
    const names: readonly string[] = extension().packageJSON.contributes.commands.map(
      ({ command }: { readonly command: string }) => command,
    );
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  it('offers only commands that there are', async () => {
    await openFile('draft.md');
    const registered = new Set(await commands.getCommands(true));
    const offered = welcomes().flatMap(({ contents }) => [...contents.matchAll(/\(command:([\w.]+)/g)]);
    assert.ok(offered.length >= 8);
    for (const [, command] of offered) assert.ok(command && registered.has(command), command);
  });
});

function isFor({ when }: Welcome, reason: string): boolean {
  return when.split(' || ').includes(`sourceCheck.draft == ${reason}`);
}
