import assert from 'node:assert/strict';
import { ENGLISH, translating } from '../../src/presenters/l10n.js';

describe('saying a text', () => {
  const german = translating({ '{0} of {1}': '{1}, davon {0}', Claim: 'Behauptung' });

  it('puts the parts into their places', () => {
    assert.equal(ENGLISH.t('{0} of {1}, {0}', 1, 'two'), '1 of two, 1');
  });

  it('says the translation, whose places may stand in another order', () => {
    assert.equal(german.t('{0} of {1}', 3, 9), '9, davon 3');
    assert.equal(german.t('Claim'), 'Behauptung');
  });

  it('says the English where there is no translation', () => {
    assert.equal(german.t('Statement {0}', 1), 'Statement 1');
    assert.equal(german.t('toString'), 'toString');
  });

  it('puts a part in as it is, whatever stands in it', () => {
    assert.equal(ENGLISH.t('“{0}”, {1}', '{1} $& $1', 'x'), '“{1} $& $1”, x');
  });

  it('leaves a place alone for which nothing is given', () => {
    assert.equal(ENGLISH.t('{0} {1}', 'a'), 'a {1}');
  });
});
