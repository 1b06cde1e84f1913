import type { FoundMeeting, FoundPassage, PassageKind } from '@e-cabinet/protocol';
import {
  IconCalendarEvent,
  IconCheckbox,
  IconFileText,
  IconGavel,
  IconListDetails,
  IconNotes,
  IconQuestionMark,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MEETING_KIND_WORDS } from '../../meeting/words-of.ts';
import lines from '../../parts/LinkedLines.module.css';
import { useFormats } from '../../words/use-formats.ts';
import { addressOfFound } from './address-of-found.ts';
import classes from './Search.module.css';

const KIND_WORDS = {
  meeting: 'search.kind.meeting',
  item: 'search.kind.item',
  brief: 'search.kind.brief',
  conclusion: 'search.kind.conclusion',
  decision: 'search.kind.decision',
  question: 'search.kind.question',
  paper: 'search.kind.paper',
  page: 'search.kind.page',
} as const satisfies Record<PassageKind, string>;

const FORMS: Readonly<Record<PassageKind, TablerIcon>> = {
  meeting: IconCalendarEvent,
  item: IconListDetails,
  brief: IconNotes,
  conclusion: IconGavel,
  decision: IconCheckbox,
  question: IconQuestionMark,
  paper: IconFileText,
  page: IconFileText,
};

export function FoundInMeeting({ found: { meeting, passages } }: { readonly found: FoundMeeting }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const id = `found-${meeting.meetingId}`;
  return (
    <section className={lines.card} aria-labelledby={id}>
      <h2 id={id} className={lines.title}>
        {meeting.title}
      </h2>
      <p className={lines.under}>
        {t(MEETING_KIND_WORDS[meeting.kind])} · {date(meeting.startsAt)}
      </p>
      <ul className={lines.lines}>
        {passages.map((passage) => {
          const address = addressOfFound(meeting, passage);
          return (
            <li key={`${address} ${passage.kind} ${passage.snippet[0]?.text}`}>
              <Link className={lines.line} to={address}>
                <PassageLine passage={passage} />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PassageLine({ passage }: { readonly passage: FoundPassage }) {
  const { t } = useTranslation();
  const { kind, itemTitle, paperTitle, page, snippet } = passage;
  const Form = FORMS[kind];
  // What holds the words is not said twice.
  const holder = kind === 'page' ? paperTitle : null;
  const under = kind === 'item' ? null : itemTitle;
  return (
    <>
      <Form className={lines.icon} aria-hidden="true" stroke={1.5} />
      <span className={lines.words}>
        <span className={lines.where}>
          {t(KIND_WORDS[kind])}
          {page !== null && ` · ${t('search.page', { page })}`}
        </span>
        {holder && <span className={classes.holder}>{holder}</span>}
        <span className={classes.snippet}>
          {snippet.map(({ text, found }, index) =>
            found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
        {under && <span className={lines.where}>{under}</span>}
      </span>
    </>
  );
}
