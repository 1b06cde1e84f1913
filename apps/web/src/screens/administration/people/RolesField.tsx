import { BODY_ROLES, type BodyRole } from '@e-cabinet/protocol';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLE_NAMES } from '../../account/role-names.ts';
import shared from '../Administration.module.css';
import classes from './PersonPage.module.css';

const MEANINGS = {
  administrator: 'people.roleHint.administrator',
  secretary: 'people.roleHint.secretary',
  member: 'people.roleHint.member',
  adviser: 'people.roleHint.adviser',
  'unit-officer': 'people.roleHint.unit-officer',
  presenter: 'people.roleHint.presenter',
  bridge: 'people.roleHint.bridge',
  screen: 'people.roleHint.screen',
} as const satisfies Record<BodyRole, string>;

export interface RolesFieldProps {
  readonly value: readonly BodyRole[];
  readonly onChange: (roles: readonly BodyRole[]) => void;
}

/** What somebody is in the body, each with what it lets them do. */
export function RolesField({ value, onChange }: RolesFieldProps) {
  const { t } = useTranslation();
  const toggle = (role: BodyRole, on: boolean) =>
    onChange(BODY_ROLES.filter((each) => (each === role ? on : value.includes(each))));
  return (
    <fieldset className={classes.roles}>
      <legend className={classes.legend}>{t('people.roles')}</legend>
      <p className={shared.hint}>{t('people.rolesHint')}</p>
      <div className={classes.roleChoices}>
        {BODY_ROLES.map((role) => (
          <Checkbox
            key={role}
            size="md"
            className={classes.role ?? ''}
            label={t(ROLE_NAMES[role])}
            description={t(MEANINGS[role])}
            checked={value.includes(role)}
            onChange={(event) => toggle(role, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
