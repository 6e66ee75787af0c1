import * as React from 'react';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import {
  documentFaults,
  documentTypes,
  fullName,
  largestDocument,
  nameFrom,
  wordsOfPeople
} from '../../../domain/casework/documents/documents';
import type { Hub } from '../../../data/createHub';
import { documentTexts } from '../../../loc/documents';
import { useFeatureTexts } from '../../texts';
import prose from '../../components/prose.module.scss';
import { TextInput } from '../../components/field/TextInput';
import { controlOf, FieldShell, type ShellProps } from '../../components/field/FieldShell';
import { TickInput } from '../../components/field/TickInput';
import { EntryForm } from '../entry/EntryForm';
import { useEntry } from '../entry/useEntry';

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

/** Keeps a file with the case, under a name that says nothing about who it is about. */
export function DocumentForm(props: DocumentFormProps): React.ReactElement {
  const { hub, file, kept, people, onDone, onClose } = props;
  const words = useFeatureTexts(documentTexts);
  const [chosen, setChosen] = React.useState<File | undefined>(undefined);
  const [name, setName] = React.useState('');
  const [namesNobody, setNamesNobody] = React.useState(false);
  const entered = { fileName: chosen?.name ?? '', size: chosen?.size ?? 0, name, namesNobody };
  const key = React.useRef(crypto.randomUUID());
  const keep = async (): Promise<void> => {
    const content = await (chosen ?? new Blob()).arrayBuffer();
    await (await hub.caseRecords()).addDocument(file, { key: key.current, name: fullName(entered), content });
  };
  const entry = useEntry(documentFaults(entered, kept), keep, () => onDone(fullName(entered)));
  const named = wordsOfPeople(name, people);
  const shell = (of: keyof typeof words.fields, hint?: string): ShellProps => ({
    id: idOf(of),
    label: words.fields[of],
    required: true,
    hint,
    fault: entry.faults.find(({ field }) => field === of)?.text
  });
  const choose = (files: FileList | null): void => {
    const [next] = files ?? [];
    setChosen(next);
    if (name === '' && next !== undefined) setName(nameFrom(next.name));
  };
  const forFile = shell('file', words.fileHint(documentTypes.join(', '), largestDocument / 1024 / 1024));
  return (
    <EntryForm
      title={words.add}
      entry={entry}
      words={words}
      idOf={idOf}
      labelOf={(of) => (words.fields as Readonly<Record<string, string>>)[of]}
      onClose={onClose}
    >
      <p className={prose.hint}>{words.hint}</p>
      <FieldShell {...forFile}>
        <input
          {...controlOf(forFile)}
          type="file"
          accept={documentTypes.map((type) => `.${type}`).join(',')}
          onChange={(event) => choose(event.target.files)}
        />
      </FieldShell>
      <TextInput {...shell('name', words.nameHint)} kind="line" value={name} onChange={setName} />
      <p role="status" className={prose.news}>
        {named.length === 0 ? '' : words.warning(named.join(', '))}
      </p>
      <TickInput {...shell('namesNobody')} value={namesNobody} onChange={setNamesNobody} />
    </EntryForm>
  );
}
