import { BRIEF_PARTS, type Brief, type BriefPart, type Item } from '@e-cabinet/domain';
import { BRIEF_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import { useAct, useWhyNot } from '../../../meeting/use-act.ts';
import { type DraftFields, useDraft } from '../../../meeting/use-draft.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from './Dossiers.module.css';

const WORDS = {
  summary: { label: 'dossier.summary', hint: 'dossier.summaryHint' },
  disputed: { label: 'dossier.disputed', hint: 'dossier.disputedHint' },
  decision: { label: 'dossier.decision', hint: 'dossier.decisionHint' },
} as const satisfies Record<BriefPart, { label: string; hint: string }>;

/** What a member reads before any paper: three short texts, none of which is left out. (P9) */
export function BriefForm({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const draft = useDraft<Brief>(item.brief);
  const { act, refusal } = useAct();
  const [saved, setSaved] = useState(false);
  const settled = useWhyNot({ type: 'write-brief', itemId: item.id, brief: item.brief });
  const save = async () => {
    setSaved(await act({ type: 'write-brief', itemId: item.id, brief: draft.value }));
  };
  return (
    <form
      className={classes.part}
      aria-label={t('dossier.brief')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={classes.heading}>{t('dossier.brief')}</h3>
      {settled && <RefusalNotice {...settled} />}
      {BRIEF_PARTS.map((part) => (
        <Part key={part} part={part} draft={draft} readOnly={settled !== null} />
      ))}
      {refusal && <RefusalNotice {...refusal} />}
      {!settled && (
        <div className={classes.acts}>
          <span role="status" className={classes.saved}>
            {draft.written && t('dossier.unsaved')}
            {saved && !draft.written && t('dossier.saved')}
          </span>
          <Button type="submit" disabled={!draft.written}>
            {t('dossier.saveBrief')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface PartProps {
  readonly part: BriefPart;
  readonly draft: DraftFields<Brief>;
  readonly readOnly: boolean;
}

function Part({ part, draft, readOnly }: PartProps) {
  const { t } = useTranslation();
  const { label, hint } = WORDS[part];
  const offersNothing = part === 'disputed' && !readOnly && !draft.value.disputed.trim();
  return (
    <div className={classes.field}>
      <Textarea
        label={t(label)}
        description={t(hint)}
        value={draft.value[part]}
        onChange={(event) => draft.set(part, event.currentTarget.value)}
        onFocus={() => draft.hold(part)}
        onBlur={() => draft.hold(null)}
        readOnly={readOnly}
        maxLength={BRIEF_MAX}
        autosize
        minRows={part === 'summary' ? 4 : 2}
        maxRows={16}
      />
      {offersNothing && (
        <Button variant="default" onClick={() => draft.set('disputed', t('dossier.nothing'))}>
          {t('dossier.nothingDisputed')}
        </Button>
      )}
      {draft.conflicts.includes(part) && (
        <ConflictNote
          theirs={draft.theirs[part]}
          onTake={() => draft.takeTheirs(part)}
          onKeep={() => draft.keepMine(part)}
        />
      )}
    </div>
  );
}
