import { type MeetingRules, needsOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { ANSWER_WORDS } from '../../../meeting/words-of.ts';
import classes from './MeetingFields.module.css';
import { shareKey } from './quorum-shares.ts';
import { BASE_WORDS, SHARE_WORDS, THRESHOLD_WORDS, TIE_WORDS } from './rule-words.ts';

const MINUTE = 60;

export interface RulesInWordsProps {
  readonly rules: MeetingRules;
  /** How many there are, where that is known; else 0. */
  readonly members: number;
}

/** The rules as sentences. */
export function RulesInWords({ rules, members }: RulesInWordsProps) {
  const { t } = useTranslation();
  const { majority } = rules;
  const needs = needsOf(rules, members);
  return (
    <ul className={classes.sentences}>
      {needs && <li>{t('rules.membersSentence', { members, ...needs })}</li>}
      <li>{t('rules.quorumSentence', { share: t(SHARE_WORDS[shareKey(rules.quorum)]) })}</li>
      <li>
        {typeof majority.threshold === 'number'
          ? t('rules.numberSentence', { votes: majority.threshold })
          : t('rules.majoritySentence', {
              threshold: t(THRESHOLD_WORDS[majority.threshold]),
              base: t(BASE_WORDS[majority.base]),
            })}{' '}
        {t('rules.tieSentence', { tie: t(TIE_WORDS[majority.tie]) })}
      </li>
      <li>
        {t('rules.answersSentence', {
          answers: rules.answers.map((answer) => t(ANSWER_WORDS[answer])).join(', '),
        })}{' '}
        {rules.byName ? t('rules.byNameSentence') : t('rules.notByNameSentence')}{' '}
        {rules.ballotsMayChange ? t('rules.mayChangeSentence') : t('rules.finalSentence')}
      </li>
      <li>
        {rules.delegatesVote ? t('rules.delegatesVoteSentence') : t('rules.delegatesDoNot')}{' '}
        {rules.proxiesPerMember > 0
          ? t('rules.proxiesSentence', { most: rules.proxiesPerMember })
          : t('rules.noProxies')}
      </li>
      <li>
        {t('rules.noticeSentence', { count: rules.noticeDays })}{' '}
        {rules.briefsRequired && t('rules.briefsSentence')}
      </li>
      <li>{t('rules.speakingSentence', { count: rules.speakingSeconds / MINUTE })}</li>
    </ul>
  );
}
