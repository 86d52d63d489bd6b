import { workspace } from 'vscode';
import { READ_OUT_SCHEME, readOut } from '../../server/protocol.js';
import type { Feature } from '../feature.js';
import { request } from '../feature.js';

/** Shows the text that was read out of a reference which is no text itself, such as a PDF file. It cannot be edited. */
export const showReadOut: Feature = ({ client }) =>
  workspace.registerTextDocumentContentProvider(READ_OUT_SCHEME, {
    provideTextDocumentContent: async ({ query }) => (await request(client, readOut, { uri: query })) ?? '',
  });
