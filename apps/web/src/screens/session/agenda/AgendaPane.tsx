import { memo } from 'react';
import classes from './OwnAgenda.module.css';
import { OwnAgenda, type OwnAgendaProps } from './OwnAgenda.tsx';

/** The agenda beside the paper. */
export const AgendaPane = memo(function AgendaPane(props: OwnAgendaProps) {
  return (
    <div className={classes.pane} data-steps-aside>
      <OwnAgenda {...props} />
    </div>
  );
});
