import * as React from 'react';
import { createPortal } from 'react-dom';
import { type DocumentSection, isNumeric, type ReportDocument } from '../../../reportFiles/ReportDocument';
import tokens from '../../tokens.module.scss';
import styles from './PrintReport.module.scss';
import { reportLanguage } from '../../../domain/publication/reportLanguage';

/** A whole report on A4, beside the page and seen on paper alone. */
export function PrintReport({ document: report }: { document: ReportDocument }): React.ReactElement {
  return createPortal(
    <div className={`${tokens.tokens} ${styles.paper}`} aria-hidden="true" data-hub-print="" lang={reportLanguage}>
      <h1>{report.title}</h1>
      <p className={styles.subtitle}>{report.subtitle}</p>
      {report.mark !== undefined && <p className={styles.mark}>{report.mark}</p>}
      <table>
        <tbody>
          {report.facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...report.sections, ...report.appendices].map((section) => (
        <PrintSection key={section.heading} section={section} />
      ))}
    </div>,
    document.body
  );
}

function PrintSection({ section }: { section: DocumentSection }): React.ReactElement {
  return (
    <section>
      <h2>{section.heading}</h2>
      {section.paragraphs.map((text, place) => (
        <p key={place} className={styles.text}>
          {text}
        </p>
      ))}
      {section.tables.map((table) => (
        <React.Fragment key={table.id}>
          <table>
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.columns.map((heading, column) => (
                  <th key={column} scope="col" className={isNumeric(table, column) ? styles.number : undefined}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...table.rows, ...(table.total === null ? [] : [table.total])].map((row, place) => (
                <tr key={place} className={place === table.rows.length ? styles.total : undefined}>
                  {row.map((value, column) => (
                    <td key={column} className={isNumeric(table, column) ? styles.number : undefined}>
                      {typeof value === 'number' ? value.toLocaleString(reportLanguage) : value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {table.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </React.Fragment>
      ))}
    </section>
  );
}
