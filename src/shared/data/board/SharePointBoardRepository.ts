import type { IList } from '@pnp/sp/lists';
import type {
  BoardCase,
  BoardRepository,
  OpenStages,
  Rulebook,
  StageChanges,
  StageProgress,
  StagesById
} from '../../domain/board/BoardRepository';
import type { IsoDate } from '../../domain/dates/IsoDate';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import { isOpenOn } from '../../domain/stages/isOpenOn';
import { type ListName, listNames } from '../../schema/listNames';
import { holidayColumns, type HolidayRow, toHolidays } from '../rules/holidayRow';
import { processRuleColumns, type ProcessRuleRow, toProcessRule } from '../rules/processRuleRow';
import type { HubConnection } from '../sp';
import { type ComplaintStageRow, toComplaintStage } from '../stages/complaintStageRow';
import { asHubErrors } from '../toHubError';
import { withoutMetadata } from '../withoutMetadata';
import { isChangeTokenRefused, readChanges } from './readChanges';
import { readRulebookVersion } from './readRulebookVersion';
import { pageSize, readStages, readStagesById } from './readStages';
import { UserNames } from './UserNames';

/** More changed stages than this are loaded afresh. */
const mostChanges = 500;

/** The board's data from SharePoint lists through PnPjs. */
export class SharePointBoardRepository implements BoardRepository {
  private readonly users: UserNames;

  public constructor(private readonly connection: HubConnection) {
    this.users = new UserNames(connection.sp);
  }

  public rulebook(): Promise<Rulebook> {
    return asHubErrors(async () => {
      const [version, rules, holidays]: [string, ProcessRuleRow[], HolidayRow[]] = await Promise.all([
        readRulebookVersion(this.connection),
        this.list(listNames.processRules)
          .items.select(...processRuleColumns)
          .top(pageSize)(),
        this.list(listNames.holidays)
          .items.select(...holidayColumns)
          .top(pageSize)()
      ]);
      return { rules: rules.map(toProcessRule), holidays: toHolidays(holidays), version };
    });
  }

  public newerRulebook(version: string | undefined): Promise<Rulebook | undefined> {
    return asHubErrors(async () =>
      version && version === (await readRulebookVersion(this.connection)) ? undefined : this.rulebook()
    );
  }

  public openStages(onProgress?: (progress: StageProgress) => void, signal?: AbortSignal): Promise<OpenStages> {
    return asHubErrors(async () => {
      const list = this.list(listNames.complaintStages);
      // Taken before the rows, so that what changes while they are read is told again rather than missed.
      const { CurrentChangeToken: token }: { CurrentChangeToken: { StringValue: string } } =
        await list.select('CurrentChangeToken')();
      const time = this.connection.clock.now();
      const found = new Map<number, ComplaintStage>();
      for await (const page of readStages(list, ['IsOpen eq 1', closedAfter(time.today)], signal)) {
        for (const stage of await this.toStages(page)) {
          if (isOpenOn(stage, time.today)) {
            found.set(stage.id, stage);
          }
        }
        onProgress?.({ loaded: found.size, stages: [...found.values()], time });
      }
      const stages = [...found.values()];
      onProgress?.({ loaded: stages.length, expected: stages.length, stages, time });
      return { stages, time, token: token.StringValue };
    });
  }

  public changesSince(token: string, also: readonly number[] = []): Promise<StageChanges> {
    return asHubErrors(async () => {
      const list = this.list(listNames.complaintStages);
      const afresh = (): StageChanges => ({
        changed: [],
        removed: [],
        time: this.connection.clock.now(),
        token,
        reload: true
      });
      let changes;
      try {
        changes = await readChanges(list, token);
      } catch (error) {
        if (isChangeTokenRefused(error)) {
          return afresh();
        }
        throw error;
      }
      const ids = [...new Set([...changes.ids, ...also])];
      if (ids.length > mostChanges) {
        return afresh();
      }
      const changed = await this.toStages(await readStagesById(this.connection.sp, listNames.complaintStages, ids));
      const seen = new Set(changed.map((stage) => stage.id));
      return {
        changed,
        // Not given though changed: deleted, or no longer for this reader's eyes.
        removed: ids.filter((id) => !seen.has(id)),
        time: this.connection.clock.now(),
        token: changes.token,
        reload: false
      };
    });
  }

  public stagesById(ids: readonly number[]): Promise<StagesById> {
    return asHubErrors(async () => {
      const rows = await readStagesById(this.connection.sp, listNames.complaintStages, ids);
      return { stages: await this.toStages(rows), time: this.connection.clock.now() };
    });
  }

  public withNames(stages: readonly ComplaintStage[]): Promise<readonly ComplaintStage[]> {
    return asHubErrors(async () => {
      const nameOf = await this.officers(stages.flatMap(({ officer }) => officer?.id ?? []));
      return stages.map((stage) =>
        stage.officer === undefined
          ? stage
          : { ...stage, officer: { ...stage.officer, name: nameOf(stage.officer.id) } }
      );
    });
  }

  public caseByReference(reference: string): Promise<BoardCase> {
    return asHubErrors(async () => {
      const { readBoardCase } = await import(/* webpackChunkName: 'hub-board-case' */ './readBoardCase');
      return readBoardCase(this.connection.sp, this.users, reference);
    });
  }

  private list(name: ListName): IList {
    return this.connection.sp.web.lists.getByTitle(name).using(withoutMetadata);
  }

  private async toStages(rows: readonly ComplaintStageRow[]): Promise<ComplaintStage[]> {
    const nameOf = await this.officers(rows.flatMap((row) => row.InvestigatingOfficerId ?? []));
    return rows.map((row) => toComplaintStage(row, nameOf));
  }

  private async officers(ids: readonly number[]): Promise<(id: number) => string> {
    return ids.length > 0 ? this.users.lookUp(ids) : () => '';
  }
}

/** Noon separates days whether a day is stored as midnight in UTC, midnight in London or noon. */
function closedAfter(today: IsoDate): string {
  return `ClosedDate gt datetime'${today}T12:00:00Z'`;
}
