import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseFieldCustomizer, type IFieldCustomizerCellEventParameters } from '@microsoft/sp-listview-extensibility';
import { createHub } from '../../shared/data/createHub';
import { RagCell } from '../../shared/ui/listView/RagCell';
import { StageRatings } from '../../shared/ui/listView/StageRatings';
import { type FollowedTheme, followTheme } from '../followTheme';

/** Shows the status of each stage, as on the board, in a column of a list's views. */
export default class RagStatusFieldCustomizer extends BaseFieldCustomizer<object> {
  private readonly cells = new Map<HTMLElement, () => void>();
  private ratings: StageRatings | undefined;
  private theme: FollowedTheme | undefined;

  public override onInit(): Promise<void> {
    this.ratings = new StageRatings(createHub(this.context).board);
    this.theme = followTheme(this.context.serviceScope, () => this.cells.forEach((draw) => draw()));
    return Promise.resolve();
  }

  public override onRenderCell({ domElement, fieldValue, listItem }: IFieldCustomizerCellEventParameters): void {
    const id = Number(listItem.getValueByName('ID'));
    const given = { plain: String(fieldValue ?? ''), rate: async () => this.ratings?.of(id) };
    const draw = (): void => {
      const theme = this.theme?.current() ?? { scheme: 'light' };
      ReactDom.render(React.createElement(RagCell, { theme, ...given }), domElement);
    };
    this.cells.set(domElement, draw);
    draw();
  }

  public override onDisposeCell({ domElement }: IFieldCustomizerCellEventParameters): void {
    this.cells.delete(domElement);
    ReactDom.unmountComponentAtNode(domElement);
  }

  protected override onDispose(): void {
    this.theme?.stop();
  }
}
