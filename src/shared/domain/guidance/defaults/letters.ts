import type { DefaultPage } from './DefaultPage';

/** The end of every letter. */
const farewell = `<p>Yours sincerely</p>
<p>[case officer]</p>
<p>[case team]</p>`;

const opening = `<p>[case today]</p>
<p>Our reference: [case reference]</p>
<p>Dear [case name]</p>`;

const ombudsman =
  '<p>You can contact the Local Government and Social Care Ombudsman. It is independent of us, and it is free. Its website is <a href="https://www.lgo.org.uk/">www.lgo.org.uk</a>.</p>';

const letter = (key: string, title: string, summary: string, body: string): DefaultPage => ({
  key: `letter-${key}`,
  title,
  summary,
  audience: 'Officers',
  body: `${opening}\n${body}\n${farewell}`
});

/** Templates of letters as a new hub starts with them. @see domain.md 15.1, section 23 */
export const letterPages: readonly DefaultPage[] = [
  letter(
    'acknowledgement',
    'Acknowledgement',
    'Says that a complaint has arrived and what happens next.',
    `<p>Thank you for telling us what went wrong. We received your complaint on [case received on].</p>
<p>This is what we understood:</p>
<p>[case concerns]</p>
<p>Please tell us if we missed something or got it wrong.</p>
<p>[case officer] of [case team] looks into it at [case stage] and will talk to you first. You will have our answer by [case due on].</p>
<p>You can have an advocate. That is somebody independent who helps you to be heard. It costs you nothing, and we can put you in touch.</p>
<p>We use what you tell us to deal with your complaint and to do better. We share it only with those who need it for that.</p>`
  ),
  letter(
    'extension',
    'Extension',
    'Says why we need longer, and until when. It goes before the first date has passed.',
    `<p>We said that you would have our answer by [case first due on]. We need longer, and we are sorry.</p>
<p>The reason: [case extension reason]</p>
<p>You will have our answer by [case due on].</p>
${ombudsman}`
  ),
  letter(
    'stage-1-reply',
    'Stage 1 reply',
    'Answers each point, with reasons, remedy and next step.',
    `<p>This is our answer to your complaint at [case stage].</p>
<h3>What we looked at</h3>
<p>Say which records were read and who was spoken to.</p>
<h3>What we found</h3>
<p>[case findings]</p>
<h3>What we will do</h3>
<p>[case remedies]</p>
<p>Say what will be done, by whom and by when.</p>
<h3>If you are not satisfied</h3>
<p>You can ask us to look at it again at the next stage. Write to us or ring us, and say what you are still unhappy with. You need no form.</p>
${ombudsman}`
  ),
  letter(
    'refusal',
    'Refusal',
    'Says why we cannot look at it, who can, and where to turn.',
    `<p>You wrote to us on [case received on]. We have looked at what you ask, and we cannot take it up as a complaint.</p>
<p>The reason: [case refusal reason]</p>
<p>Say who can help instead, and how to reach them.</p>
<p>If you think that this is wrong, tell us why. We will look at it again.</p>
${ombudsman}`
  ),
  letter(
    'pause',
    'Pause',
    'Says why a complaint waits, until when, and how to take it up again.',
    `<p>From [case paused on] your complaint waits.</p>
<p>The reason: [case pause reason]</p>
<p>We look at this again and tell you when we go on. You may ask us to go on at any time.</p>
${ombudsman}`
  ),
  letter(
    'withdrawal',
    'Withdrawal',
    'Confirms that a complaint was withdrawn, and that the person may come back.',
    `<p>You told us on [case withdrawn on] that you do not want to go on with your complaint. We have closed it.</p>
<p>You can come back to us if you change your mind. What you told us still helps us to do better, and we may look into it ourselves.</p>`
  ),
  letter(
    'next-stage',
    'Next stage',
    'Confirms that the next stage was asked for, who looks at it, and when they will hear.',
    `<p>On [case requested on] you asked us to look at your complaint again. It is now at [case stage].</p>
<p>This is what we will look at:</p>
<p>[case concerns]</p>
<p>Please tell us if it is not what you meant.</p>
<p>You will have our answer by [case due on].</p>
<p>You can have an advocate, who is independent and costs you nothing.</p>`
  ),
  letter(
    'ombudsman-statement',
    'Statement to the Ombudsman',
    'The service’s statement on an investigation of the Ombudsman.',
    `<p>The Ombudsman’s reference: [case ombudsman reference]</p>
<h3>General comment</h3>
<p>Say in a few lines what happened and what the council thinks of it now.</p>
<h3>The complaint</h3>
<p>[case findings]</p>
<h3>Answers to the questions</h3>
<p>Repeat each question and answer it. Number the evidence.</p>
<h3>Remedy</h3>
<p>[case remedies]</p>
<p>Author and role. Signed off by the director.</p>`
  ),
  letter(
    'premature',
    'Sent back by the Ombudsman',
    'An email to somebody whom the Ombudsman sent back to us.',
    `<p>You went to the Ombudsman, who asks us to answer you first.</p>
<p>We have taken it up as a complaint at [case stage]. You will have our answer by [case due on].</p>
<p>You may return to the Ombudsman when you have it, or if you have not heard from us by then.</p>
${ombudsman}`
  )
];
