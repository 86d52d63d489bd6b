import {
  type Disposable,
  l10n,
  type QuickInputButton,
  type QuickPick,
  type QuickPickItem,
  ThemeIcon,
  window,
} from 'vscode';
import type { LookUpStart, LookUpStatement } from '../../server/protocol.js';
import type { Preview } from './preview.js';
import { createRanking } from './ranking.js';

/** What can be done with a statement that was found. */
export type Use = 'copy' | 'figure' | 'link' | 'open' | 'quote';

/** A statement, what to do with it, and what was typed to find it. */
export interface Taken {
  readonly use: Use;
  readonly statement: LookUpStatement;
  readonly query: string;
}

interface StatementItem extends QuickPickItem {
  readonly statement: LookUpStatement;
}

interface UseButton extends QuickInputButton {
  readonly use: Use;
}

/** Lets the writer search and look at statements until one is taken; `undefined` if the look-up is left. */
export async function pickStatement(start: LookUpStart, preview: Preview): Promise<Taken | undefined> {
  const picker = createPicker(start);
  try {
    return await new Promise((resolve) => {
      const take = (use: Use, item: StatementItem | undefined) =>
        resolve(item && { use, statement: item.statement, query: picker.value });
      picker.onDidChangeActive(([item]) => item && preview.show(item.statement));
      onButton(picker, take);
      picker.onDidAccept(() => take('open', picker.activeItems[0]));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

/** What a reference of the draft is called. */
export function titleOf({ references }: LookUpStart, { uri }: LookUpStatement): string {
  return references.find((reference) => reference.uri === uri)?.title ?? uri;
}

function createPicker(start: LookUpStart): QuickPick<StatementItem> {
  const rank = createRanking(start);
  const picker = window.createQuickPick<StatementItem>();
  const update = (query: string) => {
    picker.items = rank(query).map((statement) => itemFor(statement, titleOf(start, statement)));
  };
  picker.title = l10n.t('Look Up Claim in References');
  picker.placeholder = l10n.t('Words of the statement, misspellings forgiven; #23 for a figure, @weber for a speaker');
  picker.value = start.query;
  keepOrder(picker);
  update(start.query);
  picker.onDidChangeValue(update);
  return picker;
}

/** Without this the editor puts items whose label happens to hold the typed letters in front of better answers. */
function keepOrder(picker: QuickPick<StatementItem>): void {
  Object.assign(picker, { sortByLabel: false });
}

function itemFor(statement: LookUpStatement, title: string): StatementItem {
  const place = l10n.t('{0}, line {1}', title, statement.range.start.line + 1);
  return {
    label: statement.text,
    detail: [place, ...statement.speakers].join(' · '),
    alwaysShow: true,
    buttons: buttonsFor(statement),
    statement,
  };
}

function buttonsFor({ figures }: LookUpStatement): readonly UseButton[] {
  const figure = {
    use: 'figure',
    iconPath: new ThemeIcon('symbol-numeric'),
    tooltip: l10n.t('Insert the Figure'),
  } as const;
  return [
    { use: 'quote', iconPath: new ThemeIcon('quote'), tooltip: l10n.t('Insert as a Quotation with Its Source') },
    ...(figures.length > 0 ? [figure] : []),
    { use: 'copy', iconPath: new ThemeIcon('copy'), tooltip: l10n.t('Copy the Statement') },
    { use: 'link', iconPath: new ThemeIcon('link'), tooltip: l10n.t('Copy a Link to the Statement') },
  ];
}

function onButton(picker: QuickPick<StatementItem>, take: (use: Use, item: StatementItem) => void): Disposable {
  return picker.onDidTriggerItemButton(({ button, item }) => {
    const pressed = item.buttons?.find((own): own is UseButton => own === button);
    if (pressed) take(pressed.use, item);
  });
}
