import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { allegationKeepers, type CaseAllegations } from '../../../domain/casework/allegations/StaffAllegation';
import type { OpenedCase } from '../../../domain/casework/CaseworkRepository';
import type { StaffTrigger } from '../../../domain/staffTriggers/staffTriggers';
import type { Hub } from '../../../data/createHub';
import { allegationTexts } from '../../../loc/allegations';
import { caseworkTexts } from '../../../loc/casework';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useAsked } from '../../useAsked';
import { useOpener } from '../../useOpener';
import { useFeatureTexts } from '../../texts';
import styles from '../CasePage.module.scss';
import { AllegationForm } from './AllegationForm';
import { Quiet, Section } from '../../components/section/Section';

/** Props of {@link Allegations}. */
export interface AllegationsProps {
  hub: Pick<Hub, 'casework'>;
  opened: OpenedCase;
  level: 2 | 3;
}

/** Who is complained about, and reviews due; nothing at all for those who may not know. @see domain.md 7.6 and 11.3 */
export function Allegations({ hub, opened, level }: AllegationsProps): React.ReactElement | null {
  const words = useFeatureTexts(allegationTexts);
  const { partFailed } = useFeatureTexts(caseworkTexts).problems;
  const { file, actor, time } = opened;
  const [isOpen, setOpen] = React.useState(false);
  const [news, setNews] = React.useState('');
  const opener = useOpener(isOpen);
  const ask = React.useCallback(async () => (await hub.casework()).allegations(file), [hub, file]);
  const [{ value: found, problem }, again] = useAsked(ask);
  if (problem !== undefined) {
    return (
      <Section title={words.title} level={level}>
        <Quiet>{partFailed}</Quiet>
      </Section>
    );
  }
  if (found === undefined) return null;
  const nameOf = (id: number): string => found.people.find((person) => person.id === id)?.name || words.somebody;
  const mayName = actor.roles.some((role) => allegationKeepers.includes(role));
  return (
    <Section title={words.title} level={level}>
      <p className={prose.quiet}>{words.hint}</p>
      <p role="status" className={prose.news}>
        {news}
      </p>
      <Found found={found} today={time.today} nameOf={nameOf} />
      {mayName && !isOpen && (
        <div>
          <button ref={opener} type="button" className={controls.button} onClick={() => setOpen(true)}>
            {words.add}
          </button>
        </div>
      )}
      {mayName && isOpen && (
        <AllegationForm
          hub={hub}
          opened={opened}
          onDone={() => {
            setNews(words.recorded);
            setOpen(false);
            again();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

function Found(props: { found: CaseAllegations; today: string; nameOf(id: number): string }): React.ReactElement {
  const words = useFeatureTexts(allegationTexts);
  const { found, today, nameOf } = props;
  if (found.allegations.length === 0) return <Quiet>{words.none}</Quiet>;
  const reasonsOf = (trigger: StaffTrigger): string =>
    trigger.reasons.map((reason) => words.reasons[reason](trigger)).join(' ');
  return (
    <>
      <ul className={styles.list}>
        {found.allegations.map((one) => (
          <li key={one.id}>
            <strong>{nameOf(one.staff)}</strong>
            {`, ${words.line(one.concern, one.nature, formatDay(one.namedOn, today))}`}
            {one.childMayBeHarmed && ` ${words.harm}`}
          </li>
        ))}
      </ul>
      {found.triggers.map((trigger) => (
        <p key={trigger.staff} data-trigger={trigger.staff}>
          <strong>{words.due(nameOf(trigger.staff))}</strong> {reasonsOf(trigger)} {words.notAtFault}
        </p>
      ))}
    </>
  );
}
