import * as React from 'react';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import { guidanceFor } from '../../../domain/guidance/inContext';
import type { Hub } from '../../../data/createHub';
import { registrationTexts } from '../../../loc/registration';
import { FullNotice } from '../../components/notice/Notice';
import { Loading } from '../../components/notice/Loading';
import { WithGuidance } from '../../guidance/beside/WithGuidance';
import { useAsked } from '../../useAsked';
import { useFeatureTexts } from '../../texts';
import { CaseProblem } from '../CaseProblem';
import { RegisterForm } from './RegisterForm';

/** Props of {@link RegisterScreen}. */
export interface RegisterScreenProps {
  hub: Pick<Hub, 'casework' | 'contacts' | 'drafts' | 'guidance' | 'board'>;
  /** Reference of the contact that turned out to be a complaint; absent for a new one. */
  from?: string;
  level: 1 | 2;
  onRegistered(opened: OpenedCase): void;
  onOpen(reference: string): void;
}

/** Registering a complaint, for those who may: a new one, or one that came in as something else. */
export function RegisterScreen({ hub, from, ...props }: RegisterScreenProps): React.ReactElement {
  const words = useFeatureTexts(registrationTexts);
  const { onOpen } = props;
  const ask = React.useCallback(async () => {
    const [desk, contact] = await Promise.all([
      hub.casework().then((casework) => casework.desk()),
      from === undefined ? undefined : hub.contacts().then((contacts) => contacts.toRegister(from))
    ]);
    return { desk, contact };
  }, [hub, from]);
  const [{ value, problem }, again] = useAsked(ask);
  const complaint = value?.contact?.complaint;
  React.useEffect(() => {
    if (complaint !== undefined) onOpen(complaint);
  }, [complaint, onOpen]);
  if (problem !== undefined) return <CaseProblem problem={problem} reference={from ?? ''} onRetry={again} />;
  if (value === undefined || complaint !== undefined) return <Loading />;
  if (!value.desk.mayRegister) return <FullNotice title={words.forbidden} />;
  return (
    <WithGuidance hub={hub} level={props.level} pages={guidanceFor({ act: 'register' })}>
      <RegisterForm hub={hub} desk={value.desk} contact={value.contact?.values} {...props} />
    </WithGuidance>
  );
}

export default RegisterScreen;
