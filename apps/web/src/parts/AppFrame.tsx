import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import classes from './AppFrame.module.css';
import { Emblem } from './Emblem.tsx';
import { PersonMenu } from './PersonMenu.tsx';

export interface AppFrameProps {
  /** The body whose business this is. */
  readonly bodyName: string;
  /** The office of the person signed in. */
  readonly office: string;
  readonly onSignOut: () => void;
  /** The person keeps units, people and accounts. */
  readonly administers?: boolean;
  /** In the middle of the header: the meeting's title, or links between parts of the work. */
  readonly middle?: ReactNode;
  /** Before the person's button: usually a FreshnessBar. */
  readonly status?: ReactNode;
  /** Below the header, over the whole width: what must not be missed, as a lost connection. */
  readonly strip?: ReactNode;
  /** `page`: text column that scrolls with the window. `fill`: the screen arranges the space below the header itself. */
  readonly layout?: 'page' | 'wide' | 'fill';
  /** Below the main part, over the whole width, always in sight: usually a StickyActionBar. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Header and main part of every screen of somebody signed in. */
export function AppFrame(props: AppFrameProps) {
  const { t } = useTranslation();
  const main = useFocusOnArrival();
  return (
    <div className={classes.frame} data-layout={props.layout ?? 'page'}>
      <a className={classes.skip} href="#main">
        {t('common.skip')}
      </a>
      <header className={classes.top}>
        <div className={classes.header} data-steps-aside>
          <Link to="/" className={classes.home} title={t('common.home')}>
            <Emblem size={40} />
            <span className={classes.body}>{props.bodyName}</span>
          </Link>
          <div className={classes.middle}>{props.middle}</div>
          <div className={classes.status}>{props.status}</div>
          <PersonMenu
            office={props.office}
            administers={props.administers}
            onSignOut={props.onSignOut}
          />
        </div>
        {props.strip}
      </header>
      <main id="main" tabIndex={-1} ref={main} className={classes.main}>
        {props.children}
      </main>
      {props.footer}
    </div>
  );
}

/** After a change of page the keyboard and the screen reader start at its content. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}
