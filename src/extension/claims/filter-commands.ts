import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import { everyClaim, VERDICTS, type Verdict } from './filter.js';
import { verdictLabel, verdictMeaning } from './items.js';
import type { ClaimsModel } from './model.js';

interface VerdictItem extends QuickPickItem {
  readonly verdict: Verdict;
}

/** The commands that say which claims the view shows: by words, by verdict, and all of them again. */
export function filterClaims(model: ClaimsModel): Disposable {
  return Disposable.from(
    commands.registerCommand('sourceCheck.filterClaims', (text?: unknown) => filterByText(model, text)),
    commands.registerCommand('sourceCheck.filterClaimsByVerdict', () => filterByVerdict(model)),
    commands.registerCommand('sourceCheck.clearClaimsFilter', () => model.show(everyClaim)),
  );
}

/** Asks for the words, unless a key binding of the writer's gives them. */
async function filterByText(model: ClaimsModel, given: unknown): Promise<void> {
  model.show({ text: typeof given === 'string' ? given : await askForText(model) });
}

/** Filters while the writer types; leaving the input with Escape answers what was there. */
async function askForText(model: ClaimsModel): Promise<string> {
  const { text: before } = model.filter();
  const input = window.createInputBox();
  input.title = l10n.t('Filter Claims');
  input.placeholder = l10n.t('Words, figures or speakers of the claims to show');
  input.value = before;
  const typing = input.onDidChangeValue((text) => model.show({ text }));
  const text = await new Promise<string>((resolve) => {
    input.onDidAccept(() => resolve(input.value));
    input.onDidHide(() => resolve(before));
    input.show();
  });
  Disposable.from(typing, input).dispose();
  return text;
}

/** Choosing none shows all: an empty view would help nobody. */
async function filterByVerdict(model: ClaimsModel): Promise<void> {
  const picked = await window.showQuickPick(
    VERDICTS.map((verdict) => itemFor(verdict, model)),
    {
      title: l10n.t('Filter Claims by Verdict'),
      placeHolder: l10n.t('The verdicts to show'),
      canPickMany: true,
    },
  );
  if (picked) model.show({ verdicts: picked.length > 0 ? picked.map(({ verdict }) => verdict) : VERDICTS });
}

function itemFor(verdict: Verdict, model: ClaimsModel): VerdictItem {
  return {
    verdict,
    label: verdictLabel(verdict),
    description: verdictMeaning(verdict),
    picked: model.filter().verdicts.includes(verdict),
  };
}
