import type { DefaultPage } from './DefaultPage';

/** The procedures step by step. @see domain.md 15.1, sections 6 to 12 */
export const stagePages: readonly DefaultPage[] = [
  {
    key: 'stage-1',
    title: "Stage 1 of a children's complaint",
    summary: 'Talk first, find the facts, answer every point.',
    audience: 'Officers',
    body: `<p>The manager of the service looks into it and answers within [P04]. With a good reason this can become [P04 longest]: the matter is complex, or an advocate is needed.</p>
<h3>1. Acknowledge</h3>
<p>The service recovery team acknowledges within [P02]. National guidance says [P03]; aim for that.</p>
<h3>2. Talk to the person</h3>
<p>Ring or meet before you read the file. Ask what went wrong, how it felt and what would put it right. Offer an <a href="?guide=advocacy">advocate</a> to every child and young person, and to everybody who complains for one. Note the answer.</p>
<h3>3. Plan</h3>
<p>List each point with the evidence you need: records, people to speak to, the rule or standard that applies. Agree the list with the person.</p>
<h3>4. Find the facts</h3>
<p>Speak to staff fairly. Keep notes. Where two accounts differ, say which you accept and why.</p>
<h3>5. Write the reply</h3>
<ul>
<li>Say what stage this is and what you looked at.</li>
<li>Take each point in turn: what you found, what you decided, and the reason with the law or policy.</li>
<li>Say sorry where the council was at fault, and what will be done by when.</li>
<li>End with the next step: Stage 2, how to ask for it, and the Ombudsman.</li>
<li>Before you send it, read <a href="?guide=privacy">sending safely</a>.</li>
</ul>
<h3>6. If you need longer</h3>
<p>Record the extension before the first date has passed. Tell the person why, the new date, and that they can go to the Ombudsman. An extension after the date does not make a late answer timely.</p>
<h3>7. Finish</h3>
<p>Write the <a href="?guide=learning-and-log">log report</a> within [P36]. If the person is happy, confirm in writing what was agreed.</p>`
  },
  {
    key: 'stage-2',
    title: "Stage 2 of a children's complaint",
    summary: 'Agree the statement, investigate independently, adjudicate.',
    audience: 'Officers and externals',
    body: `<p>Stage 2 is a right. Nobody has to give a reason, and nobody may be turned away because we think Stage 1 was good enough. A senior officer may offer to settle it first, but the request stands.</p>
<h3>Agree the statement</h3>
<p>Write down each head of complaint and what the person wants. Send it, change it with them, and record the day it is agreed. The legal clock starts that day. The Ombudsman also looks at how long this takes, so the hub counts it: aim for [P05] from the request, and at most [P05 longest].</p>
<h3>Appoint</h3>
<p>Appoint an investigating officer from outside the line of management and an independent person within [P06]. Send both the statement, the papers and a timetable.</p>
<h3>Investigate</h3>
<p>The full answer, with adjudication, is due within [P07] of the agreed statement. It can be extended to [P07 longest]. If it is not finished within [P08], an extension must be on record by then: the reason, the new date, and that the person was told in writing and asked to agree.</p>
<h3>Check the facts</h3>
<p>Let those named check their part of the draft for errors of fact, not of opinion.</p>
<h3>Adjudicate</h3>
<p>The adjudicating officer reads both reports, decides on each head, and writes the answer with actions and dates. Offer to meet the person. Send both reports with the letter.</p>
<h3>Say what comes next</h3>
<p>The person may ask for a review panel within [P09]. Tell them so, and tell them of the Ombudsman. For what was upheld, agree the action plan within [P35].</p>`
  },
  {
    key: 'stage-3',
    title: "Stage 3 of a children's complaint",
    summary: 'The review panel, its report, and the answer to it.',
    audience: 'Officers and externals',
    body: `<p>A panel of three independent people looks at whether Stage 2 was fair and thorough. It does not investigate again.</p>
<ol>
<li><strong>Acknowledge</strong> the request within [P10].</li>
<li><strong>Appoint the panel.</strong> None of the three is an officer or member of the council. The independent person of Stage 2 may not sit.</li>
<li><strong>Hold it</strong> within [P11] of the request. The law gives no extension.</li>
<li><strong>Papers.</strong> Send the same papers to everybody in good time: the statement, both reports, the adjudication, and what the person asks for.</li>
<li><strong>The person</strong> may bring someone to speak for them. A child may bring an advocate.</li>
<li><strong>The report</strong> comes within [P12] of the meeting.</li>
<li><strong>The director answers</strong> within [P13] of receiving it, after hearing the independent person, and says what the council will do and by when.</li>
</ol>
<p>The letter says that the council's procedure is complete and how to reach the Ombudsman. The hub also counts the whole stage against the council's target of [P15].</p>`
  },
  {
    key: 'corporate',
    title: 'Complaints about other services',
    summary: 'The two stages of the corporate procedure.',
    audience: 'Officers',
    body: `<p>This is the procedure for everything that is not social care by law. That takes in special educational needs, and complaints from somebody who is neither a service user nor has parental responsibility.</p>
<h3>Stage 1</h3>
<p>Acknowledge within [P19]; the Ombudsman's Code allows [P20]. Answer within [P21]. Under the Code the answer is due [P22] after the acknowledgement, and with a good reason [P22 longest].</p>
<h3>Asking for Stage 2</h3>
<p>The person may say that something relevant was left out, that the procedure was not followed, or that the policy was misread. Do not make them prove it.</p>
<h3>Stage 2</h3>
<p>Acknowledge within [P23]. A senior manager who had no part in Stage 1 reviews it and answers within [P24]. The Code's limit is [P25] from the acknowledgement, and [P25 longest] at most.</p>
<h3>Every extension</h3>
<p>Give the reason, the new date and how to reach the Ombudsman.</p>`
  },
  {
    key: 'adult-social-care',
    title: 'Adult social care',
    summary: 'One stage here, with a plan agreed with the person.',
    audience: 'Officers',
    body: `<p>There is one stage, and then the Ombudsman. It takes in care that somebody else provides for the council.</p>
<ol>
<li>Acknowledge within [P16], and offer to talk about how it will be handled and by when.</li>
<li>Write down the plan you agree. It takes the place of the council's own target of [P17].</li>
<li>If the plan cannot be kept, talk again before the date passes.</li>
<li>Answer each point, with reasons, and name the Ombudsman.</li>
</ol>
<p>The law looks at [P18]. If there is no answer by then, write to the person, explain why, and answer as soon as you can.</p>
<p>Where health and social care are both complained about, agree with the health body who leads, and send one answer.</p>`
  },
  {
    key: 'escalation',
    title: 'Settling it, and asking for the next stage',
    summary: 'How to try without standing in the way.',
    audience: 'Officers',
    body: `<p>Before each stage a senior officer tries to settle the matter. This is an offer. It never delays or replaces the next stage, and the person does not have to take it up.</p>
<h3>An informal complaint</h3>
<p>The team manager makes contact within [P01], and at the latest within [P01 longest]. If it is settled, write down what was agreed and close it as informal. If not, or if the person asks, start Stage 1. The day they first came to us stays on record.</p>
<h3>A request for the next stage</h3>
<ul>
<li>It may come by any way and in any words. The day it reaches us starts the clock.</li>
<li>A child's complaint needs no ground for Stage 2 or 3.</li>
<li>To refuse or divert such a request is a fault the Ombudsman finds again and again.</li>
<li>An early referral to the Ombudsman after Stage 2 needs a sound investigation, nearly all of the main points upheld, a clear action plan and the person's own agreement.</li>
</ul>
<p>Record how the attempt was made and what came of it. The hub asks for both.</p>`
  },
  {
    key: 'ombudsman',
    title: 'The Ombudsman',
    summary: 'Six steps, one link officer, and no surprises.',
    audience: 'Officers',
    body: `<p>All letters from the Local Government and Social Care Ombudsman go to the link officer on the day they come. Nobody else answers.</p>
<ol>
<li><strong>Enquiry.</strong> Send copies of the formal answers and say whether our procedure is complete, within [P26]. Take no new steps.</li>
<li><strong>Premature.</strong> If we have not had the chance to answer, it comes back to us. Log it as a complaint, tell the person they may return to the Ombudsman, and copy the last answer to the link officer.</li>
<li><strong>Investigation.</strong> The service sends its statement to the link officer within [P27]; the council's answer is due within [P28]. Answer each question. Number the evidence. Keep what the person may not see in a separate file. Ask legal and partners where needed and keep the e-mails. If we were at fault, offer a remedy now.</li>
<li><strong>Draft decision.</strong> Check the facts. Say whether we agree with the decision and the remedy, within [P29] or by the date in the letter. Do nothing yet.</li>
<li><strong>Final decision.</strong> Send it to all concerned. A finding of fault goes to the Monitoring Officer. A public report is answered within [P31].</li>
<li><strong>Remedy.</strong> Do each action and send evidence within [P30] or by the date set. The hub keeps each one open until the Ombudsman has confirmed it.</li>
</ol>`
  }
];
