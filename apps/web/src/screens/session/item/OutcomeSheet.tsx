import type { Item, Meeting } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { ResultAndOwn } from '../vote/ResultAndOwn.tsx';
import classes from './OutcomeSheet.module.css';
import { decidedQuestions } from './outcome.ts';

/** What came of an item: why it was put off, every result, the conclusion, who spoke. */
export function OutcomeSheet({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  return (
    <section
      className={classes.outcome}
      aria-label={t('session.outcome')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {item.postponedBecause !== null && (
        <p className={classes.note}>{t('session.postponed', { reason: item.postponedBecause })}</p>
      )}
      {item.state === 'adopted' && <p className={classes.note}>{t('session.adoptedWithout')}</p>}
      {decidedQuestions(meeting, item).map((question) => (
        <section key={question.id} className={classes.part}>
          <h2 className={classes.heading}>{question.text}</h2>
          <ResultAndOwn question={question} rules={meeting.rules} seats={meeting.seats} />
        </section>
      ))}
      <Conclusion item={item} meeting={meeting} />
      <Spoken item={item} meeting={meeting} />
    </section>
  );
}

interface PartProps {
  readonly item: Item;
  readonly meeting: Meeting;
}

function Conclusion({ item, meeting }: PartProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const { conclusion } = item;
  if (!conclusion?.confirmedAt) return null;
  const chair = meeting.seats[conclusion.confirmedBy ?? ''];
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{t('session.conclusionTitle')}</h2>
      <p className={classes.text}>{conclusion.text}</p>
      <p className={classes.by}>
        {t('session.confirmedAt', { moment: moment(conclusion.confirmedAt) })}
        {chair && ` · ${name(chair.name)}`}
      </p>
    </section>
  );
}

function Spoken({ item, meeting }: PartProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const name = useOfficeName();
  const speeches = meeting.floor.spoken.filter(({ itemId }) => itemId === item.id);
  if (speeches.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{t('session.spoken', { count: speeches.length })}</h2>
      <ol className={classes.speeches}>
        {speeches.map((speech) => (
          <li key={speech.id}>
            {speech.speaker && `${speech.speaker} · `}
            {name(speech.name)} <span className={classes.at}>{time(speech.startedAt)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
