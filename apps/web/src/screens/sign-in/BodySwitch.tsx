import type { DemonstrationOffices } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './BodySwitch.module.css';

export interface BodySwitchProps {
  readonly bodies: DemonstrationOffices['bodies'];
  readonly chosen: string | undefined;
  readonly onChoose: (bodyId: string) => void;
}

/** Which body's offices are shown. */
export function BodySwitch({ bodies, chosen, onChoose }: BodySwitchProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  return (
    <fieldset className={classes.bodies}>
      <legend className={classes.legend}>{t('demonstration.body')}</legend>
      {bodies.map((body) => (
        <button
          key={body.id}
          type="button"
          className={classes.body}
          aria-pressed={body.id === chosen}
          onClick={() => onChoose(body.id)}
        >
          {name(body.name)}
        </button>
      ))}
    </fieldset>
  );
}
