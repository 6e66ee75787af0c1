import * as React from 'react';
import type { OpenedCase } from '../../domain/casework/CaseworkRepository';
import { caseworkTexts } from '../../loc/casework';
import { Loading } from '../board/notices/Loading';
import { useAsked } from '../useAsked';
import { useFeatureTexts } from '../texts';
import type { CasePageProps } from './CasePage';
import { CaseProblem } from './CaseProblem';
import { OpenCaseForm } from './OpenCaseForm';
import { newCase, recordsForReview, useCaseReference } from './useCaseReference';

const RegisterScreen = React.lazy(() => import(/* webpackChunkName: 'hub-register' */ './register/RegisterScreen'));
const ReviewScreen = React.lazy(() => import(/* webpackChunkName: 'hub-retention' */ './retention/ReviewScreen'));
const CaseView = React.lazy(() => import(/* webpackChunkName: 'hub-case' */ './CaseView'));

/** Shows the case that the page's address asks for, or asks which one. */
export function CaseScreen({ hub, options }: Pick<CasePageProps, 'hub' | 'options'>): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts);
  const [reference, setReference] = useCaseReference();
  const ask = React.useCallback(async () => (await hub.casework()).open(reference), [hub, reference]);
  const [{ value, problem }, again] = useAsked(isCase(reference) ? ask : undefined);
  const [changed, setChanged] = React.useState<OpenedCase | undefined>(undefined);
  // An act gives the case after it; asking again gives it anew.
  React.useEffect(() => setChanged(undefined), [value]);
  const opened = changed?.file.complaint.reference === value?.file.complaint.reference ? (changed ?? value) : value;

  if (reference === newCase) {
    return (
      <React.Suspense fallback={<Loading />}>
        <RegisterScreen
          hub={hub}
          level={options.headingLevel}
          onRegistered={(after) => setReference(after.file.complaint.reference)}
          onOpen={setReference}
        />
      </React.Suspense>
    );
  }
  if (reference === recordsForReview) {
    return (
      <React.Suspense fallback={<Loading />}>
        <ReviewScreen hub={hub} level={options.headingLevel} onOpen={setReference} />
      </React.Suspense>
    );
  }
  if (reference === '') {
    return (
      <OpenCaseForm
        level={options.headingLevel}
        title={options.heading === '' ? words.openCase.title : options.heading}
        onOpen={setReference}
        onRegister={() => setReference(newCase)}
        onReview={() => setReference(recordsForReview)}
      />
    );
  }
  if (problem !== undefined) return <CaseProblem problem={problem} reference={reference} onRetry={again} />;
  if (opened === undefined) return <Loading />;
  return (
    <React.Suspense fallback={<Loading />}>
      <CaseView
        key={reference}
        hub={hub}
        opened={opened}
        level={options.headingLevel}
        onChanged={setChanged}
        onRefresh={again}
        onOpen={setReference}
      />
    </React.Suspense>
  );
}

/** The page's address asks for a case, and for nothing else that has its place. */
function isCase(reference: string): boolean {
  return !['', newCase, recordsForReview].includes(reference);
}
