import type { EarlierResult, Origin } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { OUTCOME_TONES, OUTCOME_WORDS } from '../../../meeting/outcome-words.ts';
import { VoteFigures } from '../../../meeting/VoteFigures.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './EarlierOpinions.module.css';
import { OpinionList } from './OpinionList.tsx';

/** Of an item that an opinion ballot did not settle: how it ended there, and every answer. (L12) */
export function EarlierOpinions({ origin }: { readonly origin: Origin }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return (
    <section className={classes.earlier} aria-labelledby="earlier-opinions">
      <h3 id="earlier-opinions" className={classes.heading}>
        {t('itemBrief.origin', { title: origin.title })}
      </h3>
      <p className={classes.closed}>
        {t('itemBrief.originClosed', { moment: moment(origin.closedAt) })}
      </p>
      {origin.results.map((result) => (
        <Earlier key={result.questionId} earlier={result} />
      ))}
    </section>
  );
}

function Earlier({ earlier }: { readonly earlier: EarlierResult }) {
  const { t } = useTranslation();
  const officeName = useOfficeName();
  const { question, result, names } = earlier;
  const opinions = (result.ballots ?? []).map(({ seatId, choice, comment }) => {
    const name = names[seatId];
    return {
      key: seatId,
      name: name ? officeName(name) : t('voteResult.formerSeat'),
      choice,
      comment,
    };
  });
  return (
    <div className={classes.result}>
      <h4 className={classes.question}>{question.text}</h4>
      <p className={classes.outcome}>
        <StateBadge tone={OUTCOME_TONES[result.outcome]} size="large">
          {t(OUTCOME_WORDS[result.outcome])}
        </StateBadge>
      </p>
      <VoteFigures
        question={question}
        result={result}
        answers={Object.keys(result.tally)}
        inWriting
      />
      <OpinionList question={question} opinions={opinions} />
    </div>
  );
}
