import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseApplicationCustomizer, type PlaceholderContent, PlaceholderName } from '@microsoft/sp-application-base';
import { cyGB } from '../../shared/loc/cy-GB';
import { language, setLanguage } from '../../shared/loc/language';
import { queryWithPlace } from '../../shared/ui/app/HubPlace';
import { SiteNotice } from '../../shared/ui/siteNotice/SiteNotice';
import { stylesInPlace } from '../../shared/ui/stylesInPlace';
import { type FollowedTheme, followTheme } from '../followTheme';

/** Puts the notice of confidentiality and the quick search above every page of the hub's site. */
export default class SiteNoticeApplicationCustomizer extends BaseApplicationCustomizer<object> {
  private theme: FollowedTheme | undefined;
  private content: PlaceholderContent | undefined;

  public override async onInit(): Promise<void> {
    setLanguage(this.context.pageContext.cultureInfo.currentUICultureName, ['en-GB', 'cy-GB']);
    this.theme = followTheme(this.context.serviceScope, () => this.draw());
    await stylesInPlace();
    this.context.placeholderProvider.changedEvent.add(this, () => this.draw());
    this.draw();
  }

  private draw(): void {
    this.content ??= this.context.placeholderProvider.tryCreateContent(PlaceholderName.Top, {
      onDispose: ({ domElement }) => ReactDom.unmountComponentAtNode(domElement)
    });
    if (this.content === undefined) return;
    // The room that was kept is the least it takes: on a phone it takes more.
    this.content.domElement.style.height = 'auto';
    const home = `${this.context.pageContext.web.absoluteUrl}/SitePages/Home.aspx`;
    const notice = React.createElement(SiteNotice, {
      theme: this.theme?.current() ?? { scheme: 'light' },
      texts: language() === 'cy-GB' ? cyGB : undefined,
      onOpen: (reference: string) =>
        window.location.assign(home + queryWithPlace('', { screen: 'case', query: { case: reference } }))
    });
    ReactDom.render(notice, this.content.domElement);
  }

  protected override onDispose(): void {
    this.theme?.stop();
  }
}
