import * as React from 'react';
import { HubRoot } from '../../src/shared/ui/HubRoot';
import type { Scheme } from '../../src/shared/ui/theme/HubTheme';
import { fields } from './fields';
import { forms } from './forms';
import { notices } from './notices';
import { parts } from './parts';
import { charts } from './charts';
import type { Shown } from './Shown';
import { status } from './status';

const schemes: readonly { scheme: Scheme; name: string }[] = [
  { scheme: 'light', name: 'Light' },
  { scheme: 'dark', name: 'Dark' },
  { scheme: 'contrast', name: 'High contrast' }
];

/** Every shared component, by its file under `src/shared/ui/components`. */
export const shownFiles: readonly string[] = componentsIn('light').flatMap(({ files }) => files);

/** Every shared component in each theme and state. */
export function Gallery(): React.ReactElement {
  return (
    <>
      {schemes.map(({ scheme, name }) => (
        <section key={scheme} id={scheme} aria-label={name}>
          <HubRoot theme={{ scheme }} className="theme">
            <h2>{name}</h2>
            {componentsIn(scheme).map((shown) => (
              <Component key={shown.name} shown={shown} theme={name} />
            ))}
          </HubRoot>
        </section>
      ))}
    </>
  );
}

function componentsIn(scheme: Scheme): readonly Shown[] {
  const id = (name: string): string => `${scheme}-${name}`;
  return [...status(), ...fields(id), ...forms(id), ...notices(), ...parts(id, scheme), ...charts(scheme)];
}

function Component({ shown, theme }: { shown: Shown; theme: string }): React.ReactElement {
  const { name, files, use, states } = shown;
  return (
    <section aria-label={`${name}, ${theme}`}>
      <h3>{name}</h3>
      <p>
        {files.length > 0 && (
          <>
            <code>{files.join(', ')}</code>
            {'. '}
          </>
        )}
        {`Used in: ${use}.`}
      </p>
      <div className="states">
        {Object.entries(states).map(([state, element]) => (
          <figure key={state} className={state.startsWith('wide') ? 'wide' : undefined}>
            <figcaption>{state}</figcaption>
            <div className={state.startsWith('narrow') ? 'narrow' : 'room'} data-as={asState(state)}>
              {element}
            </div>
          </figure>
        ))}
      </div>
    </section>
  );
}

/** Under the pointer or in focus: a page that nobody touches has to be told. */
function asState(state: string): string | undefined {
  return ['hover', 'focus'].find((one) => state.endsWith(one));
}
