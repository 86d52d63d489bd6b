import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Command {
  readonly command: string;
  readonly enablement?: string;
}

interface MenuItem {
  readonly command: string;
  readonly when: string;
  readonly group?: string;
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}

interface Contributed {
  readonly commands: readonly Command[];
  readonly keybindings: readonly Keybinding[];
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
}

const { commands, keybindings, menus }: Contributed = JSON.parse(readFileSync('package.json', 'utf8')).contributes;

/** The languages of drafts stand for themselves; another test holds them against the table of languages. */
const DRAFT = 'the editor holds a draft';
const LANGUAGES = /editorLangId =~ \/[^/]*\//;

/** Where each command makes sense: the palette and the menus offer it nowhere else. */
const WHERE: Readonly<Record<string, string>> = {
  addReference: 'sourceCheck.draft && sourceCheck.draft != none',
  checkAnyway: 'sourceCheck.draft == too-large',
  checkDraft: 'sourceCheck.draft && sourceCheck.draft != none',
  checkWorkspace: 'workspaceFolderCount > 0',
  chooseReference: DRAFT,
  clearClaimsFilter: 'sourceCheck.filtersClaims',
  compareClaim: `sourceCheck.draft == checked && ${DRAFT}`,
  filterClaims: 'sourceCheck.draft == checked',
  filterClaimsByVerdict: 'sourceCheck.draft == checked',
  goToClaim: 'on a row of a view',
  hideUnusedStatements: 'sourceCheck.showsUnusedStatements',
  lookUp: DRAFT,
  lookUpSelection: `editorHasSelection && ${DRAFT}`,
  markClaimAsChecked: 'sourceCheck.draft == checked',
  nextFinding: 'sourceCheck.hasFindings',
  openReport: 'sourceCheck.draft && sourceCheck.draft != none',
  openSample: 'everywhere',
  openStatement: 'on a row of a view',
  previousFinding: 'sourceCheck.hasFindings',
  removeReference: 'on a row of a view',
  restartServer: 'everywhere',
  showAcceptedDifferences: 'workspaceFolderCount > 0',
  showOutput: 'everywhere',
  showStatus: DRAFT,
  showUnusedStatements: '!sourceCheck.showsUnusedStatements',
};

describe('the commands of the manifest', () => {
  it('are those of which it is known where they make sense', () => {
    assert.deepEqual(commands.map(nameOf).sort(), Object.keys(WHERE).sort());
  });

  for (const command of commands) {
    it(`are offered only where they make sense: ${nameOf(command)}`, () => {
      assert.equal(whereOf(command), WHERE[nameOf(command)]);
    });
  }

  it('are in the palette, too, where the title of a view has them as icons', () => {
    const inTitles = itemsOf('view/title');
    assert.ok(inTitles.length > 0);
    for (const { command } of inTitles) assert.ok(!isHiddenFromPalette(command), command);
  });

  it('are in the menu of a row, too, where the row has them as icons: these cannot be reached from the keyboard', () => {
    const ofRows = itemsOf('view/item/context');
    const icons = ofRows.filter(({ group }) => group === 'inline');
    assert.ok(icons.length > 0);
    for (const icon of icons) {
      const twin = ofRows.find(({ command, group, when }) => isSame(command, when, icon) && group !== 'inline');
      assert.ok(twin, icon.command);
    }
  });

  it('are known wherever a menu names them', () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const { command } of Object.keys(menus).flatMap(itemsOf)) assert.ok(known.has(command), command);
  });
});

describe('the keys of the manifest', () => {
  it('are those of commands, each for where it makes sense and for where the keyboard is in a draft or its claims', () => {
    assert.deepEqual(keybindings.map(nameOf), ['nextFinding', 'previousFinding']);
    for (const binding of keybindings) {
      const [enablement, ...places] = binding.when.split(' && ');
      assert.equal(enablement, WHERE[nameOf(binding)]);
      assert.deepEqual(places, ['(editorTextFocus || focusedView == sourceCheck.claims)']);
    }
  });

  it('are the same on every system, with the key for commands that it has', () => {
    for (const { key, mac } of keybindings) assert.equal(mac, key.replaceAll('ctrl', 'cmd'));
  });

  it('begin with the keys of the editor for commands of two strokes, which no text is typed with', () => {
    for (const { key } of keybindings) assert.match(key, /^ctrl\+k \S+$/);
  });
});

function nameOf({ command }: Pick<Command, 'command'>): string {
  return command.replace('sourceCheck.', '');
}

function whereOf({ command, enablement }: Command): string {
  if (isHiddenFromPalette(command)) return 'on a row of a view';
  return enablement?.replace(LANGUAGES, DRAFT) ?? 'everywhere';
}

function isHiddenFromPalette(command: string): boolean {
  return itemsOf('commandPalette').some((item) => item.command === command && item.when === 'false');
}

function isSame(command: string, when: string, item: MenuItem): boolean {
  return command === item.command && when === item.when;
}

function itemsOf(menu: string): readonly MenuItem[] {
  return menus[menu] ?? [];
}
