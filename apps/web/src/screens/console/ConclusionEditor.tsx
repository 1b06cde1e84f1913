import type { Item } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { Textarea } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../meeting/ConflictNote.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useFormats } from '../../words/use-formats.ts';
import classes from './ItemDesk.module.css';
import { useConclusion } from './use-conclusion.ts';

const STATE_WORDS = {
  recorded: 'console.conclusionRecorded',
  unsent: 'console.conclusionUnsent',
  sending: 'conduct.sending',
} as const;

/** The conclusion of an item, typed while it is said; the chair reads along and confirms a revision. (C1) */
export function ConclusionEditor({ item }: { readonly item: Item }) {
  if (item.conclusion?.confirmedAt) return <Confirmed item={item} />;
  return <Typing item={item} />;
}

function Typing({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const typing = useConclusion(item);
  const revision = item.conclusion?.revision ?? 0;
  return (
    <section className={classes.part}>
      <Textarea
        label={t('podium.conclusion')}
        placeholder={t('console.conclusionHint')}
        value={typing.text}
        onChange={(event) => typing.type(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={16}
        maxLength={TEXT_MAX}
      />
      <p className={classes.draftState} role="status">
        {(revision > 0 || typing.state !== 'recorded') &&
          t(STATE_WORDS[typing.state], { revision })}
      </p>
      {typing.contested !== null && (
        <ConflictNote theirs={typing.contested} onTake={typing.take} onKeep={typing.keep} />
      )}
      {typing.refusal && <RefusalNotice {...typing.refusal} />}
    </section>
  );
}

function Confirmed({ item: { conclusion } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const office = useSeatName(useMeetingPart(({ seats }) => seats));
  if (!conclusion?.confirmedAt) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{t('podium.conclusion')}</h2>
      <p className={classes.confirmed}>{conclusion.text}</p>
      <p className={classes.confirmedBy}>
        <IconCircleCheck aria-hidden="true" size="1.2em" />
        {t('console.confirmed', {
          name: office(conclusion.confirmedBy ?? ''),
          time: exactTime(conclusion.confirmedAt),
          revision: conclusion.revision,
        })}
      </p>
    </section>
  );
}
