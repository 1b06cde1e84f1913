// Runs before the first paint, so that a dark room is never lit by a white page. It is a file of
// its own because the content security policy allows no inline scripts.
(() => {
  const root = document.documentElement;
  try {
    const chosen = localStorage.getItem('e-cabinet.colours');
    const dark =
      chosen === 'dark' ||
      (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    root.lang = localStorage.getItem('e-cabinet.language') === 'en' ? 'en' : 'vi';
  } catch {
    // Storage may be forbidden on a managed device: the defaults of index.html stand.
  }
})();
