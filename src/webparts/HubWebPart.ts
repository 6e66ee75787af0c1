import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPComponentLoader } from '@microsoft/sp-loader';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type * as PropertyPane from '@microsoft/sp-property-pane';
import { createHub, type Hub } from '../shared/data/createHub';
import type { LocaleName } from '../shared/loc/FeatureTexts';
import { setLanguage } from '../shared/loc/language';
import { stylesInPlace } from '../shared/ui/stylesInPlace';
import { type HubTheme, toHubTheme } from '../shared/ui/theme/HubTheme';

/** What an editor may set on each of the hub's web parts. */
export interface HubWebPartProps {
  /** Heading above the screen; empty means the hub's own. */
  title: string;
}

/** What makes the fields of the property pane. */
export type PaneFields = typeof PropertyPane;

/** What the editor of a web part is told of it, and may set. */
export interface PaneSettings {
  description: string;
  groups: PropertyPane.IPropertyPaneGroup[];
}

/** The words of a web part whose heading alone can be set. */
export interface HeadingStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

/** The id in its manifest of Microsoft's property pane. It brings 27 further components, so that no reader is to wait for it. */
const propertyPane = 'f9e737b7-f0df-4597-ba8c-3060f82380db';

/**
 * Longest that the first frame waits for what can be had at once, in milliseconds: less than is felt. What comes later is shown
 * in a frame of its own.
 */
const longestPreparation = 150;

/** What a screen is handed by its page. */
export interface HubPage {
  hub: Hub;
  theme: HubTheme;
  heading: string;
  /** 1 where the screen is the page, as in Teams; 2 where the page has a title of its own. */
  headingLevel: 1 | 2;
  /** Absolute address of a page of the site, by its name without an ending. */
  pageAddress(name: string): string;
}

/** A doorway of the hub: connects to the site of its page, follows the theme of SharePoint or Teams, and draws a screen. */
export abstract class HubWebPart<Props extends HubWebPartProps = HubWebPartProps> extends BaseClientSideWebPart<Props> {
  private hub: Hub | undefined;
  private theme: IReadonlyTheme | undefined;
  private teamsTheme: string | undefined;
  private paneFields: PaneFields | undefined;

  /** The screen as it is now. */
  protected abstract screen(page: HubPage): React.ReactElement;

  /** Begins what the first frame is to show. @returns when that has come; the frame waits for it, but not for long */
  protected prepare(_hub: Hub): Promise<unknown> {
    return Promise.resolve();
  }

  protected abstract settings(fields: PaneFields): PaneSettings;

  public override render(): void {
    if (this.hub === undefined) return;
    const screen = this.screen({
      hub: this.hub,
      theme: toHubTheme(this.theme, this.teamsTheme),
      heading: this.properties.title ?? '',
      headingLevel: this.teamsTheme === undefined ? 2 : 1,
      pageAddress: (name) => `${this.context.pageContext.web.absoluteUrl}/SitePages/${name}.aspx`
    });
    ReactDom.render(screen, this.domElement);
  }

  /** Languages in which the screen has all its texts; in any other it speaks British English. */
  protected get languages(): readonly LocaleName[] {
    return ['en-GB'];
  }

  protected override async onInit(): Promise<void> {
    setLanguage(this.context.pageContext.cultureInfo.currentUICultureName, this.languages);
    this.hub = createHub(this.context);
    this.hub.logDrafts.sweep(new Date().toISOString());
    const enough = new Promise((resolve) => window.setTimeout(resolve, longestPreparation));
    await Promise.all([Promise.race([this.prepare(this.hub), enough]), stylesInPlace()]);
    const teams = this.context.sdks.microsoftTeams?.teamsJs;
    if (teams !== undefined) {
      this.teamsTheme = (await teams.app.getContext()).app.theme;
      teams.app.registerOnThemeChangeHandler((theme) => {
        this.teamsTheme = theme;
        this.render();
      });
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.paneFields = await SPComponentLoader.loadComponentById<PaneFields>(propertyPane);
  }

  protected override getPropertyPaneConfiguration(): PropertyPane.IPropertyPaneConfiguration {
    if (this.paneFields === undefined) return { pages: [] };
    const { description, groups } = this.settings(this.paneFields);
    return { pages: [{ header: { description }, groups }] };
  }
}

/** Settings of a web part whose heading alone can be set. */
export function headingSettings(strings: HeadingStrings, { PropertyPaneTextField }: PaneFields): PaneSettings {
  const title = PropertyPaneTextField('title', { label: strings.TitleFieldLabel, placeholder: strings.Title });
  return { description: strings.Description, groups: [{ groupName: strings.AppearanceGroup, groupFields: [title] }] };
}
