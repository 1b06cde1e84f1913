import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PaperToolbar.module.css';

export interface PageNumberProps {
  readonly page: number;
  readonly count: number;
  readonly onGoTo: (page: number) => void;
}

/** Shows the page being read, and goes to the one typed. */
export function PageNumber({ page, count, onGoTo }: PageNumberProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = (event?: FormEvent) => {
    event?.preventDefault();
    const wanted = Math.round(Number(typed));
    if (wanted >= 1 && wanted <= count) onGoTo(wanted);
    else setTyped(String(page));
  };
  return (
    <form className={classes.jump} onSubmit={go}>
      <input
        className={classes.field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('papers.pageNumber', { count })}
        value={typed}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value.replace(/\D/g, '').slice(0, 5))}
        onBlur={() => go()}
      />
      <span className={classes.count}>{t('papers.pageOf', { count })}</span>
    </form>
  );
}
