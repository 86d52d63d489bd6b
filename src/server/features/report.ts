import { reportContent } from '../../presenters/html-report/content.js';
import type { CheckedDraft } from '../checked-draft.js';
import type { ReportInfo } from '../protocol.js';

/** What a page inside the editor shows of a checked draft. Documents are called by their names. */
export function reportOf({ document, references, result, l10n }: CheckedDraft): ReportInfo {
  const reported = [...references].map(([uri, reference]) => ({
    uri,
    path: reference.title,
    text: reference.document.getText(),
  }));
  const draft = { path: nameOf(document.uri), text: document.getText(), references: reported, ...result };
  return { uri: document.uri, version: document.version, content: reportContent([draft], 'editor', l10n).markup };
}

/** The last part of an address, as people read it. */
function nameOf(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
