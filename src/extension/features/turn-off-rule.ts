import { ConfigurationTarget, commands, Uri, workspace } from 'vscode';
import { SECTION } from '../../config/index.js';
import { COMMANDS, type TurnOffParams, type TurnOffTarget } from '../../server/commands.js';
import type { Feature } from '../feature.js';

const targets: Readonly<Record<TurnOffTarget, ConfigurationTarget>> = {
  everywhere: ConfigurationTarget.Global,
  workspace: ConfigurationTarget.Workspace,
};

/** Turns a rule off in the settings, where the writer can turn it on again. */
export const turnOffRule: Feature = () =>
  commands.registerCommand(COMMANDS.turnOff, async ({ uri, rule, where }: TurnOffParams) => {
    await workspace.getConfiguration(SECTION, Uri.parse(uri)).update(`severity.${rule}`, 'off', targets[where]);
  });
