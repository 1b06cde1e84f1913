import type { Page } from '@playwright/test';

export interface Authenticator {
  /** Until the page is left, whoever is asked cancels; `false`: not any more. */
  cancels(doesCancel: boolean): Promise<void>;
  credentials(): Promise<number>;
  remove(): Promise<void>;
}

/** The lock of a tablet as Chromium plays it: it knows its person at once. */
export async function authenticatorOf(page: Page, { hasPrf = true } = {}): Promise<Authenticator> {
  const line = await page.context().newCDPSession(page);
  await line.send('WebAuthn.enable');
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    // As systems answer it; the one that Chromium plays stays shut after a wrong finger.
    async cancels(doesCancel) {
      await page.evaluate((isCancelled) => {
        const cancel = () => Promise.reject(new DOMException('cancelled', 'NotAllowedError'));
        for (const act of ['create', 'get'] as const) {
          if (isCancelled)
            Object.defineProperty(navigator.credentials, act, {
              value: cancel,
              configurable: true,
            });
          else Reflect.deleteProperty(navigator.credentials, act);
        }
      }, doesCancel);
    },
    async credentials() {
      return (await line.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
    },
    async remove() {
      await line.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}
