import { commands } from 'vscode';
import { COMMANDS } from '../../server/commands.js';
import type { StatementInfo } from '../../server/protocol.js';
import type { Feature } from '../feature.js';
import { showStatement as openStatement } from '../look-up/preview.js';

/** Opens a statement beside the draft, with what it says selected. */
export const showStatement: Feature = () =>
  commands.registerCommand(COMMANDS.showStatement, (statement: StatementInfo) => openStatement(statement, 'go'));
