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
  hub: Pick<Hub, 'casework' | 'drafts' | 'guidance' | 'board'>;
  level: 1 | 2;
  onRegistered(opened: OpenedCase): void;
  onOpen(reference: string): void;
}

/** Registering a complaint, for those who may. */
export function RegisterScreen({ hub, ...props }: RegisterScreenProps): React.ReactElement {
  const words = useFeatureTexts(registrationTexts);
  const ask = React.useCallback(async () => (await hub.casework()).desk(), [hub]);
  const [{ value: desk, problem }, again] = useAsked(ask);
  if (problem !== undefined) return <CaseProblem problem={problem} reference="" onRetry={again} />;
  if (desk === undefined) return <Loading />;
  if (!desk.mayRegister) return <FullNotice title={words.forbidden} />;
  return (
    <WithGuidance hub={hub} level={props.level} pages={guidanceFor({ act: 'register' })}>
      <RegisterForm hub={hub} desk={desk} {...props} />
    </WithGuidance>
  );
}

export default RegisterScreen;
