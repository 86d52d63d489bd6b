import {
  type DecorationOptions,
  Disposable,
  l10n,
  Range,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { SECTION } from '../../config/index.js';
import type { DraftClaims, FindingInfo } from '../../server/protocol.js';
import { marksOf } from '../decorations/marks.js';
import { createStyles, type Styles } from '../decorations/styles.js';
import type { Feature, FeatureContext } from '../feature.js';
import { editorRange } from '../ranges.js';
import { shortened } from '../shortened.js';

/** The kinds of marks that have a setting. */
type Kind = 'overviewRuler' | 'gutter' | 'endOfLine';

/** What is shown where no claim is known. */
const nothing: Pick<DraftClaims, 'claims'> = { claims: [] };

/** Marks in the editors of drafts what the newest check came to. Until the next one the editor moves the marks with the text. */
export const decorate: Feature = (context) => {
  let styles = createStyles(window.activeColorTheme.kind);
  const showAll = () => {
    for (const editor of window.visibleTextEditors) show(editor, context, styles);
  };
  const listening = Disposable.from(
    context.drafts.onDidChange(showAll),
    context.quietSentence.onDidRelease(showAll),
    window.onDidChangeVisibleTextEditors(showAll),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(`${SECTION}.decorations`) && showAll()),
    window.onDidChangeActiveColorTheme(({ kind }) => {
      dispose(styles);
      styles = createStyles(kind);
      showAll();
    }),
  );
  return Disposable.from(listening, { dispose: () => dispose(styles) });
};

function dispose(styles: Styles): void {
  Disposable.from(...Object.values(styles)).dispose();
}

function show(editor: TextEditor, { drafts, quietSentence }: FeatureContext, styles: Styles): void {
  const { document } = editor;
  const quiet = quietSentence.quietIn(document.uri);
  const { differs, notFound, agreeing, noted } = marksOf(drafts.claimsOf(document.uri) ?? nothing, quiet);
  const inRuler = isWanted('overviewRuler', document);
  editor.setDecorations(styles.differs, inRuler ? differs.map(editorRange) : []);
  editor.setDecorations(styles.notFound, inRuler ? notFound.map(editorRange) : []);
  editor.setDecorations(styles.agreeing, isWanted('gutter', document) ? agreeing.map(startOfLine) : []);
  editor.setDecorations(styles.note, isWanted('endOfLine', document) ? notesOf(document, noted) : []);
}

function isWanted(kind: Kind, document: TextDocument): boolean {
  return workspace.getConfiguration(SECTION, document).get(`decorations.${kind}`, false);
}

function startOfLine(line: number): Range {
  return new Range(line, 0, line, 0);
}

function notesOf(document: TextDocument, noted: ReadonlyMap<number, readonly FindingInfo[]>): DecorationOptions[] {
  return [...noted].map(([line, findings]) => ({
    range: new Range(document.lineAt(line).range.end, document.lineAt(line).range.end),
    renderOptions: { after: { contentText: findings.map(noteOf).join(' · ') } },
  }));
}

/** What the reference has in the place of the wrong words, as short as in the claims view: the line may be long already. */
function noteOf({ text, source, message }: FindingInfo): string {
  return source ? l10n.t('{0} → {1}', shortened(text), shortened(source.text)) : message;
}
