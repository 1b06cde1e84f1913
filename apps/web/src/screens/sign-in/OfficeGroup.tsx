import type { DemonstrationOffice } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../words/use-language.ts';
import { GROUP_FORMS, GROUP_HINTS, GROUP_NAMES } from './group-words.ts';
import type { OfficeGroupList } from './matching-offices.ts';
import classes from './OfficeGroup.module.css';

/** More than this is folded up until somebody asks. */
const SHOWN = 12;

export interface Ways {
  /** The person whose seat is being taken. */
  readonly busyWith: string | null;
  readonly bodyName: (bodyId: string) => string | null;
  readonly onTake: (personId: string) => void;
}

export interface OfficeGroupProps extends Ways {
  readonly group: OfficeGroupList;
  /** Show all of it, as in search results. */
  readonly whole: boolean;
}

/** One kind of office: what it does, and a button for each. */
export function OfficeGroup({ group, whole, busyWith, bodyName, onTake }: OfficeGroupProps) {
  const { t } = useTranslation();
  const title = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { offices } = group;
  const foldable = offices.length > SHOWN + 2 && !whole;
  const shown = foldable && !unfolded ? offices.slice(0, SHOWN) : offices;
  const Form = GROUP_FORMS[group.group];
  return (
    <section className={classes.group} aria-labelledby={title}>
      <div className={classes.head}>
        <Form className={classes.form} aria-hidden="true" stroke={1.5} />
        <div>
          <h2 id={title} className={classes.title}>
            {t(GROUP_NAMES[group.group])}
          </h2>
          <p className={classes.hint}>{t(GROUP_HINTS[group.group])}</p>
        </div>
      </div>
      <ul className={classes.offices}>
        {shown.map((office) => (
          <li key={office.personId}>
            <OfficeButton
              office={office}
              body={bodyName(office.bodyId)}
              busy={busyWith === office.personId}
              onTake={onTake}
            />
          </li>
        ))}
      </ul>
      {foldable && (
        <Button
          variant="subtle"
          className={classes.more}
          rightSection={unfolded ? <IconChevronUp aria-hidden /> : <IconChevronDown aria-hidden />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('demonstration.fewer') : t('demonstration.all', { count: offices.length })}
        </Button>
      )}
    </section>
  );
}

interface OfficeButtonProps {
  readonly office: DemonstrationOffice;
  readonly body: string | null;
  readonly busy: boolean;
  readonly onTake: (personId: string) => void;
}

function OfficeButton({ office, body, busy, onTake }: OfficeButtonProps) {
  const name = useOfficeName();
  return (
    <button
      type="button"
      className={classes.office}
      aria-busy={busy}
      onClick={() => onTake(office.personId)}
    >
      <span className={classes.words}>
        <span className={classes.name}>{name(office.name)}</span>
        {body && <span className={classes.body}>{body}</span>}
      </span>
      <IconChevronRight className={classes.arrow} aria-hidden="true" stroke={1.5} />
    </button>
  );
}
