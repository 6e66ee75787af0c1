import { isIsoDate } from '../../src/shared/domain/dates/ordinals';
import { complaintProcesses } from '../../src/shared/domain/report/definitions/words';
import { reportKinds, reportModes, type ReportRequest } from '../../src/shared/domain/report/Report';
import { CliError } from '../errors';
import { makeReport } from '../report';
import { reportFormats } from '../reportFile';
import { required, takeNothing, type Verb, type VerbCall } from './Verb';

const text = { type: 'string' } as const;
const example = '--kind annual --from 2023-04-01 --to 2024-03-31 --format json --out report.json';

/** `npm run hub -- report --kind KIND --from DAY --to DAY` */
export const report: Verb = {
  name: 'report',
  takes: `--kind ${reportKinds.join('|')}`,
  help: [
    'a report as the hub computes it, for example',
    example,
    `--mode ${reportModes.join('|')}, --process CODE, --service NAME; --format ${reportFormats.join('|')}; without --out to the terminal`
  ],
  options: { kind: text, from: text, to: text, mode: text, process: text, service: text, format: text, out: text },
  async run(call) {
    takeNothing('report', call);
    const request = readRequest(call);
    const format = oneOf(call, 'format', reportFormats, 'json');
    const out = call.text('out');
    if (out === undefined && (format === 'docx' || format === 'xlsx')) {
      throw new CliError(`Say where the file goes: --out report.${format}`, 2);
    }
    await makeReport(await call.open(), request, { format, ...(out !== undefined && { out }) }, call.terminal);
    return 0;
  }
};

function readRequest(call: VerbCall): ReportRequest {
  const from = readDay(call, 'from');
  const to = readDay(call, 'to');
  if (to < from) throw new CliError('--to is before --from.', 2);
  const service = call.text('service');
  return {
    kind: oneOf(call, 'kind', reportKinds),
    from,
    to,
    mode: oneOf(call, 'mode', reportModes, 'standard'),
    process: oneOf(call, 'process', complaintProcesses, 'CHILD_STAT'),
    ...(service !== undefined && { service })
  };
}

function readDay(call: VerbCall, option: string): string {
  const day = required(call, option, example);
  if (!isIsoDate(day)) throw new CliError(`--${option} ${day} is not a day. Write it like 2023-04-01.`, 2);
  return day;
}

function oneOf<T extends string>(call: VerbCall, option: string, known: readonly T[], otherwise?: T): T {
  const value = call.text(option) ?? otherwise;
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new CliError(`Say --${option} with one of: ${known.join(', ')}.`, 2);
  return found;
}
