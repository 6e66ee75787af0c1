import * as React from 'react';
import type { ClockAccount } from '../../../../domain/clocks/explain/ClockAccount';
import type { IsoDate } from '../../../../domain/dates/IsoDate';
import { whyDateTexts } from '../../../../loc/whyDate';
import controls from '../../../components/controls.module.scss';
import { CopyButton } from '../../../components/CopyButton';
import { useFeatureTexts, useTexts } from '../../../texts';
import { AccountCalendar } from './AccountCalendar';
import { accountText, plainText } from './accountText';
import { AccountSheet } from './AccountSheet';
import styles from './Why.module.scss';

/** Props of {@link AccountView}. */
export interface AccountViewProps {
  account: ClockAccount;
  /** The case's reference, for the copy; absent where the dates are of no case. */
  reference?: string;
  today: IsoDate;
}

/** One clock's account in words and as a calendar, to be read, copied into a letter or printed. */
export function AccountView({ account, reference, today }: AccountViewProps): React.ReactElement {
  const texts = useTexts();
  const words = useFeatureTexts(whyDateTexts);
  const text = React.useMemo(() => accountText(account, today, { texts, words }), [account, today, texts, words]);
  const [printing, setPrinting] = React.useState(false);
  const content = (
    <>
      <p className={styles.title}>{text.title}</p>
      {text.rule.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {text.counting.length > 0 && (
        <ul className={styles.counting}>
          {text.counting.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {text.result.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {account.days.length > 0 && <AccountCalendar account={account} today={today} />}
    </>
  );
  return (
    <div className={styles.account}>
      {content}
      <div className={controls.buttons}>
        <CopyButton
          label={words.copy}
          textOf={() => plainText(text, reference, words)}
          words={{ copied: words.copied, failed: words.copyFailed }}
        />
        <button type="button" className={controls.button} onClick={() => setPrinting(true)}>
          {words.print}
        </button>
      </div>
      {printing && (
        <AccountSheet
          title={reference === undefined ? text.title : words.forCase(reference)}
          onPrinted={() => setPrinting(false)}
        >
          {content}
        </AccountSheet>
      )}
    </div>
  );
}
