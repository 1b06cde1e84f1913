import type { Translation } from '../translation.ts';
import type { common as source } from '../vi/common.ts';

export const common = {
  cancel: 'No, go back',
  close: 'Close',
  loading: 'Loading…',
  retry: 'Try again',
  home: 'To the main page',
  skip: 'Skip to the main content',
  pageTitle: '{{page}} · e-Cabinet',
} as const satisfies Translation<typeof source>;
