import 'i18next';
import type { vi } from './vi/index.ts';

// Keys and their variables are checked by the compiler, from the Vietnamese catalogue.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
    strictInterpolationChecks: true;
  }
}
