import { PLACE_STATES, type PlaceState } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { PLACE_STATE_LOOKS } from './place-states.ts';
import classes from './Seating.module.css';

/** What each form means, and of how many it is so. */
export function StateCounts({ states }: { readonly states: readonly PlaceState[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.counts} aria-label={t('seating.states')}>
      {PLACE_STATES.map((state) => {
        const { word, icon: Form } = PLACE_STATE_LOOKS[state];
        return (
          <li key={state} className={classes.count} data-state={state}>
            <Form className={classes.form} aria-hidden="true" />
            {t(word)} <strong>{states.filter((each) => each === state).length}</strong>
          </li>
        );
      })}
    </ul>
  );
}
