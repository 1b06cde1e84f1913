import { deadlineAfter, type Instant } from '@e-cabinet/domain';
import { TITLE_MAX, type Unit } from '@e-cabinet/protocol';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { unitsQuery } from '../../http/administration.ts';
import { IconAct } from '../../parts/IconAct.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { useWorkCalendar } from '../prepare/publish/working-days.ts';
import { DeadlineField } from '../secretariat/form/DeadlineField.tsx';
import { USUAL_DAYS } from '../secretariat/form/usual-days.ts';
import classes from './Submissions.module.css';
import { useSubmissionAct } from './use-submission-act.ts';

export interface OfficeNames {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
}

export interface ExpectSubmissionProps {
  readonly opened: boolean;
  readonly body: OfficeNames;
  readonly onClose: () => void;
}

/** Asks one or several units for a file until a day. (H2) */
export function ExpectSubmission({ opened, body, onClose }: ExpectSubmissionProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={opened} title={t('submissions.expectTitle')} onClose={onClose}>
      <Expecting body={body} onClose={onClose} />
    </SheetDialog>
  );
}

function Expecting({ body, onClose }: Omit<ExpectSubmissionProps, 'opened'>) {
  const { t } = useTranslation();
  const calendar = useWorkCalendar();
  const units = useQuery(unitsQuery(body.id)).data ?? [];
  const { act, refusal, busy } = useSubmissionAct();
  const [unitIds, setUnitIds] = useState<string[]>([]);
  const [title, setTitle] = useState('');
  const [until, setUntil] = useState<Instant | null>(null);
  const expect = async () => {
    const dueAt = until ?? deadlineAfter(new Date().toISOString(), USUAL_DAYS, calendar);
    for (const unitId of unitIds) {
      const asked = { bodyId: body.id, unitId, title: title.trim(), dueAt };
      if (!(await act(newId(), { type: 'expect-submission', ...asked }))) return;
      // Whom it was asked of is not asked again when the rest is tried again.
      setUnitIds((before) => before.filter((each) => each !== unitId));
    }
    onClose();
  };
  return (
    <form
      className={classes.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void expect();
      }}
    >
      <UnitsField units={units} value={unitIds} onChange={setUnitIds} />
      <Textarea
        label={t('submissions.fileTitle')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value.replace(/\n/g, ' '))}
        maxLength={TITLE_MAX}
        autosize
        minRows={2}
        required
      />
      <DeadlineField
        label={t('submissions.dueField')}
        value={until}
        usualDays={USUAL_DAYS}
        onChange={setUntil}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.formActs}>
        <Button variant="default" onClick={onClose}>
          {t('submissions.notNow')}
        </Button>
        <Button type="submit" disabled={unitIds.length === 0} loading={busy}>
          {t('submissions.expectNow')}
        </Button>
      </div>
    </form>
  );
}

interface UnitsFieldProps {
  readonly units: readonly Unit[];
  readonly value: readonly string[];
  readonly onChange: (unitIds: string[]) => void;
}

/** One unit after the other from the list; who is chosen stands below it. */
function UnitsField({ units, value, onChange }: UnitsFieldProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const chosen = units.filter(({ id }) => value.includes(id));
  const others = units.filter(({ id }) => !value.includes(id));
  return (
    <div className={classes.field}>
      <NativeSelect
        label={t('submissions.units')}
        value=""
        onChange={(event) => onChange([...value, event.currentTarget.value])}
        data={[
          { value: '', label: t('submissions.chooseUnits'), disabled: true },
          ...others.map((unit) => ({ value: unit.id, label: name(unit.name) })),
        ]}
      />
      <ul className={classes.chosen} aria-label={t('submissions.units')}>
        {chosen.map((unit) => (
          <li key={unit.id}>
            <span>{name(unit.name)}</span>
            <IconAct
              icon={IconX}
              label={t('submissions.removeUnit', { name: name(unit.name) })}
              onClick={() => onChange(value.filter((each) => each !== unit.id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
