import type { SignInRecord } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInsQuery } from '../../../http/administration.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { holdingWords } from '../../../words/holding-words.ts';
import { FilterBar } from '../../desk/FilterBar.tsx';
import { SearchField } from '../../desk/SearchField.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import { SignInRow } from './SignInRow.tsx';

type Shown = 'all' | 'refused';

/** Who has signed in or tried to, when, from where and on what. */
export function SignInsTab({ bodyId }: { readonly bodyId: string }) {
  const { data: signIns, error, refetch } = useQuery(signInsQuery(bodyId));
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!signIns && !error && <Waiting />}
      {signIns && <SignIns signIns={signIns} />}
    </>
  );
}

function SignIns({ signIns }: { readonly signIns: readonly SignInRecord[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const [text, setText] = useState('');
  const refused = signIns.filter(({ outcome }) => outcome !== 'signed-in');
  const holds = holdingWords(text);
  const found = (shown === 'all' ? signIns : refused).filter(({ name, address }) =>
    holds(`${name.vi} ${name.en} ${address}`),
  );
  if (signIns.length === 0) {
    return (
      <EmptyState icon={IconLogin2} title={t('signIns.none')}>
        {t('signIns.noneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={shared.tools}>
        <SearchField
          className={shared.search}
          label={t('signIns.find')}
          value={text}
          onChange={setText}
        />
        <FilterBar
          label={t('signIns.show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t('signIns.all'), count: signIns.length },
            { value: 'refused', label: t('signIns.refused'), count: refused.length },
          ]}
        />
      </div>
      <p className={shared.count}>{t('signIns.hint')}</p>
      {found.length > 0 && (
        <ul className={shared.rows}>
          {found.map((each) => (
            <SignInRow key={`${each.at} ${each.personId} ${each.outcome}`} signIn={each} />
          ))}
        </ul>
      )}
      {found.length === 0 && (
        <EmptyState
          title={t('signIns.noneFound')}
          action={
            <Button
              variant="default"
              onClick={() => {
                setShown('all');
                setText('');
              }}
            >
              {t('signIns.showAll')}
            </Button>
          }
        />
      )}
    </>
  );
}
