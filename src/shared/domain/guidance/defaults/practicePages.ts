import type { DefaultPage } from './DefaultPage';

/** Good practice at every stage. @see domain.md 15.1, sections 13 to 25 */
export const practicePages: readonly DefaultPage[] = [
  {
    key: 'remedies',
    title: 'Remedies and payments',
    summary: 'Put the person back where they would have been.',
    audience: 'Officers',
    body: `<p>Work down this list and stop when it is put right.</p>
<ol>
<li>Put the person back where they would have been without the fault.</li>
<li>Say sorry, in plain words, from somebody senior enough to mean it.</li>
<li>Do the thing, or make the decision again.</li>
<li>Pay back costs the fault caused, or replace what was lost.</li>
<li>Where nothing else is enough, make a payment for distress, or for time and trouble.</li>
</ol>
<p>Always ask what must change so that it does not happen to somebody else.</p>
<h3>Payments</h3>
<p>The director of the service agrees each payment before it is offered, and the service pays it. Record the amount, the reason, the time it covers and who agreed it. Check it against the Ombudsman's guidance on remedies. A payment for a child goes where it is safe for the child.</p>`
  },
  {
    key: 'learning-and-log',
    title: 'Learning and the log report',
    summary: 'Ten minutes that change the service.',
    audience: 'Officers',
    body: `<p>When your answer has gone, write the log report within [P36]. Most of it is filled in for you.</p>
<h3>A good learning statement</h3>
<ul>
<li>Says what happened in one sentence without anybody in it.</li>
<li>Says what we learned, not what somebody did wrong.</li>
<li>Says what will change, who will do it and by when.</li>
</ul>
<p><strong>Too thin:</strong> "Remind staff to communicate."</p>
<p><strong>Better:</strong> "A family heard of a change of worker only when the new one rang. We now ring the family before the change. The team manager checks this at each handover."</p>
<h3>Keep people out of it</h3>
<p>No names or initials, no exact dates, no school or street, no job that only one person has. Ask yourself: would somebody who knows the family know it is them? The hub points out words that may give them away. You decide.</p>
<h3>No learning?</h3>
<p>Say so, and why. But look again: a complaint that is not upheld often shows that we did not explain ourselves.</p>
<h3>What happens then</h3>
<p>Your operational lead signs the report off and the service recovery team accepts it, or sends it back with a question. Learning is checked by a second person before others see it. An action is done when somebody has seen that it is.</p>`
  },
  {
    key: 'equality',
    title: 'Equality monitoring',
    summary: 'How to ask, and why.',
    audience: 'Officers',
    body: `<p>We ask so that we can see whether some people complain more, less or with less success than others. The answers are kept apart from the complaint. The investigating officer does not see them.</p>
<ul>
<li>Ask with the acknowledgement or at the end. Say why, and that it is voluntary.</li>
<li>"Prefer not to say" is an answer. "Not asked" is not the same: record which it is.</li>
<li>Ask about the person who complains and about the child separately. Never guess.</li>
<li>Use the friendly version with children.</li>
<li>Ask in the same way for special educational needs.</li>
</ul>
<p>If a complaint shows that somebody was treated unfairly because of who they are, or needed something done differently, say so in the log report. It goes to the equality board.</p>`
  },
  {
    key: 'privacy',
    title: 'Privacy and sending safely',
    summary: 'Check twice, send once.',
    audience: 'Officers',
    body: `<p>Complaints are private. Share only with those who are part of solving it.</p>
<h3>Before you send</h3>
<ul>
<li>Type the address again and compare it with the record. Do not let the program fill it in.</li>
<li>Read the names in the letter and in each attachment. Is everybody in it meant to be?</li>
<li>Put personal papers in a protected file. Send the password separately.</li>
<li>At Stage 2 and 3 a second person checks all of this.</li>
</ul>
<h3>If it went to the wrong person</h3>
<p>Tell information governance and your manager at once, even if you are not sure. Do not try to call it back quietly.</p>
<h3>In the hub</h3>
<p>Names are in a list of their own that few can open. Never write a name in a title, a file name, a chat or a calendar. Use the reference.</p>`
  },
  {
    key: 'advocacy',
    title: "Advocacy and children's own complaints",
    summary: 'Make it easy for a child to be heard.',
    audience: 'Everyone',
    body: `<p>A child or young person can complain alone, with an advocate, or through somebody they trust. An advocate is independent, free and on the child's side.</p>
<h3>For officers [internal]</h3>
<ul>
<li>Offer an advocate each time, and again at each stage. Record the offer and the answer.</li>
<li>Talk to the child in the way they choose. Use short letters and plain words, and read them together.</li>
<li>When an adult complains for a child, find out whether the child agrees and what the child wants, if they can say.</li>
<li>While a child waits for an advocate, Stage 1 may be paused. It is still answered within [P04 longest] in all.</li>
<li>Nothing the child says is used against them. If they tell you something that worries you, follow the safeguarding route and tell them that you will.</li>
</ul>`
  },
  {
    key: 'withdrawals-and-refusals',
    title: 'Withdrawals, refusals, pauses and late complaints',
    summary: 'When a complaint does not go on, and what the person must be told.',
    audience: 'Officers',
    body: `<h3>Withdrawn</h3>
<p>A person may withdraw at any time, in any way. Confirm it in writing. If the matter is serious, look into it all the same.</p>
<h3>Refused</h3>
<p>We may decline what is not ours, such as schools and hospitals; what has its own route, such as an appeal, a court or the child protection partnership; what was already answered at the same stage; or what is older than the time limit. Give the reason in writing, say who can help, and name the Ombudsman. If only a part falls outside, answer the rest.</p>
<h3>Late</h3>
<p>A complaint about something more than a year ago may be declined, but not by rote. Ask why it comes now, and whether it can still be looked into fairly.</p>
<h3>Somebody who is not entitled</h3>
<p>If a person is not one of those the children's procedure names, decide soon whether they have enough interest in the child's welfare. Ask what the child thinks where that is right. If the answer is no, tell them. The corporate procedure may still be open.</p>
<h3>Paused</h3>
<p>A complaint may be paused while a court, the police, a disciplinary or a safeguarding enquiry would be harmed by it. It may not be paused for want of staff. Tell the person why, set a day to look at it again, and tell them that they can come back to it.</p>`
  },
  {
    key: 'unreasonable-behaviour',
    title: 'Unreasonable behaviour',
    summary: 'Persistent is not the same as unreasonable.',
    audience: 'Officers',
    body: `<p>People who come back often have good reason. Ask first: was the complaint handled well? Does the person need something done differently? Have we answered the question?</p>
<p>If contact still takes so much that others lose by it, or staff are threatened:</p>
<ol>
<li>Warn the person in writing, and say what has to change.</li>
<li>Ask the Monitoring Officer to decide. Possible limits are set times, one way of contact, or one named person.</li>
<li>Write to the person with the reason, how long it lasts, the day it will be looked at again, and the Ombudsman.</li>
<li>Record it. Look at it again on that day.</li>
</ol>
<p>Contact about a child's safety is never limited. A new complaint is still looked at on its own.</p>`
  },
  {
    key: 'mp-and-councillor',
    title: 'Members of Parliament and councillors',
    summary: 'One answer, to the right person.',
    audience: 'Officers',
    body: `<p>Log the enquiry and look whether the matter is already with us. Reply within [P32].</p>
<ul>
<li>If it is already a complaint, send one reply to the person and copy the member, with consent.</li>
<li>If it is new, it may be a complaint. Treat it as one and tell the member what the procedure is.</li>
<li>Check consent before you share anything about somebody. Being elected does not give a right to the file.</li>
<li>A member does not take part in the handling of a single complaint.</li>
</ul>`
  },
  {
    key: 'records-requests',
    title: 'Requests for records and data-protection complaints',
    summary: 'Two rights with clocks of their own.',
    audience: 'Officers',
    body: `<p>Somebody who complains often also asks for their records. Log both and link them. Each has its own clock and one does not wait for the other.</p>
<h3>A copy of records</h3>
<p>Send it to information governance on the same day. It is answered within [P33], and within [P33 longest] when it is complex, if the person is told in time. While we wait for proof of identity or a needed detail, the clock stands still.</p>
<h3>A complaint about how data was used</h3>
<p>Information governance acknowledges it within [P34]. If it is also about the service, both procedures run.</p>`
  },
  {
    key: 'staff-support',
    title: 'Staff who are complained about',
    summary: 'Fair to the person who complains and to the person complained about.',
    audience: 'Officers',
    body: `<p>To be named is not to be at fault.</p>
<ul>
<li>You are told what was said, unless that would put somebody at risk, and you can give your side.</li>
<li>You do not investigate, answer, or see the file.</li>
<li>Your manager offers you support and keeps you informed.</li>
<li>Who was named stands in a list that only the operational lead of the service and the service recovery team can open.</li>
<li>When the same person is named several times, the lead is asked to look at it. A person decides what it means, never a count. It is no table of faults, and it is not kept for ever.</li>
</ul>
<p>If what is alleged means that a child may have been harmed, it goes to the designated officer at once and not through complaints.</p>`
  },
  {
    key: 'templates',
    title: 'Letters and templates',
    summary: 'What each letter has to say.',
    audience: 'Officers',
    body: `<table>
<thead><tr><th>Letter</th><th>Says</th></tr></thead>
<tbody>
<tr><td>Acknowledgement</td><td>What we understood, who has it, when they will hear, how to reach an advocate, and how we use data.</td></tr>
<tr><td>Extension</td><td>Why, the new date, and the Ombudsman. Sent before the first date.</td></tr>
<tr><td>Stage 1 reply</td><td>What we looked at, each point with finding and reason, the remedy, and Stage 2.</td></tr>
<tr><td>Refusal</td><td>Why we cannot look at it, who can, and the Ombudsman.</td></tr>
<tr><td>Pause</td><td>Why, until when, and how to take it up again.</td></tr>
<tr><td>Withdrawal</td><td>That we heard it, and that they can come back.</td></tr>
<tr><td>Next stage</td><td>That the request came, who looks at it, and when they will hear.</td></tr>
<tr><td>Ombudsman statement</td><td>A general comment, an answer to each question, author and role, sign-off, and a list of evidence.</td></tr>
<tr><td>Sent back as premature</td><td>That we will now answer, by when, and that they can return to the Ombudsman.</td></tr>
</tbody>
</table>
<p>Write as you would speak to somebody you respect. Use "you" and "we". Leave out words that only the council uses.</p>`
  },
  {
    key: 'glossary',
    title: 'Glossary',
    summary: 'What the words mean.',
    audience: 'Everyone',
    body: `<table>
<thead><tr><th>Word</th><th>Meaning</th></tr></thead>
<tbody>
<tr><td>3Cs</td><td>Comments, compliments and complaints.</td></tr>
<tr><td>Adjudication</td><td>A senior manager's decision on the reports of Stage 2.</td></tr>
<tr><td>Advocate</td><td>Somebody independent who helps a child to be heard.</td></tr>
<tr><td>Concern</td><td>One point of a complaint, with a finding of its own.</td></tr>
<tr><td>Complaint statement</td><td>The list of points agreed with the person at the start of Stage 2.</td></tr>
<tr><td>Extension</td><td>A later date, given for a reason, of which the person was told.</td></tr>
<tr><td>Independent person</td><td>Somebody outside the council who sees that Stage 2 is fair.</td></tr>
<tr><td>Log report</td><td>What the investigating officer writes when the answer has gone: causes, remedy, learning.</td></tr>
<tr><td>Ombudsman</td><td>The Local Government and Social Care Ombudsman.</td></tr>
<tr><td>Premature</td><td>Taken to the Ombudsman before the council could answer.</td></tr>
<tr><td>Red, amber, green</td><td>How near a limit is: past it or at it, close to it, or in good time.</td></tr>
<tr><td>Working day</td><td>Monday to Friday, but not a bank holiday.</td></tr>
</tbody>
</table>`
  },
  {
    key: 'about',
    title: 'About this guidance',
    summary: 'Who keeps it, and how to say that something is wrong.',
    audience: 'Officers',
    body: `<p>The service recovery team keeps this guidance. Each page names the day by which it is looked at again, and what changed last.</p>
<ul>
<li>Limits are never typed into a page. They come from the table of limits, so that the guidance and the board cannot disagree.</li>
<li>A changed page is approved by a second person before it is shown.</li>
<li>Every earlier version is kept.</li>
</ul>
<p>Is something wrong or hard to follow? Tell the service recovery team. They would rather hear it twice than not at all.</p>`
  }
];
