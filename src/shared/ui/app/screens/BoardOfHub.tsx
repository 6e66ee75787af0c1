import * as React from 'react';
import { RagBoard } from '../../board/RagBoard';
import { useTheme } from '../../theme/ThemeContext';
import type { ScreenProps } from '../ScreenProps';

/** The RAG board in the hub. */
export default function BoardOfHub({
  hub,
  headingLevel,
  refreshSeconds,
  services,
  hrefOf
}: ScreenProps): React.ReactElement {
  const theme = useTheme();
  return (
    <RagBoard
      repository={hub.board}
      copies={hub.boardCopies}
      views={hub.views}
      holidays={hub.holidays}
      theme={theme}
      options={{
        heading: '',
        headingLevel,
        refreshSeconds,
        grouping: 'none',
        fixedServices: services,
        fixedTeams: '',
        caseAddress: hrefOf({ screen: 'case', query: { case: '' } })
      }}
    />
  );
}
