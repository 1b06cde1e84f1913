import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../words/use-language.ts';
import { GROUP_FORMS, GROUP_HINTS } from './group-words.ts';
import type { OfficeGroupList } from './matching-offices.ts';
import type { Ways } from './OfficeGroup.tsx';
import classes from './RoleCards.module.css';

export interface RoleCardsProps extends Ways {
  readonly groups: readonly OfficeGroupList[];
}

/** Roles that one office has: a card each, with what it does. */
export function RoleCards({ groups, busyWith, bodyName, onTake }: RoleCardsProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const cards = groups.flatMap(({ group, offices }) =>
    offices.map((office) => ({ group, office })),
  );
  if (cards.length === 0) return null;
  return (
    <ul className={classes.cards}>
      {cards.map(({ group, office }) => {
        const Form = GROUP_FORMS[group];
        const body = bodyName(office.bodyId);
        return (
          <li key={office.personId}>
            <button
              type="button"
              className={classes.card}
              aria-busy={busyWith === office.personId}
              onClick={() => onTake(office.personId)}
            >
              <Form className={classes.form} aria-hidden="true" stroke={1.5} />
              <span className={classes.words}>
                <span className={classes.name}>{name(office.name)}</span>
                {body && <span className={classes.hint}>{body}</span>}
                <span className={classes.hint}>{t(GROUP_HINTS[group])}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
