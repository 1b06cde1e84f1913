import { useTranslation } from 'react-i18next';
import type { Ask } from './next-ask.ts';

/** What is asked in a few words, for whoever listens; empty when nothing is. */
export function useAskWords(): (ask: Ask | null) => string {
  const { t } = useTranslation();
  return (ask) => {
    switch (ask?.kind) {
      case undefined:
        return '';
      case 'check-in':
        return t('checkIn.title');
      case 'vote':
      case 'watch-vote':
        return t('vote.spoken', { question: ask.question.text });
      case 'ready':
        return `${t('vote.soon')}. ${ask.question.text}`;
      case 'result':
        return `${t('vote.result')}. ${ask.question.text}`;
      case 'consent-list':
        return t('consent.kicker');
    }
  };
}
