import { currentVersion, type Instant, type Paper, type SeatId } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../meeting/VoteByName.tsx';
import { StateBadge } from '../parts/StateBadge.tsx';
import { useFormats } from '../words/use-formats.ts';
import classes from './Pack.module.css';

/** What happened to a paper since it went out: by whom, when and why. (P3, P13, P14) */
export function PaperFacts({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const because = useBecause();
  const { recall, supplement } = paper;
  const to = useMeetingPart(({ papers }) => papers[supplement?.to ?? '']?.title);
  const version = currentVersion(paper);
  const replaced = version?.reason ? version : null;
  const [first] = paper.versions;
  return (
    <>
      {recall && (
        <span className={classes.fact}>
          <StateBadge tone="attention">{t('pack.recalled')}</StateBadge>{' '}
          {because(recall, recall.reason)}
        </span>
      )}
      {supplement && first && (
        <span className={classes.fact}>
          <StateBadge tone="info">
            {to ? t('pack.supplementTo', { title: to }) : t('pack.supplement')}
          </StateBadge>{' '}
          {because(first, supplement.reason)}
        </span>
      )}
      {replaced && (
        <span className={classes.fact}>
          <StateBadge tone="info">{t('pack.version', { version: replaced.version })}</StateBadge>{' '}
          {because(replaced, replaced.reason ?? '')}
        </span>
      )}
    </>
  );
}

function useBecause() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const office = useSeatName(useMeetingPart(({ seats }) => seats));
  return ({ at, by }: { readonly at: Instant; readonly by: SeatId }, reason: string) =>
    t('pack.because', { moment: moment(at), by: office(by), reason });
}
