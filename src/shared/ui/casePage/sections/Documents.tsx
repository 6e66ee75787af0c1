import * as React from 'react';
import type { CaseDocument, CaseDocuments } from '../../../domain/casework/CaseworkRepository';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import type { Hub } from '../../../data/createHub';
import { documentTexts } from '../../../loc/documents';
import controls from '../../components/controls.module.scss';
import { useFeatureTexts } from '../../texts';
import { useOpener } from '../../useOpener';
import { failureText } from '../../failureText';
import { Confirm } from '../../components/form/Confirm';
import prose from '../../components/prose.module.scss';
import styles from '../CasePage.module.scss';
import { useSending } from '../../useSending';
import { DocumentForm } from './DocumentForm';
import { Quiet } from '../../components/section/Section';

/** Props of {@link Documents}. */
export interface DocumentsProps {
  hub: Pick<Hub, 'caseRecords'>;
  file: CaseFile;
  documents: CaseDocuments;
  /** Names of people of the case that the reader may know. */
  people: readonly string[];
  onChanged(): void;
}

/** Files kept with a case, to be read by all who see it, and added and taken away by those who may change it. */
export function Documents({ hub, file, documents, people, onChanged }: DocumentsProps): React.ReactElement {
  const words = useFeatureTexts(documentTexts);
  const [isOpen, setOpen] = React.useState(false);
  const [news, setNews] = React.useState('');
  const opener = useOpener(isOpen);
  const { files, mayChange } = documents;
  const changed = (said: string): void => {
    setNews(said);
    onChanged();
  };
  return (
    <>
      <p role="status" className={prose.news}>
        {news}
      </p>
      {files.length === 0 ? (
        <Quiet>{words.none}</Quiet>
      ) : (
        <ul className={styles.list}>
          {files.map((document) => (
            <li key={document.name}>
              <OneDocument
                hub={hub}
                file={file}
                document={document}
                mayChange={mayChange}
                onRemoved={(said) => {
                  changed(said);
                  opener.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {mayChange && !isOpen && (
        <div>
          <button ref={opener} type="button" className={controls.button} onClick={() => setOpen(true)}>
            {words.add}
          </button>
        </div>
      )}
      {mayChange && isOpen && (
        <DocumentForm
          hub={hub}
          file={file}
          kept={files.map(({ name }) => name)}
          people={people}
          onDone={(name) => {
            changed(words.kept(name));
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function OneDocument(props: {
  hub: Pick<Hub, 'caseRecords'>;
  file: CaseFile;
  document: CaseDocument;
  mayChange: boolean;
  onRemoved(said: string): void;
}): React.ReactElement {
  const { hub, file, document, mayChange, onRemoved } = props;
  const { name, address } = document;
  const words = useFeatureTexts(documentTexts);
  const [asks, setAsks] = React.useState(false);
  const opener = useOpener(asks);
  const key = React.useRef(crypto.randomUUID());
  const { isSending, problem, send } = useSending(() => onRemoved(words.removed(name)));
  return (
    <>
      <a href={address} download={name}>
        {name}
      </a>{' '}
      {mayChange && !asks && (
        <button ref={opener} type="button" className={controls.quiet} onClick={() => setAsks(true)}>
          {words.remove(name)}
        </button>
      )}
      {asks && (
        <Confirm
          label={words.remove(name)}
          problem={problem && failureText(problem, words.failed)}
          words={{ yes: isSending ? words.removing : words.yes, no: words.no }}
          isSending={isSending}
          onYes={() => send(async () => (await hub.caseRecords()).removeDocument(file, { key: key.current, name }))}
          onNo={() => setAsks(false)}
        >
          {words.sure(name)}
        </Confirm>
      )}
    </>
  );
}
