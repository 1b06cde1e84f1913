/** What the service worker understands: the version that waits takes the place of the one in use. */
const TAKE_OVER = 'take-over';
/** Held by every page that shows a meeting. */
const IN_MEETING = 'e-cabinet.in-meeting';
/** How often a page that stays open asks for a newer version; milliseconds. */
const LOOK_EVERY_MS = 3_600_000;

/** Screens on which nothing is being read, written or run: a newer version may begin there. */
const BETWEEN = new Set(['/', '/sign-in']);

let registration: Promise<ServiceWorkerRegistration | null> | null = null;
let leaveMeeting: (() => void) | null = null;

/**
 * Keeps the application on this device, so that it starts without a network. A newer version waits until no
 * page of this browser shows a meeting.
 * @param pathname of the screen that is shown now
 */
export async function keepApplication(pathname: string): Promise<void> {
  stayInMeeting(pathname.startsWith('/meetings/'));
  registration ??= register();
  const registered = await registration;
  if (registered && BETWEEN.has(pathname)) await takeOverBetween(registered);
}

/** The page anew, in the newest version: this one is not understood by the server any more. */
export async function startAnew(): Promise<void> {
  const registered = await navigator.serviceWorker?.getRegistration();
  await registered?.update().catch(() => undefined);
  const next = registered?.waiting ?? registered?.installing;
  if (!next) return location.reload();
  reloadOnceTakenOver();
  if (next.state === 'installed') next.postMessage(TAKE_OVER);
  next.addEventListener('statechange', () => {
    if (next.state === 'installed') next.postMessage(TAKE_OVER);
  });
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  // In development there is none: what is being written is to be seen.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  try {
    const registered = await navigator.serviceWorker.register('/service-worker.js', {
      updateViaCache: 'none',
    });
    setInterval(() => void registered.update().catch(() => undefined), LOOK_EVERY_MS);
    return registered;
  } catch {
    return null;
  }
}

async function takeOverBetween({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting) return;
  await navigator.locks.request(IN_MEETING, { ifAvailable: true }, (free) => {
    if (!free) return;
    reloadOnceTakenOver();
    waiting.postMessage(TAKE_OVER);
  });
}

function reloadOnceTakenOver(): void {
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
}

/** Meetings share the lock; whoever wants it alone learns that there is one. */
function stayInMeeting(inMeeting: boolean): void {
  if (inMeeting === (leaveMeeting !== null)) return;
  leaveMeeting?.();
  leaveMeeting = null;
  if (!inMeeting) return;
  const left = new Promise<void>((resolve) => {
    leaveMeeting = resolve;
  });
  void navigator.locks.request(IN_MEETING, { mode: 'shared' }, () => left);
}
