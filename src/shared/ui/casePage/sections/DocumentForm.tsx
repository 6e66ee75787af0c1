import * as React from 'react';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import {
  documentFaults,
  documentTypes,
  type EnteredDocument,
  fullName,
  largestDocument,
  nameFrom,
  wordsOfPeople
} from '../../../domain/casework/documents/documents';
import type { Hub } from '../../../data/createHub';
import { documentTexts } from '../../../loc/documents';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { failureText } from '../acts/failureText';
import { FaultSummary } from '../acts/FaultSummary';
import { describedBy, FieldShell } from '../acts/fields/FieldShell';
import { TickInput } from '../acts/fields/TickInput';
import { useSending } from '../useSending';

/** Props of {@link DocumentForm}. */
export interface DocumentFormProps {
  hub: Pick<Hub, 'caseRecords'>;
  file: CaseFile;
  /** Names of the documents that are there. */
  kept: readonly string[];
  /** Names of people of the case that the reader may know. */
  people: readonly string[];
  onDone(name: string): void;
  onClose(): void;
}

const idOf = (name: string): string => `document-${name}`;
const empty: EnteredDocument = { fileName: '', size: 0, name: '', namesNobody: false };

/** Keeps a file with the case, under a name that says nothing about who it is about. */
export function DocumentForm(props: DocumentFormProps): React.ReactElement {
  const { hub, file, kept, people, onDone, onClose } = props;
  const words = useFeatureTexts(documentTexts);
  const [chosen, setChosen] = React.useState<File | undefined>(undefined);
  const [entered, setEntered] = React.useState(empty);
  const [tries, setTries] = React.useState(0);
  const { isSending, problem, send } = useSending(() => onDone(fullName(entered)));
  const first = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => first.current?.focus(), []);

  const faults = documentFaults(entered, kept);
  const shown = tries > 0 ? faults : [];
  const named = wordsOfPeople(entered.name, people);
  const shell = (
    name: keyof typeof words.fields,
    hint?: string
  ): { id: string; label: string; required: boolean; hint?: string; fault?: string } => ({
    id: idOf(name),
    label: words.fields[name],
    required: true,
    hint,
    fault: shown.find(({ field }) => field === name)?.text
  });
  const choose = (files: FileList | null): void => {
    const [next] = files ?? [];
    setChosen(next);
    setEntered({
      ...entered,
      fileName: next?.name ?? '',
      size: next?.size ?? 0,
      name: entered.name === '' || next === undefined ? nameFrom(next?.name ?? '') : entered.name
    });
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0 || chosen === undefined) return;
    send(async () =>
      (await hub.caseRecords()).addDocument(file, { name: fullName(entered), content: await chosen.arrayBuffer() })
    );
  };
  const forFile = shell('file', words.fileHint(documentTypes.join(', '), largestDocument / 1024 / 1024));
  const forName = shell('name', words.nameHint);
  return (
    <form
      className={acts.form}
      noValidate
      aria-label={words.add}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isSending) onClose();
      }}
    >
      <p className={acts.hint}>{words.hint}</p>
      <FaultSummary
        faults={shown}
        tries={tries}
        idOf={idOf}
        labelOf={(name) => (words.fields as Readonly<Record<string, string>>)[name]}
      />
      <FieldShell {...forFile}>
        <input
          ref={first}
          id={forFile.id}
          type="file"
          accept={documentTypes.map((type) => `.${type}`).join(',')}
          aria-required
          aria-invalid={forFile.fault !== undefined}
          aria-describedby={describedBy(forFile)}
          onChange={(event) => choose(event.target.files)}
        />
      </FieldShell>
      <FieldShell {...forName}>
        <input
          id={forName.id}
          value={entered.name}
          autoComplete="off"
          aria-required
          aria-invalid={forName.fault !== undefined}
          aria-describedby={describedBy(forName)}
          onChange={(event) => setEntered({ ...entered, name: event.target.value })}
        />
      </FieldShell>
      <p role="status" className={acts.warning}>
        {named.length === 0 ? '' : words.warning(named.join(', '))}
      </p>
      <TickInput
        {...shell('namesNobody')}
        value={entered.namesNobody}
        onChange={(namesNobody) => setEntered({ ...entered, namesNobody })}
      />
      {problem !== undefined && (
        <div role="alert" className={acts.told}>
          <p>{failureText(problem, words.failed)}</p>
        </div>
      )}
      <div className={acts.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={isSending}>
          {isSending ? words.sending : words.submit}
        </button>
        <button type="button" className={controls.button} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
