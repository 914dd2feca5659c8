import { reportText } from '../hosts/terminal/report-files.ts';
import type { Report } from '../report/model.ts';
import { readReports } from '../report/read.ts';

/** kept gives the reports that files hold. All are read before the first is shown. Throws `GuardError`. */
export function kept(files: readonly string[]): readonly Report[] {
  return files.flatMap((file) => readReports(reportText(file), file === '-' ? 'standard input' : `"${file}"`));
}
