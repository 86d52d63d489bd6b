import { reportContent } from './html-report/content.js';
import { reportPage } from './html-report/page.js';
import type { DraftReport } from './report.js';

/**
 * The report of a check as a page for a browser or a printer, whole in itself. Words of drafts and references stand in it as
 * text, whatever they hold.
 *
 * @param nonce letters and digits that no draft can foretell; the same drafts and nonce give the same page
 */
export function htmlReport(drafts: readonly DraftReport[], nonce: string): string {
  return reportPage({ title: 'Source Check report', content: reportContent(drafts, 'page'), nonce });
}
