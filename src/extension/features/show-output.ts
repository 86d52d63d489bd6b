import { commands } from 'vscode';
import type { Feature } from '../feature.js';

/** *Source Check: Show Output*: what the server logs. */
export const showOutput: Feature = ({ client }) =>
  commands.registerCommand('sourceCheck.showOutput', () => client.outputChannel.show());
