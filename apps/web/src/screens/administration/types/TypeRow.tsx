import type { MeetingType } from '@e-cabinet/protocol';
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MEETING_KIND_WORDS } from '../../../meeting/words-of.ts';
import { IconAct } from '../../../parts/IconAct.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { RulesInWords } from '../../secretariat/form/RulesInWords.tsx';
import shared from '../Administration.module.css';
import classes from './Types.module.css';

export interface TypeRowProps {
  readonly type: MeetingType;
  readonly onChange: () => void;
  readonly onArchive: () => void;
}

/** One type, with its rules in words. */
export function TypeRow({ type, onChange, onArchive }: TypeRowProps) {
  const { t } = useTranslation();
  const name = useOfficeName()(type.name);
  return (
    <li className={`${shared.row} ${classes.type}`}>
      <div className={classes.heading}>
        <span className={shared.name}>{name}</span>
        <span className={shared.facts}>{t(MEETING_KIND_WORDS[type.kind])}</span>
        {type.archived && <StateBadge tone="neutral">{t('meetingTypes.archived')}</StateBadge>}
        <div className={classes.acts}>
          <IconAct
            icon={IconPencil}
            label={t('meetingTypes.changeOf', { name })}
            onClick={onChange}
          />
          <IconAct
            icon={type.archived ? IconArchiveOff : IconArchive}
            label={
              type.archived
                ? t('meetingTypes.restoreOf', { name })
                : t('meetingTypes.archiveOf', { name })
            }
            onClick={onArchive}
          />
        </div>
      </div>
      {!type.archived && <RulesInWords rules={type.rules} members={0} />}
    </li>
  );
}
