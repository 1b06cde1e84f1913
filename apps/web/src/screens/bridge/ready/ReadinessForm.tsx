import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useMine } from '../../session/use-session.ts';
import { Devices } from './Devices.tsx';
import { HeadCount } from './HeadCount.tsx';
import { ReadinessChecks } from './ReadinessChecks.tsx';
import classes from './ReadinessForm.module.css';
import { READINESS_WORDS } from './readiness-words.ts';
import { uncheckedIn } from './report-draft.ts';
import { type ReportForm, useReport } from './use-report.ts';

/** What the point reports of itself before the session, in half a minute; one tap at the end also checks it in. (B1) */
export function ReadinessForm({ onSent }: { readonly onSent?: () => void }) {
  const form = useReport();
  const { t } = useTranslation();
  const { draft, change, lacking } = form;
  const send = async (ready: boolean) => {
    if (await form.send(ready)) onSent?.();
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(true);
      }}
    >
      {form.overtaken && <Overtaken form={form} />}
      <div className={classes.fields}>
        <TextInput
          label={t('bridge.ready.head')}
          placeholder={t('bridge.ready.headHint')}
          value={draft.head}
          maxLength={200}
          required
          error={lacking.includes('head') && t('bridge.ready.headNeeded')}
          onChange={(event) => change({ head: event.currentTarget.value })}
        />
        <HeadCount
          value={draft.people}
          lacking={lacking.includes('people')}
          onChange={(people) => change({ people })}
        />
        <TextInput
          label={t('bridge.ready.technician')}
          value={draft.technician}
          maxLength={200}
          onChange={(event) => change({ technician: event.currentTarget.value })}
        />
        <TextInput
          label={t('bridge.ready.phone')}
          type="tel"
          value={draft.phone}
          maxLength={200}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
      </div>
      <Devices devices={draft.devices} onToggle={form.toggleDevice} />
      <ReadinessChecks checks={draft.checks} onToggle={form.toggleCheck} />
      {form.refusal && <RefusalNotice {...form.refusal} />}
      <Sending form={form} onNotReady={() => void send(false)} />
    </form>
  );
}

function Sending({
  form,
  onNotReady,
}: {
  readonly form: ReportForm;
  readonly onNotReady: () => void;
}) {
  const { t } = useTranslation();
  const reported = useMine(({ bridge }) => bridge?.ready ?? false);
  const unchecked = uncheckedIn(form.draft).map((check) => t(READINESS_WORDS[check]));
  return (
    <div className={classes.sending}>
      <p className={classes.note}>
        {unchecked.length > 0
          ? t('bridge.ready.unchecked', { checks: unchecked.join(', ') })
          : t('bridge.ready.allChecked')}
      </p>
      <Button variant="default" disabled={form.sending} onClick={onNotReady}>
        {t('bridge.ready.notReady')}
      </Button>
      <Button
        type="submit"
        className={classes.main ?? ''}
        loading={form.sending}
        leftSection={<IconCircleCheck aria-hidden="true" />}
      >
        {reported ? t('bridge.ready.sendAgain') : t('bridge.ready.send')}
      </Button>
    </div>
  );
}

function Overtaken({ form }: { readonly form: ReportForm }) {
  const { t } = useTranslation();
  return (
    <div className={classes.overtaken} role="status">
      <p>{t('bridge.ready.overtaken')}</p>
      <Button variant="default" onClick={form.takeTheirs}>
        {t('bridge.ready.takeTheirs')}
      </Button>
    </div>
  );
}
