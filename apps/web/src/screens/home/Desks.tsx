import { IconFiles, IconNotebook, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DeskLink } from './DeskLink.tsx';

export interface DesksProps {
  readonly secretary: boolean;
  /** Files for a unit, or receives what units file. */
  readonly files: boolean;
  readonly administrator: boolean;
}

/** The ways to the secretariat's own pages, to the files of units, and to units, people and accounts. */
export function Desks({ secretary, files, administrator }: DesksProps) {
  const { t } = useTranslation();
  return (
    <>
      {secretary && (
        <DeskLink
          to="/secretariat"
          icon={IconNotebook}
          title={t('ways.secretariat')}
          hint={t('ways.secretariatHint')}
        />
      )}
      {files && (
        <DeskLink
          to="/submissions"
          icon={IconFiles}
          title={t('ways.submissions')}
          hint={t('ways.submissionsHint')}
        />
      )}
      {administrator && (
        <DeskLink
          to="/administration"
          icon={IconSettings}
          title={t('administration.title')}
          hint={t('ways.administrationHint')}
        />
      )}
    </>
  );
}
