import { useEffect } from 'react';

/**
 * Keeps a screen that nobody touches from going dark, for as long as the part is shown. Where the
 * browser has no wake lock (without TLS, or an old one) the device's own settings decide.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const hold = async () => {
      // The browser takes it away whenever the page is hidden.
      if (over || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      lock = await navigator.wakeLock.request('screen').catch(() => null);
      if (over) void lock?.release();
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
