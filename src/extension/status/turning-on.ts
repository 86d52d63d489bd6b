import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import { SECTION } from '../../config/settings.js';

/** The values of a setting by who set it, as the editor tells them. */
type Inspected = ReturnType<ReturnType<typeof workspace.getConfiguration>['inspect']>;

/** Turns checking on for a document, or for its language, in the settings that turned it off. */
export async function turnOn(document: Uri, language?: string): Promise<void> {
  const settings = workspace.getConfiguration(SECTION, document);
  const name = language === undefined ? 'enable' : 'languages';
  const target = targetOf(settings.inspect(name));
  const value = language === undefined ? true : { ...settings.get<object>('languages'), [language]: true };
  await settings.update(name, value, target);
}

/** The narrowest settings that have a value, since these win; the writer's own where none has. */
function targetOf(inspected: Inspected): ConfigurationTarget {
  if (inspected?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder;
  if (inspected?.workspaceValue !== undefined) return ConfigurationTarget.Workspace;
  return ConfigurationTarget.Global;
}
