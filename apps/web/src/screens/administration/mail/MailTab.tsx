import type { MailLog } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconMail, IconMailOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mailQuery, retryMail } from '../../../http/notices.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { MailRow } from './MailRow.tsx';

/** Letters to the people of the body, and what became of them. */
export function MailTab({ bodyId }: { readonly bodyId: string }) {
  const { data: log, error, refetch } = useQuery(mailQuery(bodyId));
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!log && !error && <Waiting />}
      {log && log.mail.length === 0 && <NoMail configured={log.configured} />}
      {log && log.mail.length > 0 && <Letters bodyId={bodyId} log={log} />}
    </>
  );
}

function NoMail({ configured }: Pick<MailLog, 'configured'>) {
  const { t } = useTranslation();
  return configured ? (
    <EmptyState icon={IconMail} title={t('mail.none')}>
      {t('mail.noneHint')}
    </EmptyState>
  ) : (
    <EmptyState icon={IconMailOff} title={t('mail.off')}>
      {t('mail.offHint')}
    </EmptyState>
  );
}

function Letters({ bodyId, log }: { readonly bodyId: string; readonly log: MailLog }) {
  const { t } = useTranslation();
  const { change, refused, busy } = useChange();
  const undelivered = log.mail.some(({ state }) => state === 'waiting' || state === 'failed');
  return (
    <>
      <div className={shared.tools}>
        <p className={shared.hint}>{log.configured ? t('mail.hint') : t('mail.offHint')}</p>
        {undelivered && log.configured && (
          <div className={shared.add}>
            <Button loading={busy} onClick={() => void change(() => retryMail(bodyId))}>
              {t('mail.retry')}
            </Button>
          </div>
        )}
      </div>
      {refused && <RefusalNotice {...refused} />}
      <ul className={shared.rows}>
        {log.mail.map((line) => (
          <MailRow key={line.noticeId} line={line} />
        ))}
      </ul>
    </>
  );
}
