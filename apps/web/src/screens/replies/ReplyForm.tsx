import { REPLY_KINDS, type ReplyKind } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../meeting/ConflictNote.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { useDraft } from '../../meeting/use-draft.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { RemarkLine, type ReplyProps } from './RemarkLine.tsx';
import classes from './Replies.module.css';

interface ReplyDraft {
  /** Empty while nothing is said to it. */
  readonly kind: ReplyKind | '';
  readonly text: string;
}

/** One remark beside what is said to it; what is half written stays, whoever else writes. */
export function ReplyForm({ question, remark }: ReplyProps) {
  return (
    <RemarkLine remark={remark}>
      <Writing question={question} remark={remark} />
    </RemarkLine>
  );
}

function Writing({ question, remark }: ReplyProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats))(remark.seatId);
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
      className={classes.form}
      aria-label={t('replies.of', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FilterBar<ReplyKind | ''>
        label={t('replies.title')}
        value={kind}
        onChange={(chosen) => draft.set('kind', chosen)}
        options={REPLY_KINDS.map((value) => ({ value, label: t(KIND_WORDS[value]) }))}
      />
      <Textarea
        label={t('replies.text')}
        description={t('replies.hint')}
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
      <Button
        type="submit"
        variant="default"
        className={classes.save ?? ''}
        disabled={kind === '' || !draft.written}
      >
        {t('replies.save')}
      </Button>
    </form>
  );
}
