import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'RagBoardWebPartStrings';

/** What an editor may set on the board. */
export interface IRagBoardWebPartProps {
  /** Heading above the board; empty means the hub's own. */
  title: string;
}

/** Doorway: hands the page's context to the RAG board screen. */
export default class RagBoardWebPart extends BaseClientSideWebPart<IRagBoardWebPartProps> {
  public override render(): void {
    ReactDom.render(React.createElement('h2', undefined, this.properties.title || strings.Title), this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          header: { description: strings.Title },
          groups: [{ groupFields: [PropertyPaneTextField('title', { label: strings.TitleFieldLabel })] }]
        }
      ]
    };
  }
}
