import * as React from 'react';
import type { RichBlock, RichRun } from '../../../reportFiles/richText/RichBlock';
import styles from '../page/Page.module.scss';

/** Blocks of rich text on the screen as they will stand in a file. */
export function BlocksView({ blocks }: { blocks: readonly RichBlock[] }): React.ReactElement {
  return (
    <div className={styles.text}>
      {blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: RichBlock }): React.ReactElement {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <p>
          <strong>
            <Runs runs={block.runs} />
          </strong>
        </p>
      ) : (
        <p>
          <em>
            <Runs runs={block.runs} />
          </em>
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'item': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List start={block.ordered ? block.number : undefined}>
          <li>
            <Runs runs={block.runs} />
          </li>
        </List>
      );
    }
    case 'table':
      return (
        <table>
          {block.head && (
            <thead>
              <tr>
                {block.head.map((runs, place) => (
                  <th key={place} scope="col">
                    <Runs runs={runs} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {block.rows.map((cells, place) => (
              <tr key={place}>
                {cells.map((runs, column) => (
                  <td key={column}>
                    <Runs runs={runs} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Runs({ runs }: { runs: readonly RichRun[] }): React.ReactElement {
  return (
    <>
      {runs.map(({ text, bold, italic, open }, place) => {
        const words = open === true ? <mark data-open="">{text}</mark> : text;
        const leaning = italic === true ? <em>{words}</em> : words;
        return <React.Fragment key={place}>{bold === true ? <strong>{leaning}</strong> : leaning}</React.Fragment>;
      })}
    </>
  );
}
