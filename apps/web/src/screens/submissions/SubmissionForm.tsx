import {
  BRIEF_PARTS,
  type BriefPart,
  ITEM_KINDS,
  type ItemKind,
  type Submission,
  type SubmissionText,
} from '@e-cabinet/domain';
import { BRIEF_MAX, ITEM_MINUTES_MAX, TITLE_MAX } from '@e-cabinet/protocol';
import { Button, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../meeting/ConflictNote.tsx';
import { type DraftFields, useDraft } from '../../meeting/use-draft.ts';
import { ITEM_KIND_WORDS } from '../../meeting/words-of.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './Submissions.module.css';
import { useSubmissionAct } from './use-submission-act.ts';

/** As the form has it: bodies one to a line. */
interface Fields extends Record<BriefPart, string> {
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: number;
  readonly coResponsible: string;
}

type TextField = BriefPart | 'title' | 'coResponsible';

const LABELS = {
  title: { label: 'submissions.fileTitle', hint: null, rows: 2 },
  summary: { label: 'dossier.summary', hint: 'dossier.summaryHint', rows: 4 },
  disputed: { label: 'dossier.disputed', hint: 'dossier.disputedHint', rows: 2 },
  decision: { label: 'dossier.decision', hint: 'dossier.decisionHint', rows: 2 },
  coResponsible: {
    label: 'submissions.coResponsible',
    hint: 'submissions.coResponsibleHint',
    rows: 2,
  },
} as const satisfies Record<TextField, { label: string; hint: string | null; rows: number }>;

interface SubmissionFormProps {
  readonly submission: Submission;
  /** Whether something is written that is not saved. */
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** What the unit writes of its file; what a colleague writes meanwhile stands beside it. */
export function SubmissionForm({ submission, onUnsaved }: SubmissionFormProps) {
  const { t } = useTranslation();
  const current = useMemo(() => fieldsOf(submission.text), [submission.text]);
  const draft = useDraft<Fields>(current);
  const { act, refusal, busy } = useSubmissionAct();
  const [saved, setSaved] = useState(false);
  const { written } = draft;
  useEffect(() => onUnsaved(written), [written, onUnsaved]);
  const save = async () => {
    const text = textOf(draft.value);
    const base = submission.textVersion;
    setSaved(await act(submission.id, { type: 'write-submission', text, base }));
  };
  return (
    <form
      className={classes.part}
      aria-label={t('submissions.content')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className={classes.partHeading}>{t('submissions.content')}</h2>
      <Written field="title" draft={draft} />
      <KindAndMinutes draft={draft} />
      {BRIEF_PARTS.map((part) => (
        <Written key={part} field={part} draft={draft} />
      ))}
      <Written field="coResponsible" draft={draft} />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.formActs}>
        <span role="status" className={classes.said}>
          {draft.written && t('dossier.unsaved')}
          {saved && !draft.written && t('dossier.saved')}
        </span>
        <Button type="submit" disabled={!draft.written} loading={busy}>
          {t('submissions.save')}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly draft: DraftFields<Fields>;
}

function Written({ field, draft }: FieldProps & { readonly field: TextField }) {
  const { t } = useTranslation();
  const { label, hint, rows } = LABELS[field];
  const offersNothing = field === 'disputed' && !draft.value.disputed.trim();
  return (
    <div className={classes.field}>
      <Textarea
        label={t(label)}
        description={hint && t(hint)}
        value={draft.value[field]}
        onChange={({ currentTarget: { value } }) =>
          draft.set(field, field === 'title' ? value.replace(/\n/g, ' ') : value)
        }
        onFocus={() => draft.hold(field)}
        onBlur={() => draft.hold(null)}
        maxLength={field === 'title' ? TITLE_MAX : BRIEF_MAX}
        autosize
        minRows={rows}
        maxRows={16}
        required={field === 'title'}
      />
      {offersNothing && (
        <Button variant="default" onClick={() => draft.set('disputed', t('dossier.nothing'))}>
          {t('dossier.nothingDisputed')}
        </Button>
      )}
      {draft.conflicts.includes(field) && (
        <ConflictNote
          theirs={draft.theirs[field]}
          onTake={() => draft.takeTheirs(field)}
          onKeep={() => draft.keepMine(field)}
        />
      )}
    </div>
  );
}

function KindAndMinutes({ draft }: FieldProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('agenda.kind')}
        value={draft.value.kind}
        onChange={(event) => draft.set('kind', event.currentTarget.value as ItemKind)}
        data={ITEM_KINDS.map((kind) => ({ value: kind, label: t(ITEM_KIND_WORDS[kind]) }))}
      />
      <NumberInput
        label={t('agenda.minutesLabel')}
        value={draft.value.minutes}
        onChange={(minutes) => draft.set('minutes', Number(minutes) || 0)}
        min={0}
        max={ITEM_MINUTES_MAX}
        allowDecimal={false}
        clampBehavior="strict"
      />
    </div>
  );
}

function fieldsOf({ title, kind, minutes, brief, coResponsible }: SubmissionText): Fields {
  return { title, kind, minutes, ...brief, coResponsible: coResponsible.join('\n') };
}

function textOf({ title, kind, minutes, coResponsible, ...brief }: Fields): SubmissionText {
  const bodies = coResponsible.split('\n').map((each) => each.trim());
  return {
    title: title.trim(),
    kind,
    minutes,
    brief,
    coResponsible: bodies.filter((each) => each !== ''),
  };
}
