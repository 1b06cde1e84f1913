import './look/mantine-styles.ts';
import 'virtual:theme-variables.css';
import './look/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openFirstLine } from './connection/first-line.ts';
import { meQuery } from './http/me.ts';
import { makeQueryClient } from './http/query-client.ts';
import { loadDeviceValues } from './offline/device-values.ts';
import { formatsOf } from './words/formats.ts';
import { chosenLanguage } from './words/language.ts';
import { startWords } from './words/start-words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application');

// Asked for side by side: the meeting, who is signed in, the words, what this device keeps, and by its own import the screen.
openFirstLine(location);
const client = makeQueryClient();
void client.prefetchQuery(meQuery);
const language = chosenLanguage() ?? 'vi';
await Promise.all([startWords(language), loadDeviceValues()]);
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
// Its first date costs a slow tablet 70 ms: it is made while the line is being opened.
setTimeout(() => formatsOf(language).moment(new Date()));
