import { Button, NativeSelect } from '@mantine/core';
import { IconFiles, IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../words/use-language.ts';
import { audiencesOf, type PrintedFor, type PrintedView } from './audiences.ts';
import classes from './Printing.module.css';
import { PrintingState } from './PrintingState.tsx';
import { usePrinting } from './use-printing.ts';

const VIEW_WORDS = {
  secretariat: 'printing.view.secretariat',
  chair: 'printing.view.chair',
  members: 'printing.view.members',
  guests: 'printing.view.guests',
  units: 'printing.view.units',
  bridges: 'printing.view.bridges',
  screens: 'printing.view.screens',
} as const satisfies Record<PrintedView, string>;

/** The agenda and the pack as files, for whom the secretary chooses. (P22) */
export function PrintSection() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const audiences = useMemo(() => audiencesOf(meeting), [meeting]);
  const [chosen, choose] = useState<string | null>(null);
  const label = useLabel();
  const { printing, print } = usePrinting();
  const seatId = chosenSeat(audiences, chosen);
  const making = printing.state === 'making';
  const options = audiences.map((each) => ({ value: each.seats[0].id, label: label(each) }));
  return (
    <section className={classes.section} aria-label={t('printing.title')}>
      <h2 className={classes.heading}>{t('printing.title')}</h2>
      <p className={classes.hint}>
        {meeting.publishedAt === null ? t('printing.draft') : t('printing.hint')}
      </p>
      <div className={classes.acts}>
        <NativeSelect
          className={classes.choice}
          label={t('printing.forWhom')}
          data={options}
          value={seatId ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconFileText aria-hidden="true" size="1.2em" />}
          disabled={making}
          onClick={() => print({ seatId, papers: false })}
        >
          {t('printing.agenda')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFiles aria-hidden="true" size="1.2em" />}
          disabled={making}
          onClick={() => print({ seatId, papers: true })}
        >
          {t('printing.pack')}
        </Button>
      </div>
      <PrintingState printing={printing} />
    </section>
  );
}

/** The group of the seat that was chosen may have changed meanwhile: it is still that seat's file. At first that of the members. */
function chosenSeat(audiences: readonly PrintedFor[], chosen: string | null): string | null {
  const group =
    audiences.find(({ seats }) => seats.some(({ id }) => id === chosen)) ??
    audiences.find(({ view }) => view === 'members') ??
    audiences[0];
  return group?.seats[0].id ?? null;
}

function useLabel(): (audience: PrintedFor) => string {
  const { t } = useTranslation();
  const name = useOfficeName();
  return ({ view, seats, items }) => {
    const words = t(VIEW_WORDS[view]);
    const who =
      seats.length === 1
        ? t('printing.one', { view: words, name: name(seats[0].name) })
        : t('printing.several', { view: words, count: seats.length });
    return t('printing.items', { who, count: items });
  };
}
