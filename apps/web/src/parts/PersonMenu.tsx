import {
  IconChevronDown,
  IconDevices,
  IconLogout,
  IconSettings,
  IconUserCircle,
} from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ColourSwitch } from './ColourSwitch.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import classes from './PersonMenu.module.css';

export interface PersonMenuProps {
  readonly office: string;
  /** The person keeps units, people and accounts. */
  readonly administers?: boolean | undefined;
  readonly onSignOut: () => void;
}

/**
 * Who is signed in, and what belongs to the person and the device: account, language, colours,
 * sign-out. The browser's own popover: it closes with Esc and by a tap elsewhere.
 */
export function PersonMenu({ office, administers, onSignOut }: PersonMenuProps) {
  const { t } = useTranslation();
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        className={classes.person}
        aria-label={`${t('frame.menu')}: ${office}`}
        popoverTarget={id}
      >
        <IconUserCircle className={classes.icon} aria-hidden="true" stroke={1.5} />
        <span className={classes.office}>{office}</span>
        <IconChevronDown className={classes.chevron} aria-hidden="true" />
      </button>
      <div ref={menu} id={id} popover="auto" className={classes.menu}>
        <p className={classes.name}>{office}</p>
        <Settings />
        {administers && (
          <Link className={classes.entry} to="/administration" onClick={close}>
            <IconSettings className={classes.icon} aria-hidden="true" stroke={1.5} />
            {t('administration.title')}
          </Link>
        )}
        <Link className={classes.entry} to="/account" onClick={close}>
          <IconDevices className={classes.icon} aria-hidden="true" stroke={1.5} />
          {t('frame.account')}
        </Link>
        <button type="button" className={classes.entry} onClick={onSignOut}>
          <IconLogout className={classes.icon} aria-hidden="true" stroke={1.5} />
          {t('frame.signOut')}
        </button>
      </div>
    </>
  );
}

function Settings() {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.setting}>
        <span className={classes.settingName} aria-hidden="true">
          {t('frame.language')}
        </span>
        <LanguageSwitch />
      </div>
      <div className={classes.setting}>
        <span className={classes.settingName} aria-hidden="true">
          {t('frame.colours')}
        </span>
        <ColourSwitch />
      </div>
    </>
  );
}
