import * as React from 'react';
import { TextInput } from '../../components/field/TextInput';
import { learningTexts } from '../../../loc/learning';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import styles from './Use.module.scss';

/** Props of {@link MeetingFields}. */
export interface MeetingFieldsProps {
  busy: boolean;
  onMeeting(kind: 'For meeting' | 'Discussed', meeting: { forum: string; meetingOn: string }): void;
}

/** Which meeting a record is for, or was discussed at. */
export function MeetingFields({ busy, onMeeting }: MeetingFieldsProps): React.ReactElement {
  const words = useFeatureTexts(learningTexts).use;
  const [forum, setForum] = React.useState('');
  const [meetingOn, setMeetingOn] = React.useState('');
  const [missing, setMissing] = React.useState(false);
  const give = (kind: 'For meeting' | 'Discussed'): void => {
    const isMissing = forum.trim() === '' || meetingOn === '';
    setMissing(isMissing);
    if (isMissing) document.getElementById(forum.trim() === '' ? 'learning-forum' : 'learning-meeting-day')?.focus();
    else onMeeting(kind, { forum: forum.trim(), meetingOn });
  };
  return (
    <fieldset className={styles.meeting}>
      <legend>{words.meeting}</legend>
      <div className={styles.row}>
        <TextInput
          id="learning-forum"
          label={words.forum}
          kind="line"
          maxLength={100}
          required
          fault={missing && forum.trim() === '' ? words.needed : undefined}
          value={forum}
          onChange={setForum}
        />
        <TextInput
          id="learning-meeting-day"
          label={words.date}
          kind="day"
          required
          fault={missing && forum.trim() !== '' && meetingOn === '' ? words.needed : undefined}
          value={meetingOn}
          onChange={setMeetingOn}
        />
      </div>
      <div className={controls.buttons}>
        <button type="button" className={controls.button} aria-disabled={busy} onClick={() => give('For meeting')}>
          {words.forMeeting}
        </button>
        <button type="button" className={controls.button} aria-disabled={busy} onClick={() => give('Discussed')}>
          {words.discussed}
        </button>
      </div>
    </fieldset>
  );
}
