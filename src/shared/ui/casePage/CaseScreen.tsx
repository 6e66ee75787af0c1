import * as React from 'react';
import type { OpenedCase } from '../../domain/casework/CaseworkRepository';
import { caseworkTexts } from '../../loc/casework';
import { Loading } from '../components/notice/Loading';
import { FetchedPart } from '../FetchedPart';
import { useAsked } from '../useAsked';
import { useFocusOnArrival } from '../useFocusOnArrival';
import { useFeatureTexts } from '../texts';
import type { CasePageProps } from './CasePage';
import type { CaseViewProps } from './CaseView';
import { CaseProblem } from './CaseProblem';
import { OpenCaseForm } from './OpenCaseForm';
import type { RegisterScreenProps } from './register/RegisterScreen';
import type { ContactScreenProps } from './contacts/ContactScreen';
import type { StaffReviewScreenProps } from './staffReviews/StaffReviewScreen';
import type { IssueScreenProps } from './issues/IssueScreen';
import type { ReviewScreenProps } from './retention/ReviewScreen';
import {
  contactKindIn,
  contactToRegister,
  issuesToLookAt,
  newCase,
  newCaseFrom,
  newContact,
  recordsForReview,
  reviewsOfStaff,
  useCaseReference
} from './useCaseReference';

// Each kept as one function, for a part is asked for again only when its loader is the same.
const loadRegisterScreen = async (): Promise<React.ComponentType<RegisterScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-register' */ './register/RegisterScreen')).default;
const loadContactScreen = async (): Promise<React.ComponentType<ContactScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-contacts' */ './contacts/ContactScreen')).default;
const loadStaffReviewScreen = async (): Promise<React.ComponentType<StaffReviewScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-staff-reviews' */ './staffReviews/StaffReviewScreen')).default;
const loadIssueScreen = async (): Promise<React.ComponentType<IssueScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-issues' */ './issues/IssueScreen')).default;
const loadReviewScreen = async (): Promise<React.ComponentType<ReviewScreenProps>> =>
  (await import(/* webpackChunkName: 'hub-retention' */ './retention/ReviewScreen')).default;
const loadCaseView = async (): Promise<React.ComponentType<CaseViewProps>> =>
  (await import(/* webpackChunkName: 'hub-case' */ './CaseView')).default;

type ScreenProps = Pick<CasePageProps, 'hub' | 'options'>;

/** Shows the case that the page's address asks for, or asks which one. */
export function CaseScreen(props: ScreenProps): React.ReactElement {
  const [reference, setReference] = useCaseReference();
  const frame = useFocusOnArrival(reference);
  return (
    <div ref={frame}>
      <Shown {...props} reference={reference} setReference={setReference} />
    </div>
  );
}

interface ShownProps extends ScreenProps {
  reference: string;
  setReference(reference: string): void;
}

function Shown({ hub, options, reference, setReference }: ShownProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const ask = React.useCallback(async () => (await hub.casework()).open(reference), [hub, reference]);
  const [{ value, problem }, again] = useAsked(isCase(reference) ? ask : undefined);
  const [changed, setChanged] = React.useState<OpenedCase | undefined>(undefined);
  // An act gives the case after it; asking again gives it anew.
  React.useEffect(() => setChanged(undefined), [value]);
  const opened = changed?.file.complaint.reference === value?.file.complaint.reference ? (changed ?? value) : value;

  if (reference === newCase || contactToRegister(reference) !== undefined) {
    return (
      <FetchedPart
        key={reference}
        load={loadRegisterScreen}
        given={{
          hub,
          from: contactToRegister(reference),
          level: options.headingLevel,
          onRegistered: (after) => setReference(after.file.complaint.reference),
          onOpen: setReference
        }}
      />
    );
  }
  if (reference === newContact || contactKindIn(reference) !== undefined) {
    return (
      <FetchedPart
        load={loadContactScreen}
        given={{
          hub,
          level: options.headingLevel,
          wanted: contactKindIn(reference),
          onRegister: (contact) => setReference(contact === undefined ? newCase : newCaseFrom(contact)),
          onOpen: setReference,
          onBack: () => setReference('')
        }}
      />
    );
  }
  if (reference === reviewsOfStaff) {
    return (
      <FetchedPart load={loadStaffReviewScreen} given={{ hub, level: options.headingLevel, onOpen: setReference }} />
    );
  }
  if (reference === issuesToLookAt) {
    return <FetchedPart load={loadIssueScreen} given={{ hub, level: options.headingLevel, onOpen: setReference }} />;
  }
  if (reference === recordsForReview) {
    return <FetchedPart load={loadReviewScreen} given={{ hub, level: options.headingLevel, onOpen: setReference }} />;
  }
  if (reference === '') {
    return (
      <OpenCaseForm
        level={options.headingLevel}
        title={options.heading === '' ? words.openCase.title : options.heading}
        onOpen={setReference}
        onRegister={() => setReference(newCase)}
        onContact={() => setReference(newContact)}
        onReview={() => setReference(recordsForReview)}
        onStaff={() => setReference(reviewsOfStaff)}
        onIssues={() => setReference(issuesToLookAt)}
      />
    );
  }
  if (problem !== undefined) return <CaseProblem problem={problem} reference={reference} onRetry={again} />;
  if (opened === undefined) return <Loading />;
  return (
    <FetchedPart
      key={reference}
      load={loadCaseView}
      given={{
        hub,
        pages: options.pages,
        opened,
        level: options.headingLevel,
        onChanged: setChanged,
        onRefresh: again,
        onOpen: setReference
      }}
    />
  );
}

/** The page's address asks for a case, and for nothing else that has its place. */
function isCase(reference: string): boolean {
  const taken = ['', newCase, newContact, issuesToLookAt, recordsForReview, reviewsOfStaff];
  return (
    !taken.includes(reference) && contactKindIn(reference) === undefined && contactToRegister(reference) === undefined
  );
}
