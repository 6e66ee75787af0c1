import type { CaseFile } from '../../domain/casework/CaseFile';
import type {
  CaseRecordsRepository,
  GoneDocument,
  NewDocument,
  PersonEntry
} from '../../domain/casework/CaseRecordsRepository';
import {
  addressCheckFault,
  type CasePeople,
  type CasePerson,
  personFaults
} from '../../domain/casework/people/CasePerson';
import { Refused } from '../../domain/refusals/Refusal';
import { secureCase } from '../rights/secureCases';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { addDocument, removeDocument } from './documents';
import { addPerson, changePerson, markAddress, readPeople } from './people';
import { mayShareCases, readActor } from './readContext';

/** What is kept with a case, over SharePoint lists. */
export class SharePointCaseRecordsRepository implements CaseRecordsRepository {
  public constructor(private readonly connection: HubConnection) {}

  public addDocument({ complaint }: CaseFile, document: NewDocument): Promise<void> {
    return asHubErrors(() => addDocument(this.connection, complaint, document));
  }

  public removeDocument({ complaint }: CaseFile, document: GoneDocument): Promise<void> {
    return asHubErrors(() => removeDocument(this.connection, complaint, document));
  }

  public people({ complaint }: CaseFile): Promise<CasePeople | undefined> {
    return asHubErrors(async () => {
      const { sp } = this.connection;
      return readPeople(sp, complaint.reference, (await readActor(sp)).id);
    });
  }

  public savePerson({ complaint }: CaseFile, { key, base, values }: PersonEntry): Promise<void> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const { reference, receivedOn } = complaint;
      const actor = await readActor(sp);
      const [fault] = personFaults(values, receivedOn, clock.now().today);
      if (fault) throw new Refused(fault);
      await untilConfirmed(() =>
        base === undefined ? addPerson(sp, reference, key, values) : changePerson(sp, reference, base, values)
      );
      // A new row has rights of its own from whoever may say who sees it; until then it is triage's.
      if (base === undefined && mayShareCases(actor)) await secureCase(sp, reference);
    });
  }

  public checkAddress(_file: CaseFile, person: CasePerson): Promise<void> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const { id } = await readActor(sp);
      const fault = addressCheckFault(person, id);
      if (fault !== undefined) throw new Refused(fault);
      await untilConfirmed(() => markAddress(sp, person, id, clock.now().today));
    });
  }
}
