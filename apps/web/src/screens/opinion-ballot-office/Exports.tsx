import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import classes from './Office.module.css';

/** The synthesis and the result as files of an office. (O7) */
export function Exports() {
  const { t } = useTranslation();
  const { phase } = useWholeMeeting();
  return (
    <section className={classes.box}>
      <h2 className={classes.small}>{t('ballotOffice.exports')}</h2>
      <File name="synthesis.docx" icon={IconFileText} label={t('ballotOffice.synthesisWord')} />
      <File
        name="synthesis.xlsx"
        icon={IconFileSpreadsheet}
        label={t('ballotOffice.synthesisSheet')}
      />
      {phase === 'closed' && (
        <File name="result.docx" icon={IconFileText} label={t('ballotOffice.resultWord')} />
      )}
    </section>
  );
}

interface FileProps {
  readonly name: 'synthesis.docx' | 'synthesis.xlsx' | 'result.docx';
  readonly icon: TablerIcon;
  readonly label: string;
}

function File({ name, icon: Icon, label }: FileProps) {
  const { id } = useWholeMeeting();
  return (
    <Button
      component="a"
      href={`/api/meetings/${encodeURIComponent(id)}/${name}`}
      download
      variant="default"
      leftSection={<Icon aria-hidden="true" size="1.2em" />}
    >
      {label}
    </Button>
  );
}
