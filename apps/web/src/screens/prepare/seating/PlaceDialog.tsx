import type { GivenPlace, Seat, Seating } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconArmchairOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PeoplePicker } from '../../../meeting/PeoplePicker.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';

export interface PlaceDialogProps {
  /** Null while none is chosen. */
  readonly number: number | null;
  readonly people: readonly Seat[];
  readonly seated: ReadonlyMap<number, Seat>;
  readonly places: Seating['places'];
  readonly onClose: () => void;
}

/** Who sits at a place: whoever sat somewhere else leaves that place free. (T4) */
export function PlaceDialog({ number, people, seated, places, onClose }: PlaceDialogProps) {
  const { t } = useTranslation();
  const { act, refusal, dismiss } = useAct();
  const seat = seated.get(number ?? 0);
  const close = () => {
    dismiss();
    onClose();
  };
  const give = async (given: GivenPlace) => {
    if (await act({ type: 'give-places', given: [given] })) close();
  };
  const noteOf = ({ id }: Seat) => {
    const at = places[id];
    return at === undefined ? t('rooms.sitsNowhere') : t('rooms.sitsAt', { number: at });
  };
  return (
    <SheetDialog
      opened={number !== null}
      title={t('rooms.whoSits', { number: number ?? 0 })}
      onClose={close}
    >
      {refusal && <RefusalNotice {...refusal} />}
      {seat && (
        <Button
          variant="default"
          leftSection={<IconArmchairOff aria-hidden="true" size="1.3em" />}
          onClick={() => void give({ seatId: seat.id, place: null })}
        >
          {t('rooms.leaveFree')}
        </Button>
      )}
      <PeoplePicker
        seats={people}
        picked={seat?.id ?? null}
        note={noteOf}
        onPick={(seatId) => void give({ seatId, place: number })}
      />
    </SheetDialog>
  );
}
