import { useHotkeys } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import classes from './ShortcutsButton.module.css';

/** What a keyboard does where a session is prepared, as it is written on the keys. */
const GROUPS = [
  {
    heading: 'shortcuts.anywhere',
    lines: [
      [['?'], 'shortcuts.overview'],
      [['Alt', '1…8'], 'shortcuts.tabs'],
      [['Esc'], 'shortcuts.leave'],
    ],
  },
  {
    heading: 'prepare.tab.agenda',
    lines: [
      [['Alt', 'N'], 'shortcuts.newItem'],
      [['Alt', 'S'], 'shortcuts.newSection'],
      [['Alt', 'V'], 'shortcuts.paste'],
      [['Alt', '↑ ↓'], 'shortcuts.move'],
      [['Enter'], 'shortcuts.toNumber'],
    ],
  },
  {
    heading: 'shortcuts.reading',
    lines: [
      [['←', '→'], 'shortcuts.pages'],
      [['Ctrl', 'F'], 'shortcuts.search'],
      [['+', '−', '0'], 'shortcuts.zoom'],
    ],
  },
] as const;

/** The keys of this screen: behind a button, and behind the question mark. */
export function ShortcutsButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useHotkeys([['shift+?', () => setOpened(true)]]);
  return (
    <span className={classes.button}>
      <IconAct icon={IconKeyboard} label={t('shortcuts.title')} onClick={() => setOpened(true)} />
      <SheetDialog opened={opened} title={t('shortcuts.title')} onClose={() => setOpened(false)}>
        {GROUPS.map(({ heading, lines }) => (
          <section key={heading} className={classes.group}>
            <h3 className={classes.heading}>{t(heading)}</h3>
            <dl className={classes.lines}>
              {lines.map(([keys, words]) => (
                <Fragment key={words}>
                  <dt className={classes.keys}>
                    {keys.map((key) => (
                      <kbd key={key} className={classes.key}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd className={classes.words}>{t(words)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </SheetDialog>
    </span>
  );
}
