/** Attributions, quotations and names: who said what, in whose words. */
export { type CaseCount, countCase, isCaseless, type NameSpellings, withCapitals } from './caseless/capitals.js';
export { spellingsIn } from './caseless/known-names.js';
export { takesStance } from './cues.js';
export { countryOf, isSeatOfGovernment } from './names/countries.js';
export { keysOf } from './names/name-keys.js';
export { entityOf, mentionsWithin } from './names/names.js';
export { isParticle } from './names/particles.js';
export { type Sameness, sameEntity } from './names/same-entity.js';
export { isNearSpelling } from './names/spelling.js';
export { areOpposed, formsOfTitle, isCommittee } from './names/title-families.js';
export { isGivenName, opensWithTitle, publicOffices } from './names/titled-name.js';
export { type AttributionReading, readAttributions } from './read-attributions.js';
export { sameSpeaker } from './same-speaker.js';
export type { TokenisedBlock } from './tokenised-block.js';
