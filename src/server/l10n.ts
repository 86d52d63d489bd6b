import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' };
import { ENGLISH, type L10n, translating } from '../presenters/l10n.js';

/** The translations by language, which the extension shares: built in, so that they are there in a browser and in any editor. */
const BUNDLES: ReadonlyMap<string, L10n> = new Map([['de', translating(german)]]);

/** How to speak to a client that says its locale, such as `de` or `de-AT`; English where that is unknown. */
export function l10nFor(locale: string | undefined): L10n {
  const [language = ''] = (locale ?? '').toLowerCase().split(/[-_.]/);
  return BUNDLES.get(language) ?? ENGLISH;
}
