import * as React from 'react';
import { sendingChecks, type SendingState } from '../../../domain/guidance/letters/sendingChecklist';
import { letterTexts } from '../../../loc/letters';
import { MatchInput } from '../../casePage/acts/fields/MatchInput';
import { Icon } from '../../icons/Icon';
import { useFeatureTexts } from '../../texts';
import styles from './Letters.module.scss';

/** Props of {@link SendingChecklist}. */
export interface SendingChecklistProps {
  sending: SendingState;
  /** Shown once somebody asked for the file. */
  missing: 'ticks' | 'address' | undefined;
  onChange(sending: SendingState): void;
}

/** Two ticks and the address typed twice, before a letter is given. @see domain.md 16.1 */
export function SendingChecklist({ sending, missing, onChange }: SendingChecklistProps): React.ReactElement {
  const words = useFeatureTexts(letterTexts);
  const { ticked } = sending;
  return (
    <fieldset className={styles.checklist}>
      <legend>{words.checklist}</legend>
      {sendingChecks.map((check) => (
        <label key={check} className={styles.tick}>
          <input
            type="checkbox"
            checked={ticked.includes(check)}
            aria-describedby={missing === 'ticks' ? 'letter-ticks-missing' : undefined}
            onChange={(event) =>
              onChange({
                ...sending,
                ticked: event.target.checked ? [...ticked, check] : ticked.filter((one) => one !== check)
              })
            }
          />
          {words.checks[check]}
        </label>
      ))}
      {missing === 'ticks' && (
        <p id="letter-ticks-missing" role="alert" className={styles.error}>
          <Icon name="red" size={14} />
          {words.missing.ticks}
        </p>
      )}
      <MatchInput
        id="letter-address"
        label={words.address}
        hint={words.addressHint}
        required
        fault={missing === 'address' ? words.missing.address : undefined}
        onChange={(addressMatches) => onChange({ ...sending, addressMatches })}
      />
    </fieldset>
  );
}
