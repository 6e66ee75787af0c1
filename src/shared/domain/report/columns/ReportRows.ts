import type { IsoDate } from '../../dates/IsoDate';
import type { Process } from '../../processRules/ProcessRule';
import type { ActionItem } from '../../registers/ActionItem';
import type { Enquiry } from '../../registers/Enquiry';
import type { LearningRecord } from '../../registers/LearningRecord';
import type { LogReport } from '../../registers/LogReport';
import type { OmbudsmanCase } from '../../registers/OmbudsmanCase';
import type { Remedy } from '../../registers/Remedy';
import type { ClosureType, ComplaintStage } from '../../stages/ComplaintStage';

/** What a report needs of a complaint. Words are the register's; empty is not recorded. */
export interface ReportComplaint {
  id: number;
  reference: string;
  process: Process;
  receivedOn: IsoDate;
  channel: string;
  /** Name of the team at receipt. */
  team: string;
  service: string;
  complainant: string;
  /** Code of the highest stage reached, or empty: then the highest of its stage rows. */
  highestStage: string;
  outcome: string;
  status: 'Open' | 'Closed';
  closedOn?: IsoDate;
  closureType?: ClosureType;
  madeBy: string;
  advocacyOffered: boolean;
  advocacyResponse: string;
  withdrawalReason: string;
  refusalReason: string;
}

/** What a report needs of a concern. */
export interface ReportConcern {
  reference: string;
  category: string;
  outcome: string;
}

/** What a report needs of a compliment; several themes stand in one text, parted by semicolons. */
export interface ReportCompliment {
  reference: string;
  receivedOn: IsoDate;
  theme: string;
  source: string;
  team: string;
  service: string;
}

/** What a report needs of a comment. */
export interface ReportComment {
  reference: string;
  receivedOn: IsoDate;
  commentType: string;
  team: string;
  service: string;
}

/** Equality answers of one case about one subject. */
export interface ReportEqualityAnswers {
  reference: string;
  subject: 'Complainant' | 'Child or service user';
  gender: string;
  ageGroup: string;
  ethnicity: string;
  disability: string;
}

/** The rows of every list a report reads. A list the reader may not read is absent. */
export interface ReportRows {
  complaints: readonly ReportComplaint[];
  stages: readonly ComplaintStage[];
  concerns?: readonly ReportConcern[];
  compliments?: readonly ReportCompliment[];
  comments?: readonly ReportComment[];
  equality?: readonly ReportEqualityAnswers[];
  logs?: readonly LogReport[];
  actions?: readonly ActionItem[];
  learning?: readonly LearningRecord[];
  ombudsman?: readonly OmbudsmanCase[];
  remedies?: readonly Remedy[];
  enquiries?: readonly Enquiry[];
}
