import { setTimeout as delay } from 'node:timers/promises';
import { commands, type Extension, window } from 'vscode';
import type { Activation } from './measures.js';

/** How often and how many times the editor's page is looked at. */
const LOOKS = { every: 100, most: 100 };

/** Activates an extension and answers what the editor notes of it, on its page *Startup Performance*. */
export async function timeOfActivation(extension: Extension<unknown>): Promise<Activation> {
  const before = process.cpuUsage();
  await extension.activate();
  const { user, system } = process.cpuUsage(before);
  await commands.executeCommand('perfview.show');
  for (let look = 0; look < LOOKS.most; look += 1) {
    const noted = activationIn(window.activeTextEditor?.document.getText() ?? '', extension.id);
    if (noted) return { ...noted, processor: (user + system) / 1_000 };
    await delay(LOOKS.every);
  }
  throw new Error('The editor does not say how long the activation took.');
}

/** A row names the extension, whether it was eager, and the milliseconds of loading, calling and finishing. */
function activationIn(page: string, id: string): Omit<Activation, 'processor'> | undefined {
  const row = page.split('\n').find((line) => line.includes(`${id} `) && line.includes('|'));
  const [load, call, finish] = (row?.slice(row.indexOf(id)).split('|') ?? []).slice(2).map(Number);
  return load === undefined || call === undefined || finish === undefined ? undefined : { load, call, finish };
}
