// WebKit and a screen for it. Plain JavaScript, as it runs before anything is built.
import { existsSync } from 'node:fs';
import { installPrograms } from '../programs.mjs';

const PROGRAMS = [
  { package: 'webkit2gtk-driver', isThere: () => existsSync('/usr/bin/WebKitWebDriver') },
  { package: 'xvfb', isThere: () => existsSync('/usr/bin/Xvfb') },
];

installPrograms(PROGRAMS, 'npm run webkit');
