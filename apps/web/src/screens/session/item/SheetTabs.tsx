import { NativeSelect, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPointFilled } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadyMarkLater } from '../../../meeting/ReadyMarkLater.tsx';
import classes from './SheetTabs.module.css';

export interface SheetTab {
  readonly id: string;
  readonly label: string;
  readonly unread: boolean;
  /** Of a paper's file. */
  readonly sha256?: string | undefined;
  readonly state?: keyof typeof STATE_WORDS | undefined;
}

const STATE_WORDS = {
  recalled: 'session.recalled',
  supplement: 'session.supplement',
  replaced: 'session.replaced',
} as const;

export interface SheetTabsProps {
  readonly label: string;
  readonly tabs: readonly SheetTab[];
  readonly value: string | null;
  readonly onSelect: (id: string) => void;
}

/** More than these do not fit above a paper: they become a list to choose from. */
const MOST_TABS = { wide: 5, narrow: 2 };
const WIDE = '(min-width: 48em)';

/** The sheets that can be read, one of them open. Nothing is shown for a single one. */
export const SheetTabs = memo(function SheetTabs(props: SheetTabsProps) {
  const { label, tabs, value, onSelect } = props;
  const { t } = useTranslation();
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  if (tabs.length < 2) return null;
  if (tabs.length > (wide ? MOST_TABS.wide : MOST_TABS.narrow)) return <Choice {...props} />;
  return (
    <Tabs
      value={value}
      onChange={(id) => id !== null && onSelect(id)}
      className={classes.tabs}
      keepMounted={false}
    >
      <Tabs.List aria-label={label} className={classes.list}>
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab.id}
            value={tab.id}
            aria-controls="sheet"
            className={classes.tab}
            rightSection={<ReadyMarkLater sha256={tab.sha256} />}
          >
            <span className={classes.label} data-state={tab.state}>
              {tab.label}
            </span>
            {tab.state && <span className={classes.state}>{t(STATE_WORDS[tab.state])}</span>}
            {tab.unread && (
              <IconPointFilled
                className={classes.unread}
                role="img"
                aria-label={t('session.unread')}
              />
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
});

function Choice({ label, tabs, value, onSelect }: SheetTabsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.choice}>
      <NativeSelect
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onSelect(event.currentTarget.value)}
        data={tabs.map(({ id, label, unread, state }, index) => ({
          value: id,
          label: [
            `${index + 1}/${tabs.length}`,
            label,
            state && t(STATE_WORDS[state]),
            unread && t('session.unread'),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <ReadyMarkLater sha256={tabs.find(({ id }) => id === value)?.sha256} />
    </div>
  );
}
