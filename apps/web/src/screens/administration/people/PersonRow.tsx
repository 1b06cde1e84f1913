import type { Person, Unit } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOfficeName } from '../../../words/use-language.ts';
import { ROLE_NAMES } from '../../account/role-names.ts';
import shared from '../Administration.module.css';
import { wayTo } from '../tabs.ts';
import { AccountState } from './AccountState.tsx';
import { isHeldOn } from './held-today.ts';
import classes from './People.module.css';

export interface PersonRowProps {
  readonly bodyId: string;
  readonly person: Person;
  readonly units: readonly Unit[];
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Who somebody is today, what they may do, and how their account stands. */
export function PersonRow({ bodyId, person, units, day }: PersonRowProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const held = person.positions.filter((position) => isHeldOn(position, day));
  const called = name(person.name);
  const unitName = (unitId: string) => {
    const unit = units.find(({ id }) => id === unitId);
    return unit ? name(unit.name) : '';
  };
  return (
    <li className={`${shared.row} ${classes.person}`}>
      <div className={classes.words}>
        <Link className={`${shared.name} ${classes.opens}`} to={wayTo(bodyId, 'people', person.id)}>
          {called}
        </Link>
        {held.map(({ unitId, title }) => (
          <span key={`${unitId} ${title.vi}`} className={shared.facts}>
            {[name(title), unitName(unitId)].filter((text) => text !== called).join(' · ')}
          </span>
        ))}
      </div>
      <div className={shared.facts}>
        {person.roles.map((role) => t(ROLE_NAMES[role])).join(' · ') || t('people.noRole')}
      </div>
      <div className={classes.account}>
        {person.login && <span className={classes.login}>{person.login}</span>}
        <AccountState person={person} />
      </div>
    </li>
  );
}
