import { ITEM_KINDS, type ItemKind, inOrderOfRoles } from '@e-cabinet/domain';
import { ITEM_MINUTES_MAX, LINE_MAX, TITLE_MAX } from '@e-cabinet/protocol';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { SeatsSelect } from '../../../meeting/SeatsSelect.tsx';
import type { DraftFields } from '../../../meeting/use-draft.ts';
import { ITEM_KIND_WORDS } from '../../../meeting/words-of.ts';
import { LineInput } from '../../../parts/LineInput.tsx';
import { AudienceField } from '../AudienceField.tsx';
import classes from './ItemEditor.module.css';
import type { ItemDraft } from './item-draft.ts';
import { useDraftWords } from './use-draft-words.ts';

const MAY_PRESENT: ReadonlySet<string> = new Set(['chair', 'member', 'delegate', 'presenter']);

interface ItemFieldsProps {
  readonly draft: DraftFields<ItemDraft>;
  /** Only who presents it, for how long and who may know of it is still settled. (P12) */
  readonly frozen?: boolean;
}

/** The fields of an item; whatever somebody else changes in one that is being written in is shown beside it. */
export function ItemFields({ draft, frozen = false }: ItemFieldsProps) {
  const { t } = useTranslation();
  const { value, set, hold } = draft;
  const held = (field: keyof ItemDraft) => ({
    onFocus: () => hold(field),
    onBlur: () => hold(null),
  });
  return (
    <div className={classes.fields}>
      <LineInput
        autoFocus
        className={classes.wide ?? ''}
        label={t('agendaBuilder.title')}
        value={value.title}
        onChange={(title) => set('title', title)}
        {...held('title')}
        maxLength={TITLE_MAX}
        disabled={frozen}
        required
      />
      <Conflict draft={draft} field="title" />
      <NativeSelect
        label={t('agenda.kind')}
        value={value.kind}
        onChange={(event) => set('kind', event.currentTarget.value as ItemKind)}
        {...held('kind')}
        disabled={frozen}
        data={ITEM_KINDS.map((kind) => ({ value: kind, label: t(ITEM_KIND_WORDS[kind]) }))}
      />
      <NumberInput
        label={t('agenda.minutesLabel')}
        value={value.minutes}
        onChange={(minutes) => set('minutes', Number(minutes) || 0)}
        {...held('minutes')}
        min={0}
        max={ITEM_MINUTES_MAX}
        step={5}
        allowDecimal={false}
        clampBehavior="strict"
      />
      <TextInput
        label={t('agendaBuilder.submittedBy')}
        value={value.submittedBy}
        onChange={(event) => set('submittedBy', event.currentTarget.value)}
        {...held('submittedBy')}
        disabled={frozen}
        maxLength={LINE_MAX}
      />
      <Conflict draft={draft} field="kind" />
      <Conflict draft={draft} field="minutes" />
      <Conflict draft={draft} field="submittedBy" />
      <People draft={draft} />
    </div>
  );
}

/** Who presents the item, and who may know of it. */
function People({ draft }: { readonly draft: DraftFields<ItemDraft> }) {
  const { value, set, hold } = draft;
  return (
    <>
      <Presenters value={value.presenters} set={set} hold={hold} />
      <Conflict draft={draft} field="presenters" />
      <Readers value={value.audience} set={set} />
      <Conflict draft={draft} field="audience" />
    </>
  );
}

type Writing = Pick<DraftFields<ItemDraft>, 'set' | 'hold'>;

/** Memoised: lists of hundreds are not built again at every key of the title. */
const Presenters = memo(function Presenters(
  props: Writing & { readonly value: ItemDraft['presenters'] },
) {
  const { value, set, hold } = props;
  const { t } = useTranslation();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const presenters = useMemo(
    () => inOrderOfRoles(seats).filter(({ role }) => MAY_PRESENT.has(role)),
    [seats],
  );
  return (
    <div className={classes.wide}>
      <SeatsSelect
        label={t('agendaBuilder.presenters')}
        seats={presenters}
        value={value}
        onChange={(chosen) => set('presenters', chosen)}
        onFocus={() => hold('presenters')}
        onBlur={() => hold(null)}
      />
    </div>
  );
});

const Readers = memo(function Readers(
  props: Pick<Writing, 'set'> & { readonly value: ItemDraft['audience'] },
) {
  const { value, set } = props;
  const { t } = useTranslation();
  return (
    <div className={classes.wide}>
      <AudienceField
        label={t('agendaBuilder.audience')}
        value={value}
        onChange={(audience) => set('audience', audience)}
      />
    </div>
  );
});

interface ConflictProps {
  readonly draft: DraftFields<ItemDraft>;
  readonly field: keyof ItemDraft;
}

function Conflict({ draft, field }: ConflictProps) {
  const words = useDraftWords();
  if (!draft.conflicts.includes(field)) return null;
  return (
    <div className={classes.wide}>
      <ConflictNote
        theirs={words(draft.theirs, field)}
        onTake={() => draft.takeTheirs(field)}
        onKeep={() => draft.keepMine(field)}
      />
    </div>
  );
}
