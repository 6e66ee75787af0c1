import * as React from 'react';
import { HubError, type HubErrorCode } from '../../../domain/errors';
import {
  type DraftState,
  type GuidanceDesk,
  type GuidanceDraft,
  isOpen,
  type NewDraft
} from '../../../domain/guidance/GuidanceEditing';
import type { GuidanceKind } from '../../../domain/guidance/GuidancePage';
import {
  emptyText,
  type GuidanceField,
  guidanceFields,
  type GuidanceText,
  sameText,
  textOf
} from '../../../domain/guidance/GuidanceText';
import { type FieldConflict, mergeFields } from '../../../domain/mergeFields';
import type { Hub } from '../../../data/createHub';
import { keepTexts } from '../../keepTexts';

/** How far the saving has come. */
export type WritingStep =
  | { at: 'writing' }
  | { at: 'saving' }
  | { at: 'saved'; state: DraftState }
  | { at: 'failed'; problem: HubErrorCode }
  /** Put together with what somebody else saved. */
  | { at: 'merged'; by: string }
  | { at: 'conflict'; by: string; conflicts: readonly FieldConflict<GuidanceField>[] };

/** A page as it is being written. */
export interface PageWriting {
  text: GuidanceText;
  /** The draft as the site last had it; absent when none is open. */
  saved?: GuidanceDraft;
  step: WritingStep;
  /** What was written here before and never saved. */
  kept?: GuidanceText;
  set(field: GuidanceField, value: string): void;
  save(state: DraftState): void;
  /** Settles a conflict; what is chosen still has to be saved. */
  settle(chosen: Partial<GuidanceText>): void;
  takeKept(): void;
  dropKept(): void;
  /** Grows when the whole text is replaced, so that an editor starts with it again. */
  edition: number;
}

/**
 * Holds what somebody writes of a page until the site has confirmed it, and on the device meanwhile.
 * @param key the page's
 * @param keyOf the key of a new page, by its title
 */
export function usePageWriting(
  hub: Pick<Hub, 'guidanceEditing'>,
  desk: GuidanceDesk,
  { key, kind, keyOf }: { key: string; kind: GuidanceKind; keyOf(title: string): string }
): PageWriting {
  const { page } = desk;
  const open = (draft: GuidanceDraft | undefined): draft is GuidanceDraft => draft !== undefined && isOpen(draft, page);
  const shown = page ? textOf(page) : emptyText;
  const [base, setBase] = React.useState(desk.draft);
  const from = open(base) ? base.text : { ...shown, changeNote: '' };
  const [text, setText] = React.useState<GuidanceText>(from);
  // Somebody may write on while a save is on its way.
  const latest = React.useRef(text);
  const [step, setStep] = React.useState<WritingStep>({ at: 'writing' });
  const [edition, setEdition] = React.useState(0);
  const store = React.useMemo(
    () => keepTexts<GuidanceText>(window.localStorage, `three-cs-hub.guidance.${desk.rights.userId}.`),
    [desk.rights.userId]
  );
  const place = key === '' ? 'new' : key;
  const [kept, setKept] = React.useState(() => {
    const found = store.read(place);
    return found !== undefined && isText(found) && !sameText(found, from) ? found : undefined;
  });

  const write = (next: GuidanceText): void => {
    setText(next);
    latest.current = next;
    store.write(place, next);
  };
  const replace = (next: GuidanceText): void => {
    write(next);
    setEdition((count) => count + 1);
  };

  const recover = async (error: unknown, draft: NewDraft): Promise<void> => {
    const problem = error instanceof HubError ? error.code : 'unavailable';
    const theirs = problem === 'conflict' ? (await (await hub.guidanceEditing()).desk(draft.key)).draft : undefined;
    if (theirs === undefined) return setStep({ at: 'failed', problem });
    const { values, conflicts } = mergeFields(guidanceFields, from, latest.current, theirs.text);
    const by = theirs.changedBy.name;
    setBase(theirs);
    if (conflicts.length === 0) replace(values);
    else write(values);
    setStep(conflicts.length === 0 ? { at: 'merged', by } : { at: 'conflict', by, conflicts });
  };

  const save = (state: DraftState): void => {
    const draft: NewDraft = { key: key || (base?.key ?? keyOf(text.title)), kind, state, text };
    setStep({ at: 'saving' });
    hub
      .guidanceEditing()
      .then((editing) => editing.saveDraft(base, draft))
      .then(
        (saved) => {
          setBase(saved);
          if (sameText(latest.current, text)) store.clear(place);
          setStep({ at: 'saved', state });
        },
        (error: unknown) => recover(error, draft).catch(() => setStep({ at: 'failed', problem: 'unavailable' }))
      );
  };

  return {
    text,
    saved: open(base) ? base : undefined,
    step,
    kept,
    set: (field, value) => {
      write({ ...text, [field]: value });
      if (step.at !== 'conflict' && step.at !== 'saving') setStep({ at: 'writing' });
    },
    save,
    settle: (chosen) => {
      replace({ ...text, ...chosen });
      setStep({ at: 'writing' });
    },
    takeKept: () => {
      if (kept !== undefined) replace(kept);
      setKept(undefined);
    },
    dropKept: () => {
      store.clear(place);
      setKept(undefined);
    },
    edition
  };
}

/** What a device kept may be of an older version of the hub. */
function isText(found: object): found is GuidanceText {
  return guidanceFields.every((field) => field in found && typeof Reflect.get(found, field) === 'string');
}
