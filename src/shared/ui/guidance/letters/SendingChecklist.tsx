import * as React from 'react';
import { sendingChecks, type SendingState } from '../../../domain/guidance/letters/sendingChecklist';
import { letterTexts } from '../../../loc/letters';
import { MatchInput } from '../../casePage/acts/fields/MatchInput';
import { TicksInput } from '../../components/field/TicksInput';
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
    <div className={styles.checklist}>
      <TicksInput
        id="letter-ticks"
        label={words.checklist}
        required
        fault={missing === 'ticks' ? words.missing.ticks : undefined}
        options={sendingChecks.map((check) => ({ value: check, text: words.checks[check] }))}
        value={ticked}
        onChange={(next) => onChange({ ...sending, ticked: next })}
      />
      <MatchInput
        id="letter-address"
        label={words.address}
        hint={words.addressHint}
        required
        fault={missing === 'address' ? words.missing.address : undefined}
        onChange={(addressMatches) => onChange({ ...sending, addressMatches })}
      />
    </div>
  );
}
