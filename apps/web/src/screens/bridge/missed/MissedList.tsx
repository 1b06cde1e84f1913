import { Button } from '@mantine/core';
import {
  IconCheckbox,
  IconDoor,
  IconFlag3,
  IconHistory,
  IconListDetails,
  IconMicrophone,
  IconMicrophoneOff,
  IconSpeakerphone,
  IconWriting,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../words/use-formats.ts';
import type { Happening } from './happening.ts';
import classes from './MissedList.module.css';
import { useHappeningWords } from './use-happening-words.ts';
import type { Missed } from './use-missed.ts';

const FORMS: Readonly<Record<Happening['kind'], TablerIcon>> = {
  sitting: IconFlag3,
  doors: IconDoor,
  item: IconListDetails,
  'vote-opened': IconWriting,
  'vote-closed': IconCheckbox,
  speech: IconMicrophone,
  refused: IconMicrophoneOff,
  announcement: IconSpeakerphone,
};

export interface MissedListProps {
  readonly missed: Missed;
  readonly onPutAway: () => void;
}

/** What happened while the line was cut, in order, until the operator puts it away. */
export function MissedList({ missed, onPutAway }: MissedListProps) {
  const { t } = useTranslation();
  const { exactTime, duration } = useFormats();
  const { from, until, happenings } = missed;
  return (
    <section className={classes.missed} aria-labelledby="missed">
      <header className={classes.heading}>
        <IconHistory className={classes.form} aria-hidden="true" />
        <div className={classes.title}>
          <h2 id="missed" role="status">
            {t('bridge.missed.title', { count: happenings.length })}
          </h2>
          <p>
            {t('bridge.missed.while', {
              from: exactTime(new Date(from)),
              until: exactTime(new Date(until)),
              duration: duration((until - from) / 1_000),
            })}
          </p>
        </div>
        <Button onClick={onPutAway}>{t('bridge.missed.seen')}</Button>
      </header>
      <ol className={classes.list}>
        {happenings.map((happening, index) => (
          <Line key={`${index} ${happening.at}`} happening={happening} />
        ))}
      </ol>
    </section>
  );
}

function Line({ happening }: { readonly happening: Happening }) {
  const { exactTime } = useFormats();
  const words = useHappeningWords();
  const Form = FORMS[happening.kind];
  const { what, about } = words(happening);
  return (
    <li className={classes.line} data-ours={isOurs(happening) || undefined}>
      <time className={classes.at} dateTime={happening.at}>
        {exactTime(happening.at)}
      </time>
      <Form className={classes.lineForm} aria-hidden="true" />
      <span>
        <strong>{what}</strong>
        {about && <span className={classes.about}>{about}</span>}
      </span>
    </li>
  );
}

/** It concerns this point itself. */
function isOurs(happening: Happening): boolean {
  switch (happening.kind) {
    case 'speech':
      return happening.called;
    case 'announcement':
      return happening.alone;
    case 'refused':
      return true;
    default:
      return false;
  }
}
