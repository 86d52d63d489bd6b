import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SETTINGS, settingsTable, withSettings, withSettingsTable } from '../../src/config/index.js';

const REMEDY = 'run “npm run generate”';

describe('what follows from the table of settings', () => {
  it('stands in the manifest', () => {
    const manifest = readFileSync('package.json', 'utf8');
    assert.equal(withSettings(manifest), manifest, REMEDY);
  });

  it('stands in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(withSettingsTable(readme), readme, REMEDY);
  });

  it('changes nothing else in a manifest', () => {
    const { contributes, ...rest } = JSON.parse(
      withSettings('{"name":"x","contributes":{"commands":[1]},"z":{"y":0}}'),
    );
    assert.deepEqual(rest, { name: 'x', z: { y: 0 } });
    assert.deepEqual(contributes.commands, [1]);
    assert.deepEqual(
      Object.keys(contributes.configuration.properties),
      SETTINGS.map(({ id }) => id),
    );
  });

  it('describes each kind of setting in the manifest', () => {
    const { properties } = JSON.parse(withSettings('{}')).contributes.configuration;
    assert.equal(properties['sourceCheck.enable'].type, 'boolean');
    assert.deepEqual(properties['sourceCheck.references'].items, { type: 'string' });
    const run = properties['sourceCheck.run'];
    assert.deepEqual([run.enum, run.default], [['type', 'save', 'manual'], 'type']);
    assert.equal(run.enum.length, run.markdownEnumDescriptions.length);
  });

  it('changes nothing but the table in a README', () => {
    const readme = 'Before | x.\n\n<!-- settings: made -->\nold\n<!-- /settings -->\n\nAfter.\n';
    const written = withSettingsTable(readme);
    assert.equal(written, readme.replace('old\n', `\n${settingsTable()}\n`));
    assert.equal(withSettingsTable(written), written);
  });

  it('tells when a README has no place for the table', () => {
    assert.throws(() => withSettingsTable('# Source Check\n'), /no comments around the settings table/);
    assert.throws(() => withSettingsTable('<!-- /settings -->\n<!-- settings: -->\n'), /no comments/);
  });

  it('has a row of four cells for each setting', () => {
    const rows = settingsTable().trimEnd().split('\n');
    assert.equal(rows.length, SETTINGS.length + 2);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 5, row);
  });
});

describe('the table of settings', () => {
  for (const setting of SETTINGS) {
    it(`gives ${setting.id} a default that it allows`, () => {
      if (setting.type === 'choice') assert.ok(Object.keys(setting.choices).includes(setting.default));
      assert.ok(setting.description.endsWith('.'));
    });
  }

  it('names no setting twice', () => {
    assert.equal(new Set(SETTINGS.map(({ id }) => id)).size, SETTINGS.length);
  });
});
