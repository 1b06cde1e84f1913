import type { KeptRoom } from '@e-cabinet/protocol';
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import classes from './Rooms.module.css';

export interface RoomRowProps {
  readonly room: KeptRoom;
  readonly onChange: () => void;
  readonly onRetire: () => void;
}

/** One room: where it is, how many it seats, and whether it is still taken. */
export function RoomRow({ room, onChange, onRetire }: RoomRowProps) {
  const { t } = useTranslation();
  const name = useOfficeName()(room.name);
  const places = t('rooms.places', { count: room.plan.places.length });
  return (
    <li className={`${shared.row} ${classes.room}`}>
      <div className={classes.words}>
        <span className={shared.name}>{name}</span>
        <span className={shared.facts}>{[room.address, places].filter(Boolean).join(' · ')}</span>
      </div>
      {room.retired && <StateBadge tone="neutral">{t('rooms.retired')}</StateBadge>}
      <div className={classes.acts}>
        <IconAct icon={IconPencil} label={t('rooms.changeOf', { name })} onClick={onChange} />
        <IconAct
          icon={room.retired ? IconArchiveOff : IconArchive}
          label={room.retired ? t('rooms.restoreOf', { name }) : t('rooms.retireOf', { name })}
          onClick={onRetire}
        />
      </div>
    </li>
  );
}
