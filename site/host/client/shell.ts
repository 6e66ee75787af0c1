import type { ThemeName } from './hostPage';

const YEAR_SECONDS = 31_536_000;

/**
 * Brings the header's choices to life. Person and language take effect by a reload, the theme at once.
 *
 * @param onTheme - called with each theme chosen
 */
export function startShell(onTheme: (theme: ThemeName) => void): void {
  onChoice('person', (login) => reloadWith('HubUser', login));
  onChoice('locale', (locale) => reloadWith('HostLocale', locale));
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

function onChoice(id: string, act: (value: string) => void): void {
  const select = document.getElementById(id);
  if (select instanceof HTMLSelectElement) select.addEventListener('change', () => act(select.value));
}

function reloadWith(cookie: string, value: string): void {
  keep(cookie, value);
  // A choice in the address would win over the one just made.
  const url = new URL(window.location.href);
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
