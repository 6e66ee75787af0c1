import type { BoardRow } from '../../../domain/board/BoardRow';
import { describeChanges } from '../../../domain/board/describeChanges';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import type { Texts } from '../../../loc/Texts';
import type { FeedChange, LastVisit } from '../feed/FeedState';

/** So many references are named; more would be a list to read rather than news. */
const mostNamed = 5;

/** What changed, in one line; cases that left are named, because they can be seen nowhere else. Empty when nothing did. */
export function changeText(change: FeedChange, rate: (stage: ComplaintStage) => BoardRow, texts: Texts): string {
  const { added, removed, recoloured, edited } = describeChanges(change.before.map(rate), change.after.map(rate));
  const words = texts.live;
  const red = recoloured.filter(({ row }) => row.rating.status === 'red').length;
  const changed = recoloured.length + edited.length - red;
  const parts = [
    red > 0 ? words.turnedRed(red) : '',
    added.length > 0 ? words.joined(added.length) : '',
    changed > 0 ? words.changed(changed) : '',
    removed.length > 0 ? words.left(removed.length, named(removed, texts)) : ''
  ].filter((part) => part !== '');
  const cause = change.cause === undefined ? '' : words.causes[change.cause];
  return [cause, parts.join(', ')].filter((part) => part !== '').join(' ');
}

/** What changed since the last visit: "3 new, 1 closed". Empty when nothing did. */
export function visitText({ missed }: LastVisit, texts: Texts): string {
  const words = texts.live.since;
  return [
    missed.added.length > 0 ? words.added(missed.added.length) : '',
    missed.left.length > 0 ? words.left(missed.left.length, named(missed.left, texts)) : '',
    missed.becameOverdue.length > 0 ? words.becameOverdue(missed.becameOverdue.length) : '',
    missed.changed.length > 0 ? words.changed(missed.changed.length) : ''
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function named(rows: readonly BoardRow[], texts: Texts): string {
  const references = [...new Set(rows.map(({ stage }) => stage.reference))];
  const more = references.length - mostNamed;
  return [...references.slice(0, mostNamed), ...(more > 0 ? [texts.live.more(more)] : [])].join(', ');
}
