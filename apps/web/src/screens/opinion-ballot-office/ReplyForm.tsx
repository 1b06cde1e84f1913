import { type Question, REPLY_KINDS, type ReplyKind, type SaidRemark } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../meeting/ConflictNote.tsx';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { useDraft } from '../../meeting/use-draft.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import classes from './Office.module.css';

const KIND_WORDS = {
  accepted: 'ballotOffice.kinds.accepted',
  partly: 'ballotOffice.kinds.partly',
  explained: 'ballotOffice.kinds.explained',
} as const satisfies Record<ReplyKind, string>;

interface ReplyDraft {
  /** Empty while nothing is said to it. */
  readonly kind: ReplyKind | '';
  readonly text: string;
}

export interface ReplyFormProps {
  readonly question: Question;
  readonly remark: SaidRemark;
}

/** One remark beside what is said to it; what is half written stays, whoever else writes. */
export function ReplyForm({ question, remark }: ReplyFormProps) {
  const { t } = useTranslation();
  const { seats, presentedAt } = useWholeMeeting();
  const name = useSeatName(seats)(remark.seatId);
  return (
    <div className={classes.reply}>
      <div>
        <p className={classes.who}>{name}</p>
        <p className={classes.words}>{remark.text || t('ballotOffice.noWords')}</p>
      </div>
      {presentedAt === null ? (
        <Writing question={question} remark={remark} name={name} />
      ) : (
        <Settled remark={remark} />
      )}
    </div>
  );
}

function Settled({ remark: { reply } }: { readonly remark: SaidRemark }) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={classes.who}>{reply && t(KIND_WORDS[reply.kind])}</p>
      <p className={classes.words}>{reply?.text}</p>
    </div>
  );
}

function Writing({ question, remark, name }: ReplyFormProps & { readonly name: string }) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const { reply } = remark;
  const current = useMemo<ReplyDraft>(
    () => ({ kind: reply?.kind ?? '', text: reply?.text ?? '' }),
    [reply],
  );
  const draft = useDraft(current);
  const { kind, text } = draft.value;
  const save = () => {
    if (kind === '') return;
    const { seatId, index } = remark;
    const said = { questionId: question.id, seatId, remark: index, kind, text: text.trim() };
    void act({ type: 'reply-to-remark', ...said });
  };
  const theirs = draft.theirs.kind === '' ? '' : t(KIND_WORDS[draft.theirs.kind]);
  return (
    <form
      className={classes.replyForm}
      aria-label={t('ballotOffice.replyOf', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FilterBar<ReplyKind | ''>
        label={t('ballotOffice.reply')}
        value={kind}
        onChange={(chosen) => draft.set('kind', chosen)}
        options={REPLY_KINDS.map((value) => ({ value, label: t(KIND_WORDS[value]) }))}
      />
      <Textarea
        label={t('ballotOffice.replyText')}
        description={t('ballotOffice.replyHint')}
        value={text}
        onChange={(event) => draft.set('text', event.currentTarget.value)}
        onFocus={() => draft.hold('text')}
        onBlur={() => draft.hold(null)}
        maxLength={TEXT_MAX}
        autosize
        minRows={2}
        maxRows={10}
      />
      {draft.conflicts.map((field) => (
        <ConflictNote
          key={field}
          theirs={field === 'kind' ? theirs : draft.theirs.text}
          onTake={() => draft.takeTheirs(field)}
          onKeep={() => draft.keepMine(field)}
        />
      ))}
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.acts}>
        <Button type="submit" variant="default" disabled={kind === '' || !draft.written}>
          {t('ballotOffice.saveReply')}
        </Button>
      </div>
    </form>
  );
}
