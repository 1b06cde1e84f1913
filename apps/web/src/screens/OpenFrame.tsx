import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Emblem } from '../parts/Emblem.tsx';
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx';
import classes from './OpenFrame.module.css';

/** The frame of pages that are reached by a one-time link, before anybody is signed in. */
export function OpenFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <header className={classes.header}>
        <Emblem size={40} />
        <span className={classes.product}>{t('cover.product')}</span>
        <LanguageSwitch />
      </header>
      <main className={classes.main}>{children}</main>
    </>
  );
}
