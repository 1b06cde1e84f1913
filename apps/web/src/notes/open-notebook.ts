import type { Me } from '@e-cabinet/protocol';
import { sendThreads } from '../threads/threads-of.ts';
import { onForgetting } from './forget-notes.ts';
import { Notebook } from './notebook.ts';

/** Offices of the demonstration have no password, so that nothing protects their notes: nobody's are there. */
const OF_THE_DEMONSTRATION = 'demonstration';

let opened: { readonly personId: string; readonly notebook: Notebook } | null = null;

/** The notebook of whoever is signed in: one for all papers that are opened. */
export function notebookOf({ person, hasPassword }: Me, password: string | null = null): Notebook {
  if (opened?.personId === person.id) return opened.notebook;
  opened?.notebook.close();
  const notebook = new Notebook(person.id);
  opened = { personId: person.id, notebook };
  onForgetting({
    async send() {
      await Promise.all([notebook.send(), sendThreads(notebook)]);
    },
    forget: () => {
      notebook.close();
      opened = null;
    },
  });
  void notebook.start(hasPassword ? password : OF_THE_DEMONSTRATION);
  return notebook;
}
