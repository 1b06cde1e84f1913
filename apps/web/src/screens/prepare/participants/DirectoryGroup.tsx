import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../../words/use-language.ts';
import type { Invitee, InviteeGroup } from './invite.ts';
import classes from './ParticipantsTab.module.css';

export interface DirectoryGroupProps {
  readonly group: InviteeGroup;
  /** Persons and units that have a seat already. */
  readonly seated: ReadonlySet<string>;
  readonly onAdd: (invitees: readonly Invitee[]) => void;
}

/** A unit and its people, each to be added with one press, or all at once. */
export const DirectoryGroup = memo(function DirectoryGroup(props: DirectoryGroupProps) {
  const { group, seated, onAdd } = props;
  const { t } = useTranslation();
  const name = useOfficeName();
  const free = group.invitees.filter(({ id }) => !seated.has(id));
  return (
    <section className={classes.unit} aria-label={name(group.name)}>
      <div className={classes.unitHeading}>
        <h3 className={classes.unitName}>{name(group.name)}</h3>
        {free.length > 1 && (
          <Button variant="subtle" color="gray" onClick={() => onAdd(free)}>
            {t('participants.addAll', { count: free.length })}
          </Button>
        )}
      </div>
      <ul className={classes.invitees}>
        {group.invitees.map((invitee) => (
          <li key={invitee.id}>
            {seated.has(invitee.id) ? (
              <span className={classes.seated}>
                <span>{name(invitee.name)}</span>
                <span className={classes.there}>
                  <IconCheck aria-hidden="true" size="1.1em" />
                  {t('participants.there')}
                </span>
              </span>
            ) : (
              <button
                type="button"
                className={classes.invitee}
                aria-label={t('participants.add', { name: name(invitee.name) })}
                onClick={() => onAdd([invitee])}
              >
                <span>{name(invitee.name)}</span>
                <IconPlus aria-hidden="true" size="1.2em" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
});
