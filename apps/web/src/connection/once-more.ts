/**
 * One act at a time; asked meanwhile, once more afterwards. What is returned ends with an act that began
 * after the call.
 */
export function onceMore(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    next = null;
    running = act().finally(() => {
      if (!next) running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start, start);
    return next;
  };
}
