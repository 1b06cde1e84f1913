import type { Paper } from '@e-cabinet/domain';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../meeting/use-act.ts';
import { IconAct } from '../../../parts/IconAct.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';

/** Marks a paper as required reading, or no longer. */
export function RequireReading({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const { id: paperId, title, required } = paper;
  return (
    <>
      <IconAct
        icon={required ? IconBookmarkFilled : IconBookmark}
        label={t(required ? 'papersIntake.requireNoLonger' : 'papersIntake.requireReading', {
          title,
        })}
        onClick={() => void act({ type: 'require-reading', paperId, required: !required })}
      />
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
