import type { FaultyLine, ImportedLine, LineFault, PeopleImported } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importPeople, importQuery } from '../../../../http/administration.ts';
import { RefusalNotice } from '../../../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../../../parts/StateBadge.tsx';
import { useChange } from '../../use-change.ts';
import classes from './Import.module.css';

const FAULTS = {
  'name-missing': 'peopleImport.fault.nameMissing',
  'name-malformed': 'peopleImport.fault.nameMalformed',
  'login-malformed': 'peopleImport.fault.loginMalformed',
  'login-repeated': 'peopleImport.fault.loginRepeated',
  'login-taken': 'peopleImport.fault.loginTaken',
  'email-malformed': 'peopleImport.fault.emailMalformed',
  'unit-unknown': 'peopleImport.fault.unitUnknown',
  'unit-missing': 'peopleImport.fault.unitMissing',
  'position-missing': 'peopleImport.fault.positionMissing',
  'position-malformed': 'peopleImport.fault.positionMalformed',
  'role-unknown': 'peopleImport.fault.roleUnknown',
} as const satisfies Record<LineFault, string>;

export interface CheckedLinesProps {
  readonly bodyId: string;
  readonly lines: readonly ImportedLine[];
  readonly onClose: () => void;
}

/** What the server says to each line, and the act of entering those that are sound. */
export function CheckedLines({ bodyId, lines, onClose }: CheckedLinesProps) {
  const { t } = useTranslation();
  const checked = useQuery(importQuery(bodyId, lines));
  const { change, refused, busy } = useChange();
  const [entered, setEntered] = useState<PeopleImported | null>(null);
  if (checked.error)
    return <RefusalNotice {...checked.error} onRetry={() => void checked.refetch()} />;
  if (entered && entered.entered > 0) return <Entered count={entered.entered} onClose={onClose} />;
  if (!checked.data) return <p role="status">{t('peopleImport.checking')}</p>;
  const { faulty } = entered ?? checked.data;
  const bad = new Set(faulty.map(({ line }) => line));
  const sound = lines.filter(({ line }) => !bad.has(line));
  const enter = async () => {
    const answer = await change(() => importPeople(bodyId, { lines: sound, accept: true }));
    if (answer.ok) setEntered(answer.value);
  };
  return (
    <>
      <p role="status" className={classes.result}>
        <StateBadge tone={faulty.length > 0 ? 'attention' : 'good'}>
          {t('peopleImport.found', { lines: lines.length, faulty: faulty.length })}
        </StateBadge>
      </p>
      {faulty.length > 0 && <FaultyLines faulty={faulty} lines={lines} />}
      {refused && <RefusalNotice {...refused} />}
      {sound.length > 0 && (
        <div className={classes.acts}>
          {faulty.length > 0 && <p className={classes.lead}>{t('peopleImport.leftOut')}</p>}
          <Button loading={busy} onClick={() => void enter()}>
            {t('peopleImport.enter', { count: sound.length })}
          </Button>
        </div>
      )}
    </>
  );
}

interface FaultyLinesProps {
  readonly faulty: readonly FaultyLine[];
  readonly lines: readonly ImportedLine[];
}

function FaultyLines({ faulty, lines }: FaultyLinesProps) {
  const { t } = useTranslation();
  const names = new Map(lines.map(({ line, name }) => [line, name]));
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('peopleImport.line')}</th>
            <th scope="col">{t('peopleImport.name')}</th>
            <th scope="col">{t('peopleImport.mend')}</th>
          </tr>
        </thead>
        <tbody>
          {faulty.map(({ line, faults }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>{names.get(line)}</td>
              <td>{faults.map((fault) => t(FAULTS[fault])).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entered({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.acts}>
      <p role="status" className={classes.result}>
        <StateBadge tone="good">{t('peopleImport.entered', { count })}</StateBadge>
      </p>
      <p className={classes.lead}>{t('peopleImport.links')}</p>
      <Button onClick={onClose}>{t('peopleImport.close')}</Button>
    </div>
  );
}
