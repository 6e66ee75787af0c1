import { toActionItemUpdate } from '../../src/shared/data/registers/actionItemRow';
import { toEnquiryUpdate } from '../../src/shared/data/registers/enquiryRow';
import { toLogReportUpdate } from '../../src/shared/data/registers/logReportRow';
import { toOmbudsmanCaseUpdate } from '../../src/shared/data/registers/ombudsmanCaseRow';
import { toRemedyUpdate } from '../../src/shared/data/registers/remedyRow';
import type { ActionItem } from '../../src/shared/domain/registers/ActionItem';
import type { Enquiry } from '../../src/shared/domain/registers/Enquiry';
import type { LogReport } from '../../src/shared/domain/registers/LogReport';
import type { OmbudsmanCase } from '../../src/shared/domain/registers/OmbudsmanCase';
import type { Remedy } from '../../src/shared/domain/registers/Remedy';
import { type ListName, listNames } from '../../src/shared/schema/listNames';
import type { Place } from '../register/register';
import { type Fields, toRow, type WriteUnit } from './rows';

/** What a council keeps beside its cases: what came of them, and what else is counted with them. */
export interface RegisterRows {
  readonly logs: readonly LogReport[];
  readonly actions: readonly ActionItem[];
  readonly remedies: readonly Remedy[];
  readonly ombudsman: readonly OmbudsmanCase[];
  readonly enquiries: readonly Enquiry[];
}

/** A unit for each row: none of them needs another. */
export function toRegisterUnits(rows: RegisterRows, place: Place): WriteUnit[] {
  const units = <Row>(list: ListName, from: readonly Row[], toFields: (row: Row) => Fields): WriteUnit[] =>
    from.map((row) => [toRow(list, toFields(row), place)]);
  return [
    ...units(listNames.investigationLogs, rows.logs, toLogReportUpdate),
    ...units(listNames.actions, rows.actions, toActionItemUpdate),
    ...units(listNames.remedies, rows.remedies, toRemedyUpdate),
    ...units(listNames.ombudsmanCases, rows.ombudsman, toOmbudsmanCaseUpdate),
    ...units(listNames.enquiries, rows.enquiries, toEnquiryUpdate)
  ];
}
