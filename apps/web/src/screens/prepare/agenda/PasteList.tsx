import type { NewItem } from '@e-cabinet/domain';
import { ITEMS_AT_ONCE, REASON_MAX } from '@e-cabinet/protocol';
import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { detailsOf, EMPTY_ITEM } from './item-draft.ts';
import type { NewItemProps } from './NewItem.tsx';
import { PastedLines } from './PastedLines.tsx';
import classes from './PasteList.module.css';
import { type PastedLine, parsePastedList } from './pasted-list.ts';
import type { AgendaActs } from './use-agenda-acts.ts';

/** Pastes a list from a text document, shows what it makes of it, and adds it in one act. */
export function PasteList({ opened, ...props }: NewItemProps & { readonly opened: boolean }) {
  const { t } = useTranslation();
  return (
    <SheetDialog
      opened={opened}
      title={t('agendaBuilder.paste')}
      size="wide"
      onClose={props.onClose}
    >
      <Sheet {...props} />
    </SheetDialog>
  );
}

function Sheet({ acts, onClose }: NewItemProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [lateReason, setLateReason] = useState('');
  const lines = useMemo(() => parsePastedList(text).slice(0, ITEMS_AT_ONCE), [text]);
  const late = acts.meeting.publishedAt !== null;
  const items = lines.filter(({ kind }) => kind === 'item').length;
  const add = async () => {
    if (await addLines(acts, lines, late ? lateReason.trim() : null)) onClose();
  };
  return (
    <form
      className={classes.paste}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Textarea
        autoFocus
        label={t('agendaBuilder.pasteHere')}
        description={t('agendaBuilder.pasteHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={6}
      />
      {lines.length > 0 && <PastedLines lines={lines} />}
      {late && (
        <Textarea
          label={t('agendaBuilder.lateReason')}
          description={t('agendaBuilder.lateReasonHint')}
          value={lateReason}
          onChange={(event) => setLateReason(event.currentTarget.value)}
          required
          maxLength={REASON_MAX}
        />
      )}
      <div className={classes.pasteActs}>
        <Button variant="default" onClick={onClose}>
          {t('agendaBuilder.dontAdd')}
        </Button>
        <Button type="submit" disabled={lines.length === 0}>
          {t('agendaBuilder.addItems', { count: items })}
        </Button>
      </div>
    </form>
  );
}

/** Runs of items between headings, in their order, all at the end of the agenda. */
async function addLines(
  { act }: AgendaActs,
  lines: readonly PastedLine[],
  lateReason: string | null,
): Promise<boolean> {
  let run: NewItem[] = [];
  const flush = async () => {
    const items = run;
    run = [];
    return items.length === 0 || act({ type: 'add-items', items, before: null, lateReason });
  };
  for (const line of lines) {
    if (line.kind === 'item') {
      run.push(itemOf(line));
      continue;
    }
    const { title } = line;
    if (!(await flush())) return false;
    if (!(await act({ type: 'add-section', sectionId: newId(), title, before: null })))
      return false;
  }
  return flush();
}

function itemOf({ title, submittedBy, minutes }: PastedLine): NewItem {
  const { audience } = EMPTY_ITEM;
  const draft = { ...EMPTY_ITEM, title, submittedBy, minutes: minutes ?? EMPTY_ITEM.minutes };
  return { id: newId(), ...detailsOf(draft), audience };
}
