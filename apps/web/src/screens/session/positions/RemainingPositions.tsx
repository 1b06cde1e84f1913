import type { Item } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../../../meeting/use-act.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { StickyActionBar } from '../../../parts/StickyActionBar.tsx';

/** No objection to everything that is left, after asking once more. */
export function RemainingPositions({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation();
  const follower = useFollowed();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stateAll = async () => {
    const answers = await Promise.all(
      items.map(({ id: itemId }) =>
        follower.send({ type: 'state-position', itemId, position: 'no-objection', text: '' }),
      ),
    );
    const refused = answers.find((answer) => !answer.accepted);
    setRefusal(refused && !refused.accepted ? refused : null);
    setAsking(false);
  };
  if (items.length < 2 && !asking) return refusal && <RefusalNotice {...refusal} />;
  return (
    <>
      {refusal && <RefusalNotice {...refusal} />}
      <StickyActionBar>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('ownPositions.all', { count: items.length })}
        </Button>
      </StickyActionBar>
      <ConfirmDialog
        opened={asking}
        title={t('ownPositions.allTitle', { count: items.length })}
        confirmLabel={t('ownPositions.allConfirm')}
        onConfirm={stateAll}
        onClose={() => setAsking(false)}
      >
        {t('ownPositions.allText')}
      </ConfirmDialog>
    </>
  );
}
