import { boundDiffers } from './bound-differs.js';
import { dateDiffers } from './date-differs.js';
import { directionReversed } from './direction-reversed.js';
import { figureDiffers } from './figure-differs.js';
import { figureNotFound } from './figure-not-found.js';
import { hedgeDropped } from './hedge-dropped.js';
import { nameDiffers } from './name-differs.js';
import { nameNotFound } from './name-not-found.js';
import { outletDiffers } from './outlet-differs.js';
import { precisionAdded } from './precision-added.js';
import { quotationAltered } from './quotation-altered.js';
import { quotationMisattributed } from './quotation-misattributed.js';
import { quotationNotFound } from './quotation-not-found.js';
import { roleSwapped } from './role-swapped.js';
import { roundingTooCoarse } from './rounding-too-coarse.js';
import type { Rule } from './rule.js';
import { speakerDiffers } from './speaker-differs.js';
import { speakerMissing } from './speaker-missing.js';
import { titleDiffers } from './title-differs.js';
import { unitDiffers } from './unit-differs.js';
import { wrongSource } from './wrong-source.js';

/** Every rule. Where two report the same words, the one that stands first here is kept. */
export const RULES: readonly Rule[] = [
  wrongSource,
  quotationAltered,
  figureDiffers,
  dateDiffers,
  boundDiffers,
  precisionAdded,
  roundingTooCoarse,
  unitDiffers,
  roleSwapped,
  speakerDiffers,
  outletDiffers,
  quotationMisattributed,
  titleDiffers,
  nameDiffers,
  directionReversed,
  hedgeDropped,
  speakerMissing,
  figureNotFound,
  nameNotFound,
  quotationNotFound,
];
