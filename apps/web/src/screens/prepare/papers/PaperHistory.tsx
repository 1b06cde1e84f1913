import type { Paper } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { paperAddress } from '../../../meeting/paper-address.ts';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './PapersTab.module.css';

/** All versions of a paper, the latest first; the earlier ones stay. (D4) */
export function PaperHistory({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { meetingId } = useFollowed();
  const office = useSeatName(useMeetingPart(({ seats }) => seats));
  const versions = [...paper.versions].reverse();
  return (
    <ol className={classes.versions} reversed>
      {versions.map(({ version, file, at, by, reason }, index) => (
        <li key={version} data-old={index > 0 || undefined}>
          <a href={paperAddress(meetingId, file)} target="_blank" rel="noreferrer">
            {t('papersIntake.version', { version })}
          </a>
          <span>{t('papersIntake.pages', { count: file.pages })}</span>
          <span>{t('papersIntake.added', { at: moment(at), by: office(by) })}</span>
          {reason && <span>{t('papersIntake.because', { reason })}</span>}
        </li>
      ))}
    </ol>
  );
}
