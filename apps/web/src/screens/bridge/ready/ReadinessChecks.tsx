import { READINESS_CHECKS, type ReadinessCheck } from '@e-cabinet/domain';
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconFiles,
  IconNetwork,
  IconVideo,
  IconVolume,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './ReadinessForm.module.css';
import { READINESS_WORDS } from './readiness-words.ts';

const FORMS: Readonly<Record<ReadinessCheck, TablerIcon>> = {
  picture: IconVideo,
  sound: IconVolume,
  line: IconNetwork,
  papers: IconFiles,
};

export interface ReadinessChecksProps {
  readonly checks: Readonly<Record<ReadinessCheck, boolean>>;
  readonly onToggle: (check: ReadinessCheck) => void;
}

/** The four things that are tried with the centre before the session. */
export function ReadinessChecks({ checks, onToggle }: ReadinessChecksProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend>{t('bridge.ready.checks')}</legend>
      <div className={classes.checks}>
        {READINESS_CHECKS.map((check) => {
          const Form = FORMS[check];
          const Mark = checks[check] ? IconCircleCheckFilled : IconCircleDashed;
          return (
            <button
              key={check}
              type="button"
              className={classes.check}
              aria-pressed={checks[check]}
              onClick={() => onToggle(check)}
            >
              <Form className={classes.checkForm} aria-hidden="true" stroke={1.5} />
              <span className={classes.checkWords}>
                <span className={classes.checkName}>{t(READINESS_WORDS[check])}</span>
                <span className={classes.checkState}>
                  {checks[check] ? t('bridge.check.good') : t('bridge.check.notYet')}
                </span>
              </span>
              <Mark className={classes.checkMark} aria-hidden="true" />
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
