import { commands, Disposable, window } from 'vscode';
import type { Feature } from '../feature.js';
import { createReports, REPORT_VIEW } from '../report/reports.js';

/** *Source Check: Open Report*: a page of the draft's claims beside their statements, which follows every check. */
export const openReport: Feature = (context) => {
  const reports = createReports(context);
  return Disposable.from(
    reports,
    context.drafts.onDidChange((draft) => reports.update(draft)),
    commands.registerCommand('sourceCheck.openReport', async () => {
      const draft = context.followed.current();
      if (draft) await reports.open(draft);
    }),
    window.registerWebviewPanelSerializer(REPORT_VIEW, {
      deserializeWebviewPanel: (panel, state) => reports.restore(panel, state),
    }),
  );
};
