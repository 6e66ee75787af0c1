import { announce } from './dom';
import type { ThemeName } from './hostPage';

const YEAR_SECONDS = 31_536_000;

/**
 * Brings the header's choices to life. Person and language take effect by a reload, the theme at once.
 *
 * @param onTheme - called with each theme chosen
 */
export function startShell(onTheme: (theme: ThemeName) => void): void {
  onChoice('person', (login) => void signIn(login));
  onChoice('locale', (locale) => {
    keep('HostLocale', locale);
    reload();
  });
  onChoice('theme', (name) => {
    if (!isThemeName(name)) return;
    keep('HostTheme', name);
    document.documentElement.dataset.theme = name;
    onTheme(name);
  });
  closeWhenLeft('view');
}

/** Whether a text names a theme. */
export function isThemeName(name: string): name is ThemeName {
  return name === 'light' || name === 'dark' || name === 'contrast';
}

/** Calls `act` with each value chosen in a list of the header. */
export function onChoice(id: string, act: (value: string) => void): void {
  const select = document.getElementById(id);
  if (select instanceof HTMLSelectElement) select.addEventListener('change', () => act(select.value));
}

/** Becomes another person and loads the page anew. */
export async function signIn(login: string): Promise<void> {
  const response = await fetch('/_local/signin', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login })
  });
  if (response.ok) reload();
  else announce('You could not be signed in as this person.');
}

function reload(): void {
  const url = new URL(window.location.href);
  // A choice in the address would win over the one just made.
  url.searchParams.delete('locale');
  window.location.assign(url.href);
}

function keep(cookie: string, value: string): void {
  document.cookie = `${cookie}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}

function closeWhenLeft(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false;
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}
