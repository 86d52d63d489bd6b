import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { commands, type Extension, extensions, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import { timeOfActivation } from './activation.js';
import { type DelayMeter, meterDelays } from './delays.js';
import type { Session, Start, Writing } from './measures.js';
import { findingsOf, timeOfTelling } from './telling.js';
import { type Passage, passageFor } from './writing.js';

const PASSAGES = 80;
/** Between two keys of a fast writer, in milliseconds; shorter than the pause after which a draft is checked. */
const BETWEEN_KEYS = 60;
/** How long a writer pauses where no findings are waited for, in milliseconds. */
const PAUSE = 300;
/** What the extension does when findings have come belongs to what is measured, too; in milliseconds. */
const AFTERWARDS = 200;
/** Until the editor has done what it does after its start, in milliseconds. */
const QUIET = 3_000;

/** Waits for what is to be waited for when a passage is written. */
type Wait = (editor: TextEditor) => Promise<unknown>;

/** Writes in the draft of the workspace as a writer does, and what was measured to the file that `SOURCE_CHECK_RESULT` names. */
export async function run(): Promise<void> {
  const extension = extensions.getExtension('source-check.source-check');
  await delay(QUIET);
  const telling = await timeOfTelling();
  const start = extension && (await started(extension));
  const editor = await openDraft();
  await delay(QUIET);
  const writing = await write(editor, extension ? ({ document }) => findingsOf(document) : () => delay(PAUSE));
  const session: Session = { telling, writing, ...(start && { start }) };
  const { SOURCE_CHECK_RESULT = '' } = process.env;
  writeFileSync(SOURCE_CHECK_RESULT, JSON.stringify(session));
}

async function started(extension: Extension<unknown>): Promise<Start> {
  const activation = await timeOfActivation(extension);
  const began = performance.now();
  const { document } = await openDraft();
  await findingsOf(document);
  return { activation, firstFindings: performance.now() - began };
}

async function openDraft(): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The bench has no workspace folder.');
  return window.showTextDocument(Uri.joinPath(folder.uri, 'draft.md'));
}

async function write(editor: TextEditor, wait: Wait): Promise<Writing> {
  const meter = meterDelays();
  const passages = [];
  for (let turn = 0; turn < PASSAGES; turn += 1) {
    passages.push(await writePassage(editor, passageFor(turn, editor.document.getText()), wait, meter));
  }
  return {
    keystrokes: passages.reduce((sum, { keystrokes }) => sum + keystrokes, 0),
    findings: passages.map(({ findings }) => findings),
    longest: passages.map(({ longest }) => longest),
    delays: meter.end(),
  };
}

async function writePassage(editor: TextEditor, passage: Passage, wait: Wait, meter: DelayMeter) {
  const { document } = editor;
  editor.selection = new Selection(document.positionAt(passage.start), document.positionAt(passage.end));
  meter.longest();
  const last = await typeKeys(passage.text);
  await wait(editor);
  const findings = performance.now() - last;
  await delay(AFTERWARDS);
  return { keystrokes: passage.text.length, findings, longest: meter.longest() };
}

/** Answers when the last key was pressed. */
async function typeKeys(keys: string): Promise<number> {
  let last = 0;
  for (const key of keys) {
    await delay(BETWEEN_KEYS);
    last = performance.now();
    await commands.executeCommand('type', { text: key });
  }
  return last;
}
