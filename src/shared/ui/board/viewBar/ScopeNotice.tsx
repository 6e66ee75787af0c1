import * as React from 'react';
import type { BoardScope } from '../../../domain/board/views/scope';
import controls from '../../components/controls.module.scss';
import { Icon } from '../../icons/Icon';
import { useTexts } from '../../texts';
import type { FilterOptions } from '../filters/filterOptions';
import { MenuButton } from '../menu/MenuButton';
import { FullNotice } from '../../components/notice/Notice';
import type { Scope } from './useScope';
import styles from './ViewBar.module.scss';

/** Props of {@link ServiceChoice}. */
export interface ServiceChoiceProps {
  scope: Scope;
  /** Gives the services there are. */
  services: FilterOptions;
  className: string | undefined;
  children: React.ReactNode;
}

/** A menu in which the reader says which services are theirs. */
function ServiceChoice({ scope, services, className, children }: ServiceChoiceProps): React.ReactElement {
  const entries = services('service').filter(({ key }) => key !== '');
  return (
    <MenuButton
      className={className}
      entries={() =>
        entries.map(({ key, label }) => {
          const chosen = scope.services.includes(key);
          return {
            key,
            text: label,
            checked: chosen,
            onClick: () =>
              scope.choose(chosen ? scope.services.filter((name) => name !== key) : [...scope.services, key])
          };
        })
      }
    >
      {children}
      <Icon name="down" size={10} />
    </MenuButton>
  );
}

/** Says which services are shown as the reader's, and lets them change it. */
export function ServiceLine({
  scope,
  services
}: Omit<ServiceChoiceProps, 'children' | 'className'>): React.ReactElement {
  const words = useTexts().views;
  return (
    <p className={styles.told}>
      {words.service(scope.services.join(', '))}
      <ServiceChoice scope={scope} services={services} className={controls.chip}>
        {words.changeService}
      </ServiceChoice>
    </p>
  );
}

/** Props of {@link ScopeNotice}. */
export interface ScopeNoticeProps {
  of: BoardScope;
  scope: Scope;
  services: FilterOptions;
  onShowAll(): void;
}

/** Says plainly why nothing of the reader's own is shown, and what to do. */
export function ScopeNotice({ of, scope, services, onShowAll }: ScopeNoticeProps): React.ReactElement {
  const texts = useTexts();
  const words = texts.views;
  const all = (
    <button type="button" className={controls.button} onClick={onShowAll}>
      {words.showAll}
    </button>
  );
  if (scope.failed) {
    return <FullNotice alert title={words.findingFailed} action={all} />;
  }
  if (!scope.found) {
    return <FullNotice title={words.finding} />;
  }
  return of === 'mine' ? (
    <FullNotice title={words.noCases} action={all} />
  ) : (
    <FullNotice
      title={words.noService}
      action={
        <div className={styles.side}>
          <ServiceChoice scope={scope} services={services} className={controls.button}>
            {texts.filters.service}
          </ServiceChoice>
          {all}
        </div>
      }
    />
  );
}
