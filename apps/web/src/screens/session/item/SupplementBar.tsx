import type { Paper } from '@e-cabinet/domain';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import classes from './PaperPane.module.css';
import { useWhoAndWhen } from './use-who-and-when.ts';

/** Says that a paper came in addition, to what, by whom, when and why: it is never taken for a replacement. (P13) */
export function SupplementBar({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const title = useMeetingPart(({ papers }) => papers[paper.supplement?.to ?? '']?.title);
  const whoAndWhen = useWhoAndWhen();
  const [first] = paper.versions;
  if (!paper.supplement || !first) return null;
  const { reason } = paper.supplement;
  return (
    <div className={classes.bar} role="status">
      <IconPaperclip className={classes.form} aria-hidden="true" stroke={1.5} />
      <p className={classes.text}>
        <strong>
          {title ? t('versions.supplementOf', { title }) : t('versions.supplementOfItem')}{' '}
        </strong>
        {t('versions.supplementBecause', { ...whoAndWhen(first), reason })}
      </p>
    </div>
  );
}
