import './look/mantine-styles.ts';
import 'virtual:theme-variables.css';
import './look/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { chosenLanguage } from './words/language.ts';
import { startWords } from './words/start-words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application');

await startWords(chosenLanguage() ?? 'vi');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
