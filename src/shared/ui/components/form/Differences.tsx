import * as React from 'react';
import controls from '../controls.module.scss';
import type { Option } from '../field/Option';
import { RadioInput } from '../field/RadioInput';
import { TextInput } from '../field/TextInput';
import prose from '../prose.module.scss';
import styles from './Form.module.scss';

/** Whose text stands; `both` is a text put together of the two. */
export type Side = 'mine' | 'theirs' | 'both';

/** Something that two people changed at once. */
export interface Difference {
  key: string;
  name: string;
  /** What stood there before either; absent where that says nothing. */
  before?: string;
  /** Each text as it is offered, in words. */
  mine: string;
  theirs: string;
  /** The two put together, to be written over; absent where only one can stand. */
  both?: { choice: string; label: string; text: string };
  /** It cannot be chosen here: both are only shown. */
  isShown?: boolean;
}

/** How something was settled. */
export interface Settled {
  side: Side;
  /** The text that is to stand, of those put together. */
  text: string;
}

/** Props of {@link Differences}. */
export interface DifferencesProps {
  /** Begins the ids of its inputs. */
  id: string;
  title: string;
  /** Who changed what, and what is to be done. */
  about?: readonly string[];
  differences: readonly Difference[];
  /** What stands where nobody chooses. */
  first: Side;
  words: { go: string; drop?: string };
  /** @param settled by the difference's key; those only shown are left out */
  onSettle(settled: Readonly<Record<string, Settled>>): void;
  /** Leaves one's own undone; absent where it cannot be. */
  onDrop?(): void;
}

/** What two people changed at once, one by one. Nothing is recorded before somebody has chosen. Takes the focus. */
export function Differences(props: DifferencesProps): React.ReactElement {
  const { id, title, about = [], differences, first, words, onSettle, onDrop } = props;
  const [chosen, setChosen] = React.useState<Readonly<Record<string, Side>>>({});
  const [written, setWritten] = React.useState<Readonly<Record<string, string>>>({});
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => frame.current?.focus(), []);
  const settledOf = ({ key, both }: Difference): Settled => ({
    side: chosen[key] ?? first,
    text: written[key] ?? both?.text ?? ''
  });
  const settle = (): void =>
    onSettle(
      Object.fromEntries(differences.filter(({ isShown }) => isShown !== true).map((one) => [one.key, settledOf(one)]))
    );
  return (
    <div ref={frame} tabIndex={-1} role="alert" aria-label={title} className={styles.differences}>
      <p className={prose.inner}>{title}</p>
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {differences.map((one) => {
        const { key, before, both } = one;
        const options: readonly Option<Side>[] = [
          { value: 'theirs', text: one.theirs },
          { value: 'mine', text: one.mine },
          ...(both === undefined ? [] : [{ value: 'both' as const, text: both.choice }])
        ];
        const { side, text: together } = settledOf(one);
        return (
          <div key={key} className={styles.difference}>
            {one.isShown === true ? (
              <>
                <p className={prose.inner}>{one.name}</p>
                {[before, one.theirs, one.mine].map((said) => said !== undefined && <p key={said}>{said}</p>)}
              </>
            ) : (
              <RadioInput
                id={`${id}-${key}`}
                label={one.name}
                hint={before}
                required
                options={options}
                value={side}
                onChange={(next) => setChosen({ ...chosen, [key]: next })}
              />
            )}
            {both !== undefined && side === 'both' && (
              <TextInput
                id={`${id}-${key}-together`}
                label={both.label}
                kind="note"
                rows={6}
                required
                value={together}
                onChange={(next) => setWritten({ ...written, [key]: next })}
              />
            )}
          </div>
        );
      })}
      <div className={controls.buttons}>
        <button type="button" className={controls.primary} onClick={settle}>
          {words.go}
        </button>
        {onDrop !== undefined && (
          <button type="button" className={controls.button} onClick={onDrop}>
            {words.drop}
          </button>
        )}
      </div>
    </div>
  );
}
