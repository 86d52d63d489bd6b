import assert from 'node:assert/strict';
import { themeNamed, themeSettings } from './themes.js';

describe('the themes of screenshots and window tests', () => {
  it('are known by our names', () => {
    assert.equal(themeNamed('high-contrast'), 'high-contrast');
    assert.equal(themeSettings('high-contrast')['workbench.colorTheme'], 'Default High Contrast');
  });

  it('say which there are where one is not known', () => {
    assert.throws(
      () => themeNamed('Default Light Modern'),
      /no theme “Default Light Modern”; choose one of light, dark, high-contrast, high-contrast-light\./,
    );
  });
});
