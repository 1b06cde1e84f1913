import { useEffect, useState } from 'react';

const HOUR_MS = 3_600_000;

/** Now, and again every hour. */
export function useHour(): Date {
  const [hour, setHour] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setHour(new Date()), HOUR_MS);
    return () => clearInterval(timer);
  }, []);
  return hour;
}
