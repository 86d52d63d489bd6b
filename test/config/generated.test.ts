import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  LANGUAGES,
  rulesTable,
  SETTINGS,
  settingsTables,
  withLanguages,
  withSettings,
  withSettingTexts,
  withTables,
} from '../../src/config/index.js';
import { RULE_IDS } from '../../src/engine/model/finding.js';

interface Group {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

const REMEDY = 'run “npm run generate”';

describe('what follows from the table of settings', () => {
  it('stands in the manifest', () => {
    const manifest = readFileSync('package.json', 'utf8');
    assert.equal(withSettings(manifest), manifest, REMEDY);
  });

  it('stands in the manifest for the languages of drafts, too', () => {
    const manifest = readFileSync('package.json', 'utf8');
    assert.equal(withLanguages(manifest), manifest, REMEDY);
    for (const language of Object.keys(LANGUAGES)) assert.ok(manifest.includes(`"onLanguage:${language}"`));
  });

  it('offers a command for drafts in their languages alone', () => {
    const { when } = JSON.parse(withLanguages('{"when":"a && editorLangId =~ /^(x)$/ || b"}'));
    const [, pattern = ''] = /^a && editorLangId =~ \/(.*)\/ \|\| b$/.exec(when) ?? [];
    const clause = new RegExp(pattern);
    for (const language of Object.keys(LANGUAGES)) assert.match(language, clause);
    for (const language of ['scminput', 'json', 'xhtml', 'markdown-math']) assert.doesNotMatch(language, clause);
  });

  it('stands in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(withTables(readme), readme, REMEDY);
  });

  it('changes nothing else in a manifest', () => {
    const { contributes, ...rest } = JSON.parse(
      withSettings('{"name":"x","contributes":{"commands":[1]},"z":{"y":0}}'),
    );
    assert.deepEqual(rest, { name: 'x', z: { y: 0 } });
    assert.deepEqual(contributes.commands, [1]);
    assert.deepEqual(
      contributes.configuration.flatMap(({ properties }: Group) => Object.keys(properties)),
      SETTINGS.map(({ id }) => id),
    );
  });

  it('stands in the English texts of the manifest', () => {
    const texts = readFileSync('package.nls.json', 'utf8');
    assert.equal(withSettingTexts(texts), texts, REMEDY);
  });

  it('leaves the other texts of a manifest alone, and drops those of settings that are gone', () => {
    const written = JSON.parse(
      withSettingTexts('{"setting.gone.description":"Old.","command.lookUp.title":"Look Up"}'),
    );
    assert.equal(written['command.lookUp.title'], 'Look Up');
    assert.equal(written['setting.gone.description'], undefined);
    assert.match(written['setting.run.description'], /^When drafts are checked\./);
    assert.equal(written['setting.severity.choice.off'], 'Not shown.');
  });

  it('groups the settings in the manifest under titles', () => {
    const groups: readonly Group[] = JSON.parse(withSettings('{}')).contributes.configuration;
    assert.ok(groups.length > 1);
    for (const [order, group] of groups.entries()) {
      assert.match(group.title, /^%settings\.\w+\.title%$/);
      assert.equal(group.order, order);
    }
  });

  it('describes each kind of setting in the manifest', () => {
    const groups: readonly Group[] = JSON.parse(withSettings('{}')).contributes.configuration;
    const properties = Object.assign({}, ...groups.map((group) => group.properties));
    assert.equal(properties['sourceCheck.enable'].type, 'boolean');
    assert.deepEqual(properties['sourceCheck.references'].items, { type: 'string' });
    const run = properties['sourceCheck.run'];
    assert.deepEqual([run.enum, run.default], [['type', 'save', 'manual'], 'type']);
    assert.equal(run.enum.length, run.markdownEnumDescriptions.length);
  });

  it('changes nothing but the tables in a README', () => {
    const readme = `Before | x.\n\n${commented('rules')}\nBetween.\n${commented('settings')}\nAfter.\n`;
    const written = withTables(readme);
    const expected = [rulesTable(), settingsTables()].reduce(
      (text, table) => text.replace('old\n', `\n${table}\n`),
      readme,
    );
    assert.equal(written, expected);
    assert.equal(withTables(written), written);
  });

  it('tells when a README has no place for a table', () => {
    assert.throws(() => withTables('# Source Check\n'), /no comments around the rules table/);
    assert.throws(() => withTables(commented('rules')), /no comments around the settings table/);
    assert.throws(() => withTables('<!-- /rules -->\n<!-- rules: made -->\n'), /no comments around the rules table/);
  });

  it('has a row for each setting, those of the severities in one', () => {
    const rows = settingsTables()
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    for (const row of rows) assert.equal(cellsIn(row), 4, row);
    const single = SETTINGS.filter(({ id }) => !id.includes('.severity.'));
    for (const { id } of single) assert.ok(settingsTables().includes(`| \`${id}\` |`), id);
    assert.equal(rows.length, single.length + 1);
  });

  it('has a row for each rule, with a link to its page', () => {
    const rows = rulesTable().trimEnd().split('\n');
    assert.equal(rows.length, RULE_IDS.length + 2);
    for (const row of rows) assert.equal(cellsIn(row), 3, row);
    for (const rule of RULE_IDS) assert.ok(existsSync(`resources/rules/${rule}.md`), rule);
  });
});

function commented(name: string): string {
  return `<!-- ${name}: made -->\nold\n<!-- /${name} -->\n`;
}

/** The settings that a text leads to, as the editor writes its links. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/`#([^#`]+)#`/g)].map(([, id = '']) => id);
}

function cellsIn(row: string): number {
  return (row.match(/(?<!\\)\|/g)?.length ?? 1) - 1;
}

describe('the table of settings', () => {
  for (const setting of SETTINGS) {
    it(`gives ${setting.id} a default that it allows`, () => {
      if (setting.type === 'choice') assert.ok(Object.keys(setting.choices).includes(setting.default));
      assert.ok(setting.description.endsWith('.'));
    });
  }

  /** What a writer reads who wants something else of a setting, and where that stands. */
  const leads = [
    ['enable', ['exclude', 'languages']],
    ['exclude', ['references']],
    ['run', ['waitForSentenceEnd']],
    ['strictness', ['severity.figure-differs']],
  ] as const;

  for (const [from, to] of leads) {
    it(`leads from ${from} to ${to.join(' and ')}, in each language`, () => {
      for (const texts of ['package.nls.json', 'package.nls.de.json']) {
        const description = JSON.parse(readFileSync(texts, 'utf8'))[`setting.${from}.description`];
        assert.deepEqual(
          linksIn(description).sort(),
          to.map((name) => `sourceCheck.${name}`),
        );
      }
    });
  }

  it('leads to settings that there are, and with the marks of a link in no other place than the editor', () => {
    const ids = SETTINGS.map(({ id }) => id);
    const links = SETTINGS.flatMap(({ description }) => linksIn(description));
    assert.ok(links.length >= leads.length);
    for (const link of links) assert.ok(ids.includes(link), link);
    assert.deepEqual(linksIn(settingsTables()), []);
    assert.ok(settingsTables().includes('see `sourceCheck.languages` and `sourceCheck.exclude`'));
  });

  it('names no setting twice', () => {
    assert.equal(new Set(SETTINGS.map(({ id }) => id)).size, SETTINGS.length);
  });
});
