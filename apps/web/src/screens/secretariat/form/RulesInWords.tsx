import { type MeetingRules, needsOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { ANSWER_WORDS } from '../../../meeting/words-of.ts';
import classes from './MeetingFields.module.css';
import { shareKey } from './quorum-shares.ts';
import { BASE_WORDS, SHARE_WORDS, SHOWN_WORDS, THRESHOLD_WORDS, TIE_WORDS } from './rule-words.ts';

const MINUTE = 60;

export interface RulesInWordsProps {
  readonly rules: MeetingRules;
  /** How many there are, where that is known; else 0. */
  readonly members: number;
  /** Where a meeting is held in writing nobody sits, speaks or is represented. */
  readonly inWriting?: boolean;
}

/** The rules as sentences. */
export function RulesInWords({ rules, members, inWriting = false }: RulesInWordsProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.sentences}>
      {!inWriting && <Quorum rules={rules} members={members} />}
      <Majority rules={rules} />
      <li>
        {t('rules.answersSentence', {
          answers: rules.answers.map((answer) => t(ANSWER_WORDS[answer])).join(', '),
        })}{' '}
        {rules.byName ? t('rules.byNameSentence') : t('rules.notByNameSentence')}{' '}
        {rules.ballotsMayChange ? t('rules.mayChangeSentence') : t('rules.finalSentence')}
      </li>
      {inWriting ? (
        <li>
          {t('rules.opinionsShown')}: {t(SHOWN_WORDS[rules.opinionsShown])}.
        </li>
      ) : (
        <InRoom rules={rules} />
      )}
      {rules.briefsRequired && <li>{t('rules.briefsSentence')}</li>}
      {rules.programmeApproval && !inWriting && <li>{t('rules.programmeSentence')}</li>}
      <li>{rules.copiesAllowed ? t('rules.copiesSentence') : t('rules.noCopiesSentence')}</li>
    </ul>
  );
}

function Quorum({ rules, members }: Pick<RulesInWordsProps, 'rules' | 'members'>) {
  const { t } = useTranslation();
  const needs = needsOf(rules, members);
  return (
    <>
      {needs && <li>{t('rules.membersSentence', { members, ...needs })}</li>}
      <li>{t('rules.quorumSentence', { share: t(SHARE_WORDS[shareKey(rules.quorum)]) })}</li>
    </>
  );
}

function Majority({ rules: { majority } }: Pick<RulesInWordsProps, 'rules'>) {
  const { t } = useTranslation();
  return (
    <li>
      {typeof majority.threshold === 'number'
        ? t('rules.numberSentence', { votes: majority.threshold })
        : t('rules.majoritySentence', {
            threshold: t(THRESHOLD_WORDS[majority.threshold]),
            base: t(BASE_WORDS[majority.base]),
          })}{' '}
      {t('rules.tieSentence', { tie: t(TIE_WORDS[majority.tie]) })}
    </li>
  );
}

/** Who acts for whom, when papers go out, how long a speech is. */
function InRoom({ rules }: Pick<RulesInWordsProps, 'rules'>) {
  const { t } = useTranslation();
  return (
    <>
      <li>
        {rules.delegatesVote ? t('rules.delegatesVoteSentence') : t('rules.delegatesDoNot')}{' '}
        {rules.proxiesPerMember > 0
          ? t('rules.proxiesSentence', { most: rules.proxiesPerMember })
          : t('rules.noProxies')}{' '}
        {rules.weightedVotes && t('rules.weightedSentence')}
      </li>
      <li>
        {t('rules.noticeSentence', { count: rules.noticeDays })}{' '}
        {rules.freezeHours === null
          ? t('rules.noFreezeSentence')
          : t('rules.freezeSentence', { count: rules.freezeHours })}
      </li>
      <li>{t('rules.speakingSentence', { count: rules.speakingSeconds / MINUTE })}</li>
    </>
  );
}
