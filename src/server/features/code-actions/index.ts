import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { Finding } from '../../../engine/index.js';
import { overlaps, type Span } from '../../../engine/model/span.js';
import type { CheckedDraft } from '../../checked-draft.js';
import { spanOf } from '../../places.js';
import { acceptFinding, openStatement, turnOffEverywhere, turnOffInWorkspace } from './commands.js';
import { FIX_ALL_KIND, fixAll, fixFinding, fixRule } from './fixes.js';
import { ignoreInDraft, ignoreOnLine } from './silencing.js';

/** What the writer can do about a finding, if it can be done about this one. */
export type FindingAction = (checked: CheckedDraft, finding: Finding) => CodeAction | undefined;

/** What an editor asks for. */
export interface ActionsWanted {
  readonly range: Range;
  /** The kinds that are wanted, if not all that a light bulb shows. */
  readonly only?: readonly string[];
  /** Whether the client runs the extension's own commands. */
  readonly commands: 'known' | 'unknown';
}

/** In the order in which they are shown, which never changes: hands learn where things are. */
const EDITS: readonly FindingAction[] = [fixFinding, fixRule];
const SILENCING: readonly FindingAction[] = [ignoreOnLine, ignoreInDraft];

/** What the writer can do about the findings that a range touches, or about the whole draft where that is asked for. */
export function codeActionsFor(checked: CheckedDraft, { range, only, commands }: ActionsWanted): readonly CodeAction[] {
  if (only?.some((kind) => includes(kind, FIX_ALL_KIND))) return fixAll(checked);
  if (only && !only.some((kind) => includes(kind, CodeActionKind.QuickFix))) return [];
  const wanted = spanOf(checked.document, range);
  const touched = checked.result.findings.filter(({ draft }) => touches(draft, wanted));
  const actions = commands === 'known' ? withCommands : [...EDITS, ...SILENCING];
  return unrepeated(actions.flatMap((action) => touched.flatMap((finding) => action(checked, finding) ?? [])));
}

const withCommands: readonly FindingAction[] = [
  ...EDITS,
  acceptFinding,
  ...SILENCING,
  turnOffInWorkspace,
  turnOffEverywhere,
  openStatement,
];

/** Kinds are a hierarchy: `source` includes `source.fixAll`. */
function includes(kind: string, inner: string): boolean {
  return kind === inner || inner.startsWith(`${kind}.`);
}

/** Two findings of one rule offer the same for the whole rule. */
function unrepeated(actions: readonly CodeAction[]): readonly CodeAction[] {
  const byEffect = new Map<string, CodeAction>();
  for (const action of actions) {
    const effect = JSON.stringify([action.title, action.edit, action.command]);
    if (!byEffect.has(effect)) byEffect.set(effect, action);
  }
  return [...byEffect.values()];
}

/** A cursor at either end of the words touches them too. */
function touches(words: Span, wanted: Span): boolean {
  return (
    overlaps(words, wanted) || (wanted.start === wanted.end && words.start <= wanted.start && wanted.end <= words.end)
  );
}
