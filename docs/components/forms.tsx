import * as React from 'react';
import { Confirm } from '../../src/shared/ui/components/form/Confirm';
import { type Difference, Differences } from '../../src/shared/ui/components/form/Differences';
import { FaultSummary } from '../../src/shared/ui/components/form/FaultSummary';
import formStyles from '../../src/shared/ui/components/form/Form.module.scss';
import { Steps } from '../../src/shared/ui/components/form/Steps';
import controls from '../../src/shared/ui/components/controls.module.scss';
import { TextInput } from '../../src/shared/ui/components/field/TextInput';
import { Notice } from '../../src/shared/ui/components/notice/Notice';
import { type IdOf, nothing, type Shown } from './Shown';

const risk: Difference = {
  key: 'risk',
  name: 'Risk',
  before: 'Before: nothing',
  theirs: 'Theirs: High',
  mine: 'Yours: Low'
};

/** Forms, and what they ask, say and settle. */
export function forms(id: IdOf): readonly Shown[] {
  const form = (name: string, buttonWords: string, notice?: React.ReactElement): React.ReactElement => (
    <form className={formStyles.form} aria-label={id(name)}>
      <TextInput id={id(name)} label="Day of the reply" kind="day" required value="" onChange={nothing} />
      {notice}
      <div className={controls.buttons}>
        <button type="button" className={controls.primary} aria-disabled={buttonWords !== 'Record it'}>
          {buttonWords}
        </button>
        <button type="button" className={controls.button}>
          Cancel
        </button>
      </div>
    </form>
  );
  const confirm = (more: { problem?: string; isSending?: boolean } = {}): React.ReactElement => (
    <Confirm
      label="Publish"
      words={{ yes: more.isSending === true ? 'Publishing' : 'Yes, do it', no: 'No' }}
      onYes={nothing}
      onNo={nothing}
      {...more}
    >
      It will be seen by everybody on the site, and stays as it is.
    </Confirm>
  );
  return [
    {
      name: 'Form',
      files: ['form/Form'],
      use: 'acts, registering, contacts, people, holidays, learning',
      states: {
        rest: form('form', 'Record it'),
        'on its way': form('form-sending', 'Recording'),
        'not confirmed': form(
          'form-failed',
          'Record it',
          <Notice tone="error">The site cannot be reached. What you entered is kept here.</Notice>
        )
      }
    },
    {
      name: 'Errors of a form',
      files: ['form/FaultSummary'],
      use: 'above a form after a try',
      states: {
        two: (
          <FaultSummary
            faults={[
              { field: 'newDue', text: 'It must be later than the due date in force.' },
              { field: 'reason', text: 'Choose a reason.' }
            ]}
            tries={0}
            idOf={id}
            labelOf={(field) => (field === 'newDue' ? 'New due date' : 'Reason')}
          />
        )
      }
    },
    {
      name: 'Question before something lasting',
      files: ['form/Confirm'],
      use: 'moves of a case, sign-off, documents, drafts',
      states: {
        asked: confirm(),
        'on its way': confirm({ isSending: true }),
        error: confirm({ problem: 'You may not publish this.' })
      }
    },
    {
      name: 'Conflict',
      files: ['form/Differences'],
      use: 'cases, log reports, reports, guidance',
      states: {
        'two values': (
          <Differences
            id={id('conflict')}
            title="Somebody else changed this first"
            about={['R. Ash recorded “Change details”, Mon 9 Feb, 10:42.', 'Choose which value is to stand.']}
            differences={[risk]}
            first="theirs"
            words={{ go: 'Go on', drop: 'Leave mine' }}
            onSettle={nothing}
            onDrop={nothing}
          />
        ),
        'two texts': (
          <Differences
            id={id('texts')}
            title="R. Ash changed the text of Summary at the same time"
            differences={[
              {
                key: 'summary',
                name: 'Summary',
                theirs: 'Theirs: Fewer complaints came in.',
                mine: 'Yours: Complaints fell by a tenth.',
                both: {
                  choice: 'Both, put together',
                  label: 'The text put together',
                  text: 'Fewer complaints came in.'
                }
              }
            ]}
            first="both"
            words={{ go: 'Keep this' }}
            onSettle={nothing}
          />
        )
      }
    },
    {
      name: 'Steps of one thing',
      files: ['form/Steps'],
      use: 'log reports, actions',
      states: {
        rest: (
          <Steps
            may={['accept', 'return']}
            names={{ accept: 'Accept', return: 'Return' }}
            leading={['accept']}
            words={{ go: 'Do it', back: 'Cancel' }}
            onStart={nothing}
            fieldsOf={() => undefined}
            isFaulty={() => false}
            perform={() => Promise.resolve()}
            failure={() => ''}
          />
        )
      }
    }
  ];
}
