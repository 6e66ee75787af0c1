import * as React from 'react';
import { resolveText } from '../../../domain/publication/resolveText';
import type { Report } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { useFeatureTexts } from '../../texts';
import { FigureButton } from '../figures/FigureButton';
import { useOpenFigure } from '../figures/OpenFigure';
import styles from './Text.module.scss';

/** A part's text as it is read: every link says its value, and opens its cases where the reader may see them. */
export function ReadText({ text, report }: { text: string; report: Report }): React.ReactElement {
  const words = useFeatureTexts(reportTexts).report.value;
  const { possible } = useOpenFigure();
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className={styles.read}>
      {paragraphs.map((paragraph, number) => (
        <p key={number}>
          {resolveText(paragraph.trim(), report, words).map((part, place) => {
            const isOpen = part.figure?.selection !== undefined && typeof part.figure.value === 'number';
            if (part.id === undefined) return <React.Fragment key={place}>{part.text}</React.Fragment>;
            return possible && isOpen && !part.compared ? (
              <FigureButton key={place} text={part.text} label={part.figure?.title ?? ''} place={part.id} />
            ) : (
              <span key={place} className={part.figure === undefined ? styles.missing : styles.linked}>
                {part.text}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}
