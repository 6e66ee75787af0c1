import { strToU8, zipSync } from 'fflate';
import type { ReportDocument } from '../ReportDocument';
import { toCsvFiles } from './toCsvFiles';

/** The document's CSV files in one ZIP archive. */
export function toCsvZip(report: ReportDocument): Uint8Array {
  return zipSync(Object.fromEntries([...toCsvFiles(report)].map(([name, text]) => [name, strToU8(text)])));
}
