import type { DefaultPage } from './DefaultPage';

/** Where an officer starts: which procedure, who does what, and the times. @see domain.md 15.1, sections 1 to 5 */
export const startPages: readonly DefaultPage[] = [
  {
    key: 'start-here',
    title: 'Start here',
    summary: 'What to do in the first hour, whatever has come in.',
    audience: 'Officers',
    body: `<p>Somebody has told the council what they think of a service. Your first job is to listen, and to write it down the same day.</p>
<h3>In the first hour</h3>
<ol>
<li>Read or hear all of it. Ask what they want to happen.</li>
<li>Look for anybody who may be in danger. If a child or an adult may be at risk, follow the safeguarding route now. A complaint can wait; safety cannot.</li>
<li>Log it. The day it reached the council is day 0, even when it reached the wrong team.</li>
<li>Use <strong>Which process?</strong> in this guidance to find the right procedure, or read <a href="?guide=what-counts">how to tell them apart</a>.</li>
<li>Tell the person who has it and when they will hear.</li>
</ol>
<h3>If you can put it right at once</h3>
<p>Do so, and write down what you did. Most people want the problem solved, not a procedure. Nobody may be kept from the formal procedure if they ask for it.</p>
<h3>If you are not sure</h3>
<p>Ask your line manager first, then the service recovery team. Do not hold it back while you wait: log it, and say what is not clear.</p>`
  },
  {
    key: 'making-things-right',
    title: 'Making things right',
    summary: 'The policy on one page.',
    audience: 'Everyone',
    body: `<p>We want to hear when we do well, when we could do better, and when we got it wrong. What people tell us changes how we work.</p>
<h3>What we promise</h3>
<ul>
<li>You can tell us in any way that suits you. You need no form and no special words.</li>
<li>One named person looks after your complaint and keeps you informed.</li>
<li>We answer each point you make, give our reasons, and say what will change.</li>
<li>If we were wrong we say so, say sorry and put it right where we can.</li>
<li>Nobody is treated worse because they complained.</li>
<li>A child or young person who complains can have an advocate, free and on their side.</li>
</ul>
<h3>What we ask</h3>
<p>Tell us soon, tell us what you would like to happen, and let us know if you need an interpreter or something done differently so that you can take part.</p>
<h3>If you are still unhappy</h3>
<p>Each answer says what you can do next. You can also ask the Local Government and Social Care Ombudsman. It is independent and free. It will usually ask whether we have had the chance to answer first.</p>`
  },
  {
    key: 'roles',
    title: 'Roles and responsibilities',
    summary: 'Who does what, from the first call to the learning.',
    audience: 'Officers and externals',
    body: `<table>
<thead><tr><th>Who</th><th>Does</th></tr></thead>
<tbody>
<tr><td>Whoever hears it first</td><td>Listens, logs it the same day, and tells the person what happens next.</td></tr>
<tr><td>Resident experience team</td><td>Looks at everything that comes in, tries to settle it, and hands formal matters on.</td></tr>
<tr><td>Service recovery team</td><td>Chooses the procedure, watches the clocks, appoints external investigators, checks what is sent, and reports.</td></tr>
<tr><td>Investigating officer</td><td>Talks to the person first, finds the facts, writes the reply and then the log report. Never the person complained about.</td></tr>
<tr><td>Independent person</td><td>Goes with a Stage 2 investigation of a children's complaint and says whether it was fair. Not an officer or member of the council, nor married to one.</td></tr>
<tr><td>Adjudicating officer</td><td>A senior manager who reads the Stage 2 reports and decides the council's answer.</td></tr>
<tr><td>Review panel</td><td>Three independent people who look at how Stage 2 was done. One of them chairs.</td></tr>
<tr><td>Operational lead</td><td>Owns the complaints, actions and learning of the service, and signs off log reports.</td></tr>
<tr><td>Director</td><td>Answers the panel, agrees payments, signs statements to the Ombudsman.</td></tr>
<tr><td>Ombudsman link officer</td><td>The one contact with the Ombudsman. Follows each remedy until it is done.</td></tr>
<tr><td>Monitoring Officer</td><td>Is told of findings of fault and public reports, and decides on unreasonable behaviour.</td></tr>
</tbody>
</table>
<p>If you are named in a complaint you take no part in handling it. Tell your manager and see <a href="?guide=staff-support">staff who are complained about</a>.</p>`
  },
  {
    key: 'what-counts',
    title: 'Comment, compliment, complaint or request',
    summary: 'How to tell them apart, and what to do with each.',
    audience: 'Officers',
    body: `<h3>Complaint</h3>
<p>Somebody is unhappy with what the council, its staff or those working for it did or did not do. They need not use the word. If you wonder whether it is one, treat it as one.</p>
<h3>Request for a service</h3>
<p>Somebody asks for something to be done, put right or looked at again for the first time. Pass it on and see that it is answered. If they are unhappy with the answer, it becomes a complaint.</p>
<h3>Comment</h3>
<p>An idea, an observation or a disagreement from somebody who does not wish to complain. Log it, send it to the service, and say thank you. Two clicks are enough.</p>
<h3>Compliment</h3>
<p>Praise for a person or a team. Log who it is from, what it is about and the words themselves. Ask whether we may share them. Tell the person praised, and their manager.</p>
<h3>More than one thing</h3>
<p>One letter can hold several. Log each, and link them. Number each point of a complaint on its own: every one gets its own finding.</p>`
  },
  {
    key: 'stages-and-times',
    title: 'Stages and times',
    summary: 'Every limit, as the hub counts it today.',
    audience: 'Everyone',
    body: `<p>These tables come from the council's own table of limits. If a limit changes there, it changes here and on the board on the same day.</p>
<h3>Children's social care</h3>
<p>[times CHILD_STAT]</p>
<h3>Adult social care</h3>
<p>[times ADULT_STAT]</p>
<h3>Other services</h3>
<p>[times CORPORATE]</p>
<h3>The Ombudsman [internal]</h3>
<p>[times LGSCO]</p>
<h3>Members of Parliament and councillors</h3>
<p>[times MP]</p>
<h3>Requests for records</h3>
<p>[times SAR]</p>
<p>[times DP_COMPLAINT]</p>
<h3>How days are counted</h3>
<ul>
<li>The day something reaches us is day 0. The next working day is day 1.</li>
<li>Working days are Monday to Friday without bank holidays in England and Wales.</li>
<li>A month ends on the same day of the later month, or on its last day.</li>
<li>While a complaint is paused no day is counted.</li>
<li>Answered on the due day is in time.</li>
</ul>`
  }
];
