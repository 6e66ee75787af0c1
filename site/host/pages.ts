import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { DirectoryUser } from '../server/directory';
import type { ListPage } from '../server/hostContext';
import type { CanvasPart, CanvasZone } from './canvas';
import type { HostPage, ThemeName } from './client/hostPage';
import type { Preload } from './preloads';
import { LOCALES, type LocaleChoice, THEMES } from './preferences';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of the site, as the navigation shows it. */
export interface PageLink {
  readonly title: string;
  /** Server-relative URL. */
  readonly url: string;
}

/** What every page's frame shows, whatever its content. */
export interface Shell {
  readonly siteTitle: string;
  readonly homeUrl: string;
  readonly links: readonly PageLink[];
  readonly currentUrl: string;
  readonly people: readonly DirectoryUser[];
  /** User principal name of the person signed in; empty when nobody known is. */
  readonly login: string;
  readonly theme: ThemeName;
  readonly locale: LocaleChoice;
  /** The site's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A site page with its texts, and its web parts' places, which the host script fills. */
export function renderSitePage(
  shell: Shell,
  title: string,
  zones: readonly CanvasZone[],
  page: HostPage,
  preloads: readonly Preload[],
  canEdit: boolean
): Html {
  const parts = zones.flatMap((zone) => zone.columns.flatMap((column) => column.parts));
  // A web part shows a heading of its own; the page's is then for those who hear it.
  const hasWebPart = parts.some((part) => part.kind === 'webPart');
  const content = html`<div id="canvas">
      <h1 class="host ${hasWebPart ? 'hidden-text' : 'page-title'}">${title}</h1>
      ${zones.length === 0 ? html`<p class="host note">This page has no content yet.</p>` : ''}
      ${zones.map(
        (zone) =>
          html`<div class="zone">
            ${zone.columns.map(
              (column) =>
                html`<div class="column" data-width="${column.sectionFactor}">${column.parts.map(renderPart)}</div>`
            )}
          </div>`
      )}
    </div>
    <div id="pane"></div>`;
  return renderDocument(shell, title, content, hostScripts(page), { canEdit, preloads, room: roomAbove(page) });
}

/** The page of a list's form, whose place the host script fills. */
export function renderFormPage(shell: Shell, title: string, page: HostPage, preloads: readonly Preload[]): Html {
  const content = html`<div id="canvas"><div id="form"></div></div>`;
  return renderDocument(shell, title, content, hostScripts(page), { preloads, room: roomAbove(page) });
}

function hostScripts(page: HostPage): Html {
  return html`${toJsonScript('host-page', page)}
    <script src="/_host/host.js"></script>
    <script src="/spfx/sp-loader/sp-loader-assembly_en-us.js"></script>
    <script>
      localHost.start();
    </script>`;
}

/** A page of a list: its views to choose from, and the place that the host script fills with commands and rows. */
export function renderListPage(shell: Shell, list: ListPage, page: HostPage, preloads: readonly Preload[]): Html {
  const content = html`<div id="canvas">
    <div class="host list-head">
      <h1>${list.title}</h1>
      <nav aria-label="Views">
        <ul>
          ${list.views.map((view) => {
            const current = view.id === list.view.id ? raw(' aria-current="page"') : '';
            return html`<li><a href="${view.url}" ${current}>${view.title}</a></li>`;
          })}
        </ul>
      </nav>
    </div>
    <div id="list" class="host list"></div>
  </div>`;
  return renderDocument(shell, `${list.title} - ${list.view.title}`, content, hostScripts(page), {
    preloads,
    room: roomAbove(page)
  });
}

/** A text as it is; for a web part its place and, shown while editing, its bar. */
function renderPart(part: CanvasPart): Html {
  if (part.kind === 'text') {
    return html`<div class="host text">${part.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>`;
  }
  return html`<section class="control" data-instance="${part.instanceId}" aria-label="${part.title}">
    <div class="host control-bar" hidden>
      <span>${part.title}</span>
      <button type="button" class="settings" aria-label="Settings of ${part.title}">Settings</button>
    </div>
    <div class="web-part"></div>
  </section>`;
}

/** A plain page in the same frame: something said, and where to go. */
export function renderNotice(shell: Shell, title: string, text: string): Html {
  const content = html`<div class="host notice">
    <h1>${title}</h1>
    <p>${text}</p>
    <ul>
      ${shell.links.map((link) => html`<li><a href="${link.url}">${link.title}</a></li>`)}
    </ul>
  </div>`;
  return renderDocument(
    shell,
    title,
    content,
    html`<script src="/_host/host.js"></script>
      <script>
        localHost.startNotice();
      </script>`
  );
}

/**
 * Height in CSS pixels that application customizers ask to be kept for them above the page, as SharePoint keeps it from the start.
 * What is no number asks for nothing.
 * @see Microsoft's `preAllocatedApplicationCustomizerTopHeight`
 */
function roomAbove({ extensions }: HostPage): number {
  const heights = extensions
    .filter(({ location }) => location === 'ClientSideExtension.ApplicationCustomizer')
    .map(
      ({ hostProperties }) => /"preAllocatedApplicationCustomizerTopHeight"\s*:\s*"?(\d+)/.exec(hostProperties)?.[1]
    );
  return Math.max(0, ...heights.map((height) => Number(height ?? 0)));
}

/** What tells one page's frame from another's. */
interface FrameOptions {
  readonly canEdit?: boolean;
  /** See {@link roomAbove}. */
  readonly room?: number;
  readonly preloads?: readonly Preload[];
}

function renderDocument(
  shell: Shell,
  title: string,
  content: Html,
  scripts: Html,
  { canEdit = false, room = 0, preloads = [] }: FrameOptions = {}
): Html {
  return html`<!doctype html>
    <html lang="en-GB" data-theme="${shell.theme}">
      ${renderHead(`${title} - ${shell.siteTitle}`, preloads)}
      <body>
        <a class="host skip" href="#page">Skip to the page</a>
        ${renderHeader(shell, canEdit)}
        <div data-sp-placeholder="Top" style="--room: ${String(room)}px"></div>
        <main id="page" tabindex="-1" lang="${shell.locale.name}">${content}</main>
        <div data-sp-placeholder="Bottom"></div>
        <div id="status" class="hidden-text" role="status"></div>
        ${scripts}
      </body>
    </html>`;
}

/** The head of a page. A page inside Teams is marked at once, so that its header never shows. */
export function renderHead(title: string, preloads: readonly Preload[] = []): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/_host/host.css" />
    ${preloads.map(
      ({ componentId, href }) =>
        html`<link rel="preload" as="script" href="${href}" data-sp-componentId="${componentId}" />`
    )}
    <script>
      if (window.name === 'embedded-page-container') document.documentElement.dataset.inTeams = '';
    </script>
  </head>`;
}

/** Data for the page's scripts, safe inside HTML. */
export function toJsonScript(id: string, data: object): Html {
  return html`<script type="application/json" id="${id}">
    ${raw(JSON.stringify(data).replace(/</g, '\\u003c'))}
  </script>`;
}

function renderHeader(shell: Shell, canEdit: boolean): Html {
  return html`<header class="host bar">
    <a class="site" href="${shell.homeUrl}">${shell.siteTitle}</a>
    <nav aria-label="Site pages">
      <ul>
        ${shell.links.map((link) => {
          const current = link.url === shell.currentUrl ? raw(' aria-current="page"') : '';
          return html`<li><a href="${link.url}" ${current}>${link.title}</a></li>`;
        })}
      </ul>
    </nav>
    <div class="tools">
      ${canEdit ? html`<button type="button" id="edit" aria-pressed="false">Edit</button>` : ''}
      <details id="view">
        <summary>View</summary>
        <div class="view-panel">
          <label>Theme ${renderSelect('theme', THEMES, shell.theme)}</label>
          <label>Language ${renderSelect('locale', LOCALES, shell.locale.name)}</label>
          <p>The site's day is <time datetime="${shell.today}">${inWords(shell.today)}</time>.</p>
        </div>
      </details>
      ${renderPersonPicker(shell.people, shell.login)}
    </div>
  </header>`;
}

interface Choice {
  readonly name: string;
  readonly label: string;
}

function inWords(day: string): string {
  const form = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  });
  return form.format(new Date(`${day}T00:00:00Z`));
}

/** A list to choose from; the choice named `selected` is on. */
export function renderSelect(id: string, choices: readonly Choice[], selected: string): Html {
  return html`<select id="${id}">
    ${choices.map((choice) => {
      const chosen = choice.name === selected ? raw(' selected') : '';
      return html`<option value="${choice.name}" ${chosen}>${choice.label}</option>`;
    })}
  </select>`;
}

/**
 * The list of everybody one can be, with their roles.
 *
 * @param login - who one is, by user principal name; empty when nobody known
 */
export function renderPersonPicker(people: readonly DirectoryUser[], login: string): Html {
  const choices = people.map((person) => ({
    name: person.login.toLowerCase(),
    label: person.roles.length > 0 ? `${person.title} (${person.roles.join(', ')})` : person.title
  }));
  const nobody = login === '' ? [{ name: '', label: 'Choose a person' }] : [];
  return html`<label class="person">
    <span class="hidden-text">You are (choosing somebody else reloads the page)</span>
    ${renderSelect('person', [...nobody, ...choices], login)}
  </label>`;
}
