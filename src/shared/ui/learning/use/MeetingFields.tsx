import * as React from 'react';
import { learningTexts } from '../../../loc/learning';
import controls from '../../controls.module.scss';
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
    if (!isMissing) onMeeting(kind, { forum: forum.trim(), meetingOn });
  };
  return (
    <fieldset className={styles.meeting}>
      <legend>{words.meeting}</legend>
      <div className={styles.row}>
        <label className={styles.field}>
          <span>{words.forum}</span>
          <input type="text" maxLength={100} value={forum} onChange={(event) => setForum(event.target.value)} />
        </label>
        <label className={styles.field}>
          <span>{words.date}</span>
          <input type="date" value={meetingOn} onChange={(event) => setMeetingOn(event.target.value)} />
        </label>
      </div>
      <div className={styles.row}>
        <button type="button" className={controls.button} aria-disabled={busy} onClick={() => give('For meeting')}>
          {words.forMeeting}
        </button>
        <button type="button" className={controls.button} aria-disabled={busy} onClick={() => give('Discussed')}>
          {words.discussed}
        </button>
      </div>
      <p role="alert" className={styles.missing}>
        {missing ? words.needed : ''}
      </p>
    </fieldset>
  );
}
