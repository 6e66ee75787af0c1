import type { FeatureTexts } from './FeatureTexts';

const noNames = 'No names of people: everyone who may see the case reads it.';

const answer = {
  on: { label: 'Day the answer was sent' },
  outcomes: { label: 'Outcome of each concern' },
  outcome: { label: 'Outcome of the whole', hint: 'Leave empty to take what the concerns give.' },
  outcomeReason: { label: 'Why the whole differs from the concerns', hint: 'Both are kept. No names of people.' },
  delay: { label: 'Reason for the delay', hint: 'When the answer is late.' },
  format: { label: 'How it was sent' },
  protectedFile: { label: 'The letter is in a password-protected file' },
  passwordApart: { label: 'The password went in a separate email' },
  address: { label: "The recipient's address", hint: 'Typed twice and compared here; it is not kept.' }
};

const acts = {
  acknowledge: { name: 'Acknowledge', fields: { on: { label: 'Day the acknowledgement was sent' } } },
  allocate: {
    name: 'Allocate',
    fields: {
      officer: { label: 'Investigating officer' },
      on: { label: 'Day of the allocation' },
      independent: {
        label: 'The officer is outside the line management of those complained about',
        hint: 'Required from Stage 2.'
      },
      independentPersonOn: {
        label: 'Day the independent person was appointed',
        hint: 'Neither a member nor an officer of the council. Leave empty while there is none.'
      }
    }
  },
  'attempt-informally': {
    name: 'Record an informal attempt',
    fields: {
      on: { label: 'Day of the attempt' },
      method: { label: 'How' },
      result: { label: 'What came of it' },
      confirmedOn: { label: 'Day the resolution was confirmed in writing', hint: 'When it was resolved.' },
      note: { label: 'What was said', hint: noNames }
    }
  },
  'start-stage-1': {
    name: 'Start Stage 1',
    fields: {
      on: { label: 'Day the formal complaint was made', hint: 'Day 0 of Stage 1.' },
      process: { label: 'Procedure' }
    }
  },
  'check-sending': {
    name: 'Check before sending',
    fields: {
      on: { label: 'Day of the check' },
      names: { label: 'Names and addresses are right, and nobody else is named' },
      enclosures: { label: 'Only what belongs to this case is enclosed' },
      reply: { label: 'Each point is answered, with reasons, remedy, next step and the Ombudsman' }
    }
  },
  'escalate-to-ombudsman': {
    name: 'Record the Ombudsman',
    fields: {
      on: { label: 'Day the letter was received' },
      step: { label: 'What the Ombudsman wants' },
      ombudsmanReference: { label: "Ombudsman's reference" }
    }
  },
  'answer-ombudsman': {
    name: 'Record the answer to the Ombudsman',
    fields: {
      on: {
        label: 'Day it was sent',
        hint: 'The enquiry returned, the statement, the comments on the draft, the proof of the remedy, or the reply to the report.'
      }
    }
  },
  'decide-ombudsman': {
    name: "Record the Ombudsman's decision",
    fields: {
      on: { label: 'Day the decision was received' },
      decision: { label: 'Decision' },
      remedies: { label: 'Remedies are to follow', hint: 'Their working days are counted from the decision.' }
    }
  },
  extend: {
    name: 'Extend',
    fields: {
      newDue: { label: 'New due date' },
      on: {
        label: 'Day the extension was agreed',
        hint: 'It counts as agreed in time when this is before the original due date.'
      },
      reason: { label: 'Reason' },
      toldOn: { label: 'Day the complainant was told in writing' },
      agreed: { label: 'The complainant agreed' },
      ombudsmanDetails: { label: "The Ombudsman's details were given", hint: 'Required for a corporate complaint.' }
    }
  },
  freeze: {
    name: 'Pause',
    fields: {
      on: { label: 'Last day that counts' },
      reason: { label: 'Reason', hint: 'A shortage of staff is no reason to pause.' },
      reviewOn: { label: 'Day to review the pause' },
      toldOn: { label: 'Day the complainant was told' },
      note: { label: 'Why, when the reason is another', hint: noNames }
    }
  },
  resume: { name: 'Resume', fields: { on: { label: 'Day the pause ended', hint: 'Itself not counted.' } } },
  'correct-date': {
    name: 'Correct a date',
    fields: {
      which: { label: 'Which date' },
      on: { label: 'The right day' },
      reason: { label: 'Why it was wrong', hint: noNames }
    }
  },
  respond: { name: 'Send the answer', fields: answer },
  'request-stage-2': {
    name: 'Request Stage 2',
    fields: {
      on: { label: 'Day Stage 2 was asked for' },
      grounds: { label: 'Grounds', hint: 'Required for a corporate complaint.' },
      skipped: { label: 'Why Stage 1 is left without an answer' },
      informalFirst: { label: 'A senior officer tried to resolve it first' }
    }
  },
  'agree-statement': {
    name: 'Agree the statement',
    fields: {
      on: {
        label: 'Day the statement was agreed',
        hint: 'The working days of Stage 2 are counted from this day, itself not counted; from the new day when it is agreed again after a change.'
      },
      version: { label: 'Version' }
    }
  },
  adjudicate: { name: 'Send the adjudication', fields: { ...answer, on: { label: 'Day the adjudication was sent' } } },
  'request-stage-3': {
    name: 'Request Stage 3',
    fields: {
      on: { label: 'Day the panel was asked for' },
      acceptedLate: {
        label: 'Why a late request is accepted',
        hint: 'When it came after the time to ask for a panel had passed. No names of people.'
      },
      informalFirst: { label: 'A senior officer tried to resolve it first' }
    }
  },
  'hold-panel': { name: 'Record the panel', fields: { on: { label: 'Day the panel met' } } },
  'receive-panel-report': {
    name: 'Record the panel report',
    fields: {
      on: { label: 'Day of the report' },
      receivedOn: { label: 'Day it was received', hint: 'The days to answer are counted from it, itself not counted.' }
    }
  },
  'offer-remedy': {
    name: 'Offer a remedy',
    fields: {
      on: { label: 'Day of the offer' },
      type: { label: 'Remedy' },
      amount: { label: 'Amount in pounds', hint: 'For a payment. The director agrees to it before it is paid.' },
      reason: { label: 'Reason', hint: 'What it puts right. No names of people.' },
      period: { label: 'Period it covers' },
      ombudsman: { label: 'The Ombudsman asked for it' },
      guidance: { label: "It is in line with the Ombudsman's guidance" }
    }
  },
  'agree-remedy': {
    name: 'Agree to a payment',
    fields: {
      remedy: { label: 'Which payment' },
      on: { label: 'Day of the agreement' },
      budget: { label: 'Budget it is paid from' }
    }
  },
  'pay-remedy': {
    name: 'Record a payment',
    fields: { remedy: { label: 'Which payment' }, on: { label: 'Day it was paid' } }
  },
  withdraw: {
    name: 'Record a withdrawal',
    fields: {
      on: { label: 'Day it was withdrawn' },
      reason: { label: 'Reason' },
      confirmedOn: { label: 'Day it was confirmed in writing' },
      note: { label: 'Attempts to reach them, or more on the reason', hint: noNames }
    }
  },
  refuse: {
    name: 'Refuse',
    fields: {
      on: { label: 'Day of the decision' },
      reason: { label: 'Reason' },
      toldOn: { label: 'Day the person was told in writing' },
      ombudsmanDetails: { label: "The Ombudsman's details were given" },
      note: {
        label: 'Why the reason applies',
        hint: 'Refusing Stage 2 or 3 is often found to be a fault. No names of people.'
      }
    }
  },
  merge: {
    name: 'Merge as a duplicate',
    fields: { into: { label: 'The case that stays' }, on: { label: 'Day of the merger' } }
  },
  reopen: {
    name: 'Reopen',
    fields: {
      on: { label: 'Day it was reopened' },
      reason: {
        label: 'Reason',
        hint: 'An answer sent in error is taken back by this; somebody unhappy with an answer asks for the next stage. No names of people.'
      }
    }
  },
  'change-details': {
    name: 'Change details',
    fields: {
      team: { label: 'Team' },
      channel: { label: 'Received by' },
      firstPoint: { label: 'First point of contact' },
      madeBy: { label: 'Made by' },
      advocacyOffered: { label: 'An advocate was offered' },
      advocacyOfferedOn: { label: 'Day an advocate was offered' },
      advocacyResponse: { label: 'Answer to the offer' },
      riskLevel: { label: 'Risk' },
      summary: { label: 'Summary', hint: 'No names, places, ages or dates that identify anyone.' },
      crmReference: { label: 'CRM reference' },
      careDatabaseReference: { label: 'Social care database reference' },
      linkedTo: { label: 'Linked cases' },
      repeat: { label: 'The same person has complained about this before' }
    }
  },
  'record-concern': {
    name: 'Record a concern',
    fields: {
      concern: { label: 'Which concern' },
      on: { label: 'Day it was raised' },
      category: { label: 'Main reason' },
      subCategory: { label: 'Reason in detail' },
      wording: { label: 'What was said', hint: 'No names of people.' },
      staffNamed: {
        label: 'A member of staff is complained about',
        hint: 'Who it is goes into the restricted list of allegations, never here.'
      }
    }
  },
  'hold-destruction': {
    name: 'Hold from destruction',
    fields: {
      on: { label: 'Day of the decision' },
      held: {
        label: 'An inquiry or a claim forbids to destroy this case',
        hint: 'Take the tick away to lift the hold.'
      },
      reason: { label: 'Which inquiry or claim, or why the hold is lifted', hint: noNames }
    }
  },
  'report-breach': {
    name: 'Report a possible breach',
    fields: {
      on: { label: 'Day it was noticed' },
      kind: { label: 'What happened' },
      note: { label: 'What is known', hint: noNames }
    }
  }
};

const states = {
  informal: 'Informal',
  stage1: 'Stage 1',
  stage1Answered: 'Stage 1 answered',
  statement: 'Stage 2, statement to be agreed',
  investigation: 'Stage 2, under investigation',
  review: 'Stage 2, under review',
  stage2Answered: 'Stage 2 answered',
  panel: 'Stage 3, panel to be held',
  panelReport: 'Stage 3, panel report awaited',
  panelResponse: 'Stage 3, response to the panel',
  stage3Answered: 'Stage 3 answered',
  request: 'Enquiry or request',
  requestAnswered: 'Enquiry or request answered',
  resolved: 'Resolved informally',
  withdrawn: 'Withdrawn',
  refused: 'Refused',
  merged: 'Merged with another case',
  transferred: 'Transferred'
};

/** Names of acts and of what they ask for, and of where a case can stand. */
const enGB = {
  acts,
  states,
  paused: (state: string) => `${state}, paused`
};

/** Texts of the acts of casework. */
export const actTexts = { 'en-GB': enGB } satisfies FeatureTexts<typeof enGB>;

/** All of them in one language. */
export type ActTexts = typeof enGB;
