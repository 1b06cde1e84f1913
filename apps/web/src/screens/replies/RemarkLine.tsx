import type { Question, SaidRemark } from '@e-cabinet/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import classes from './Replies.module.css';

export interface ReplyProps {
  readonly question: Question;
  readonly remark: SaidRemark;
}

export interface RemarkLineProps {
  readonly remark: SaidRemark;
  readonly children: ReactNode;
}

/** Who said what, and beside it what is said to it. */
export function RemarkLine({ remark, children }: RemarkLineProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  return (
    <div className={classes.reply}>
      <div>
        <p className={classes.who}>{name(remark.seatId)}</p>
        <p className={classes.words}>{remark.text || t('replies.noWords')}</p>
      </div>
      {children}
    </div>
  );
}
