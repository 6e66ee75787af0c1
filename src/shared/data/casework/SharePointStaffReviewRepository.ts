import type { ActValues } from '../../domain/casework/acts/ActField';
import {
  isDue,
  reviewFaults,
  reviewReaders,
  type StaffReview,
  type StaffReviewRepository,
  type StaffReviews
} from '../../domain/casework/allegations/staffReviews';
import { HubError } from '../../domain/errors';
import { Refused } from '../../domain/refusals/Refusal';
import { listNames } from '../../schema/listNames';
import { UserNames } from '../board/UserNames';
import { inBatch } from '../inBatch';
import { mayDo } from '../readMask';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { untilConfirmed } from '../untilConfirmed';
import { writeDate, writeText } from '../wire';
import { allegationsOfIds, readReviews } from './allegations';
import { readActor } from './readContext';
import { readTriggerLimits } from './triggerLimits';

/** Reviews of staff over the restricted list of allegations. */
export class SharePointStaffReviewRepository implements StaffReviewRepository {
  private readonly users: UserNames;

  public constructor(private readonly connection: HubConnection) {
    this.users = new UserNames(connection.sp);
  }

  public list(): Promise<StaffReviews | undefined> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const { roles } = await readActor(sp);
      if (!roles.some((role) => reviewReaders.includes(role))) return undefined;
      const { today } = clock.now();
      const [limits, mayRecord] = await Promise.all([
        readTriggerLimits(sp),
        mayDo(sp, listNames.staffAllegations, 'editItems')
      ]);
      const found = await readReviews(sp, limits, today);
      const nameOf = await this.users.lookUp(found.map(({ trigger }) => trigger.staff));
      const reviews = found.map((one): StaffReview => ({
        ...one,
        person: { id: one.trigger.staff, name: nameOf(one.trigger.staff) }
      }));
      return {
        due: reviews.filter(isDue),
        made: reviews.filter((review) => !isDue(review)),
        limits,
        mayRecord,
        today
      };
    });
  }

  public record(review: StaffReview, values: ActValues): Promise<void> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const { id } = await readActor(sp);
      const [fault] = reviewFaults(values, review, clock.now().today);
      if (fault) throw new Refused(fault);
      const ids = review.allegations.filter(({ reviewedOn }) => reviewedOn === undefined).map((each) => each.id);
      await untilConfirmed(async () => {
        const now = await allegationsOfIds(sp, ids);
        if (now.some(({ reviewedBy }) => reviewedBy !== undefined && reviewedBy !== id)) {
          throw new HubError('conflict', 'Somebody else has recorded this review.');
        }
        const left = now.filter(({ reviewedBy }) => reviewedBy === undefined);
        if (left.length === 0) return;
        await inBatch<unknown>(sp, (web) =>
          left.map(({ allegation, etag }) =>
            web.lists
              .getByTitle(listNames.staffAllegations)
              .items.getById(allegation.id)
              .update(
                {
                  ReviewedDate: writeDate(String(values.on)),
                  ReviewedById: id,
                  ReviewResponse: String(values.response),
                  SupportOffered: writeText(text(values.support)),
                  Referral: String(values.referral),
                  ReferralDate: values.referral === 'None' ? null : writeDate(text(values.referredOn)),
                  CaseloadNote: writeText(text(values.caseload))
                },
                etag
              )
          )
        );
      });
    });
  }
}

function text(value: ActValues[string]): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}
