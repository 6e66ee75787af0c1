import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IPropertyPaneConfiguration, IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import { createHub, type Hub } from '../shared/data/createHub';
import type { LocaleName } from '../shared/loc/FeatureTexts';
import { setLanguage } from '../shared/loc/language';
import { type HubTheme, toHubTheme } from '../shared/ui/theme/HubTheme';

/** What an editor may set on each of the hub's web parts. */
export interface HubWebPartProps {
  /** Heading above the screen; empty means the hub's own. */
  title: string;
}

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

  /** The screen as it is now. */
  protected abstract screen(page: HubPage): React.ReactElement;

  /** What its editor is told of it, and may set. */
  protected abstract settings(): { description: string; groups: IPropertyPaneGroup[] };

  public override render(): void {
    if (this.hub === undefined) {
      this.hub = createHub(this.context);
      this.hub.logDrafts.sweep(new Date().toISOString());
    }
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

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { description, groups } = this.settings();
    return { pages: [{ header: { description }, groups }] };
  }
}
