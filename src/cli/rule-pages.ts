import boundDiffers from '../../resources/rules/bound-differs.md';
import dateDiffers from '../../resources/rules/date-differs.md';
import directionReversed from '../../resources/rules/direction-reversed.md';
import figureDiffers from '../../resources/rules/figure-differs.md';
import figureNotFound from '../../resources/rules/figure-not-found.md';
import hedgeDropped from '../../resources/rules/hedge-dropped.md';
import nameDiffers from '../../resources/rules/name-differs.md';
import nameNotFound from '../../resources/rules/name-not-found.md';
import outletDiffers from '../../resources/rules/outlet-differs.md';
import precisionAdded from '../../resources/rules/precision-added.md';
import quotationAltered from '../../resources/rules/quotation-altered.md';
import quotationMisattributed from '../../resources/rules/quotation-misattributed.md';
import quotationNotFound from '../../resources/rules/quotation-not-found.md';
import roleSwapped from '../../resources/rules/role-swapped.md';
import roundingTooCoarse from '../../resources/rules/rounding-too-coarse.md';
import speakerDiffers from '../../resources/rules/speaker-differs.md';
import speakerMissing from '../../resources/rules/speaker-missing.md';
import titleDiffers from '../../resources/rules/title-differs.md';
import unitDiffers from '../../resources/rules/unit-differs.md';
import wrongSource from '../../resources/rules/wrong-source.md';
import type { RuleId } from '../engine/model/finding.js';

/** The page of each rule, in Markdown; the build puts the pages into the program. */
export const RULE_PAGES: Readonly<Record<RuleId, string>> = {
  'bound-differs': boundDiffers,
  'date-differs': dateDiffers,
  'direction-reversed': directionReversed,
  'figure-differs': figureDiffers,
  'figure-not-found': figureNotFound,
  'hedge-dropped': hedgeDropped,
  'name-differs': nameDiffers,
  'name-not-found': nameNotFound,
  'outlet-differs': outletDiffers,
  'precision-added': precisionAdded,
  'quotation-altered': quotationAltered,
  'quotation-misattributed': quotationMisattributed,
  'quotation-not-found': quotationNotFound,
  'role-swapped': roleSwapped,
  'rounding-too-coarse': roundingTooCoarse,
  'speaker-differs': speakerDiffers,
  'speaker-missing': speakerMissing,
  'title-differs': titleDiffers,
  'unit-differs': unitDiffers,
  'wrong-source': wrongSource,
};
