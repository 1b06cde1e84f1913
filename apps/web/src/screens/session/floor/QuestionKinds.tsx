import type { SeatId } from '@e-cabinet/domain';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../../words/use-language.ts';
import { Kind } from './Kind.tsx';
import { Respondents } from './Respondents.tsx';
import { usePresentersNow } from './use-respondents.ts';

/** Whoever presents the item is asked directly; anybody else is picked from a list. */
export function QuestionKinds({ onAsk }: { readonly onAsk: (respondent: SeatId) => void }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const presenters = usePresentersNow();
  const [choosing, setChoosing] = useState(false);
  const others = presenters.length > 0;
  return (
    <>
      {presenters.map((seat) => (
        <Kind
          key={seat.id}
          icon={IconMessageQuestion}
          title={t('floor.questionTo', { name: name(seat.name) })}
          hint={t('floor.hint.presenter')}
          onClick={() => onAsk(seat.id)}
        />
      ))}
      <Kind
        icon={IconMessageQuestion}
        title={others ? t('floor.questionOther') : t('meeting.floorKind.question')}
        hint={t('floor.hint.question')}
        expanded={choosing}
        onClick={() => setChoosing(!choosing)}
      />
      {choosing && <Respondents onPick={onAsk} />}
    </>
  );
}
