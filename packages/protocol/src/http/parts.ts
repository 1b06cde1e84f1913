import { z } from 'zod';

/** An identifier as it may come over HTTP: never longer than the column, never a path. */
export const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);

/** A line of text that people read, without control characters, spaces trimmed, composed (NFC). */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .normalize()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u);

/** The name of an office, a unit or a body in both languages of the screens. */
export const officeName = z.strictObject({ vi: line(200), en: line(200) });

/** An instant, ISO 8601, UTC. */
export const instant = z.iso.datetime();

/** Bytes in base64, at most so many letters. */
export const base64 = (most: number) =>
  z
    .string()
    .min(4)
    .max(most)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);
