import { voteKeyHash } from '@e-cabinet/client/secret-ballot';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SecretVotes.module.css';

/** The hash of the vote's key, the same on every screen where nobody was given another key. (X2) */
export function VoteKey({ publicKey }: { readonly publicKey: string }) {
  const { t } = useTranslation();
  const [hash, setHash] = useState('…');
  useEffect(() => {
    void voteKeyHash(publicKey).then(setHash);
  }, [publicKey]);
  return (
    <p className={classes.key}>
      <span>{t('secretVote.key')}</span> <span className={classes.hash}>{hash}</span>
    </p>
  );
}
