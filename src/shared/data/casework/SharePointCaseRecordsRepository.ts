import type { CaseFile } from '../../domain/casework/CaseFile';
import type { CaseRecordsRepository, NewDocument } from '../../domain/casework/CaseRecordsRepository';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { addDocument, removeDocument } from './documents';

/** What is kept with a case, over SharePoint lists. */
export class SharePointCaseRecordsRepository implements CaseRecordsRepository {
  public constructor(private readonly connection: HubConnection) {}

  public addDocument({ complaint }: CaseFile, document: NewDocument): Promise<void> {
    return asHubErrors(() => addDocument(this.connection.sp, complaint.id, document));
  }

  public removeDocument({ complaint }: CaseFile, name: string): Promise<void> {
    return asHubErrors(() => removeDocument(this.connection.sp, complaint.id, name));
  }
}
