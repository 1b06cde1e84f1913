import { useTranslation } from 'react-i18next';
import { EMPTY_ITEM } from './item-draft.ts';
import classes from './PasteList.module.css';
import type { PastedLine } from './pasted-list.ts';

/** What a pasted list will become. */
export function PastedLines({ lines }: { readonly lines: readonly PastedLine[] }) {
  const { t } = useTranslation();
  let number = 0;
  return (
    <div className={classes.previewFrame}>
      <table className={classes.preview}>
        <caption>{t('agendaBuilder.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agendaBuilder.number')}</th>
            <th scope="col">{t('agendaBuilder.title')}</th>
            <th scope="col">{t('agendaBuilder.submittedBy')}</th>
            <th scope="col">{t('agenda.minutesLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => {
            const key = `${index} ${line.title}`;
            if (line.kind === 'section') {
              return (
                <tr key={key}>
                  <th colSpan={4} scope="rowgroup" className={classes.previewSection}>
                    {line.title}
                  </th>
                </tr>
              );
            }
            number += 1;
            return (
              <tr key={key}>
                <td>{number}</td>
                <td>{line.title}</td>
                <td>{line.submittedBy}</td>
                <td data-assumed={line.minutes === null || undefined}>
                  {line.minutes ?? EMPTY_ITEM.minutes}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
