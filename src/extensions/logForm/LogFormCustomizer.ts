import * as React from 'react';
import * as ReactDom from 'react-dom';
import { FormDisplayMode } from '@microsoft/sp-core-library';
import { ThemeProvider } from '@microsoft/sp-component-base';
import { BaseFormCustomizer } from '@microsoft/sp-listview-extensibility';
import { createHub, type Hub } from '../../shared/data/createHub';
import { casePagesAt } from '../../shared/ui/casePage/CasePages';
import { LogInList } from '../../shared/ui/logForm/LogInList';
import { toHubTheme } from '../../shared/ui/theme/HubTheme';

/** Doorway to log reports from their list: its forms to add, change and read a row are the hub's. */
export default class LogFormCustomizer extends BaseFormCustomizer<Record<string, never>> {
  private hub: Hub | undefined;
  private logKey: string | undefined;
  private themes: ThemeProvider | undefined;

  public override async onInit(): Promise<void> {
    this.hub = createHub(this.context);
    this.hub.logDrafts.sweep(new Date().toISOString());
    this.themes = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.themes.themeChangedEvent.add(this, this.render);
    const { itemId } = this.context;
    if (itemId !== undefined && this.displayMode !== FormDisplayMode.New) {
      this.logKey = await (await this.hub.logReports()).keyOf(itemId);
    }
  }

  public override render(): void {
    if (this.hub === undefined) return;
    const { themes } = this;
    ReactDom.render(
      React.createElement(LogInList, {
        hub: this.hub,
        pages: casePagesAt((name) => `${this.context.pageContext.web.absoluteUrl}/SitePages/${name}.aspx`),
        theme: toHubTheme(themes?.tryGetTheme(), undefined),
        logKey: this.logKey,
        readOnly: this.displayMode === FormDisplayMode.Display,
        onSaved: () => this.formSaved(),
        onClose: () => this.formClosed()
      }),
      this.domElement
    );
  }

  public override onDispose(): void {
    this.themes?.themeChangedEvent.remove(this, this.render);
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
