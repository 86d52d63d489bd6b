import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, resolveSettings } from '../../src/config/index.js';
import { DEFAULT_SEVERITIES } from '../../src/engine/model/severities.js';

const DEFAULTS = resolveSettings(undefined).settings;

const SWITCHES = `true or false for any of ${Object.keys(LANGUAGES).join(', ')}`;

/** A value that cannot be used and what the writer is told of it. */
const BAD_VALUES: readonly (readonly [object | string, string])[] = [
  [{ enable: 'yes' }, '“sourceCheck.enable” is "yes", but has to be true or false'],
  [{ exclude: 'a.md' }, '“sourceCheck.exclude” is "a.md", but has to be a list of paths'],
  [{ maximumSize: 0 }, '“sourceCheck.maximumSize” is 0, but has to be a whole number from 1 on'],
  [{ maximumSize: 1.5 }, '“sourceCheck.maximumSize” is 1.5, but has to be a whole number from 1 on'],
  [{ maximumSize: '9' }, '“sourceCheck.maximumSize” is "9", but has to be a whole number from 1 on'],
  [{ references: 'a.md' }, '“sourceCheck.references” is "a.md", but has to be a list of paths'],
  [{ references: ['a.md', 7] }, '“sourceCheck.references” is ["a.md",7], but has to be a list of paths'],
  [{ languages: ['html'] }, `“sourceCheck.languages” is ["html"], but has to be ${SWITCHES}`],
  [{ languages: { html: 'no' } }, `“sourceCheck.languages” is {"html":"no"}, but has to be ${SWITCHES}`],
  [{ run: 'always' }, '“sourceCheck.run” is "always", but has to be one of type, save, manual'],
  [{ run: 'toString' }, '“sourceCheck.run” is "toString", but has to be one of type, save, manual'],
  [{ strictness: 'harsh' }, '“sourceCheck.strictness” is "harsh", but has to be one of lenient, standard, strict'],
  [
    { severity: { 'date-differs': 2 } },
    '“sourceCheck.severity.date-differs” is 2, but has to be one of error, warning, information, hint, off',
  ],
  [{ severity: { 'dates-differ': 'off' } }, '“sourceCheck.severity.dates-differ” is not a setting of Source Check'],
  [{ referencs: ['a.md'] }, '“sourceCheck.referencs” is not a setting of Source Check'],
  ['on', '“sourceCheck” is not a setting of Source Check'],
];

describe('reading the settings of a client', () => {
  it('takes the defaults where nothing is set', () => {
    for (const nothing of [undefined, null, {}, { enable: null, severity: {} }]) {
      assert.deepEqual(resolveSettings(nothing), { settings: DEFAULTS, problems: [] });
    }
    assert.deepEqual([DEFAULTS.enable, DEFAULTS.references, DEFAULTS.run], [true, [], 'type']);
    assert.deepEqual([DEFAULTS.exclude, DEFAULTS.maximumSize], [['**/node_modules/**'], 500_000]);
    assert.equal(DEFAULTS.strictness, 'standard');
    assert.equal(DEFAULTS.coverage.codeLens, false);
  });

  it('warns where the reference says otherwise, and informs where it says nothing or only hedges', () => {
    assert.equal(DEFAULTS.severities['speaker-missing'], 'off');
    for (const [rule, severity] of Object.entries(DEFAULTS.severities).filter(([name]) => name !== 'speaker-missing')) {
      const informs = rule.endsWith('-not-found') || rule === 'hedge-dropped';
      assert.equal(severity, informs ? 'information' : 'warning', rule);
    }
    assert.deepEqual(DEFAULTS.severities, DEFAULT_SEVERITIES);
  });

  it('takes what is set, in objects or in names with dots', () => {
    const set = {
      coverage: { codeLens: true },
      enable: false,
      exclude: ['archive/**'],
      maximumSize: 1000,
      languages: { html: false, 'git-commit': true },
      references: ['a.md'],
      run: 'save',
      strictness: 'strict',
      trace: { server: 'verbose' },
    };
    for (const severity of [{ severity: { 'date-differs': 'off' } }, { 'severity.date-differs': 'off' }]) {
      const { settings, problems } = resolveSettings({ ...set, ...severity });
      assert.deepEqual(problems, []);
      assert.deepEqual(settings, {
        coverage: { codeLens: true },
        enable: false,
        exclude: ['archive/**'],
        maximumSize: 1000,
        languages: { ...LANGUAGES, html: false, 'git-commit': true },
        references: ['a.md'],
        run: 'save',
        strictness: 'strict',
        severities: { ...DEFAULTS.severities, 'date-differs': 'off' },
      });
    }
  });

  for (const [section, problem] of BAD_VALUES) {
    it(`keeps the default and says: ${problem}`, () => {
      assert.deepEqual(resolveSettings(section), { settings: DEFAULTS, problems: [problem] });
    });
  }

  it('tells of a language that there is not, but heeds the others', () => {
    const { settings, problems } = resolveSettings({ languages: { cobol: true, html: false } });
    assert.equal(problems.length, 1);
    assert.deepEqual(settings.languages, { ...LANGUAGES, cobol: true, html: false });
  });

  it('shortens a long bad value', () => {
    const [problem = ''] = resolveSettings({ run: 'x'.repeat(1000) }).problems;
    assert.match(problem, /x…, but has to be/);
    assert.ok(problem.length < 200);
  });

  it('never throws and always gives every setting, whatever the client sends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (section) => {
        const { settings } = resolveSettings(section);
        assert.deepEqual(Object.keys(settings), Object.keys(DEFAULTS));
        assert.deepEqual(Object.keys(settings.severities), Object.keys(DEFAULTS.severities));
      }),
    );
  });
});
