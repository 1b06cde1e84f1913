import { useTranslation } from 'react-i18next';
import { KIND_WORDS } from './kind-words.ts';
import { RemarkLine, type ReplyProps } from './RemarkLine.tsx';
import classes from './Replies.module.css';

/** A remark and what was said to it, to be read. */
export function SettledReply({ remark }: ReplyProps) {
  const { t } = useTranslation();
  const { reply } = remark;
  return (
    <RemarkLine remark={remark}>
      {reply ? (
        <div>
          <p className={classes.who}>{t(KIND_WORDS[reply.kind])}</p>
          {reply.text && <p className={classes.words}>{reply.text}</p>}
        </div>
      ) : (
        <p className={classes.soft}>{t('replies.waiting')}</p>
      )}
    </RemarkLine>
  );
}
