import { useEffect, useRef, useState } from 'react';

export type Speaking = 'silent' | 'speaking' | 'paused';

export interface ReadingAloud {
  readonly speaking: Speaking;
  /** The paragraph being read, from 0; null while silent. */
  readonly at: number | null;
  readonly start: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/**
 * Reads paragraphs by the device's voice, one utterance each: long ones are cut off by some browsers.
 * @param paragraphs of the page being read; null while they are not known
 * @param onEnd the page is read to its end; false when there is none after it
 */
export function useReadingAloud(
  paragraphs: readonly string[] | null,
  voice: SpeechSynthesisVoice | null,
  onEnd: () => boolean,
): ReadingAloud {
  const [speaking, setSpeaking] = useState<Speaking>('silent');
  const [at, setAt] = useState(0);
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  const silent = speaking === 'silent';
  useEffect(() => {
    if (silent || !voice || !paragraphs) return;
    const text = paragraphs[at];
    const stop = () => setSpeaking('silent');
    if (text === undefined) {
      setAt(0);
      if (!latest.current()) stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => setAt(at + 1);
    speechSynthesis.speak(utterance);
    return () => {
      utterance.onend = null;
      speechSynthesis.cancel();
    };
  }, [silent, voice, paragraphs, at]);
  return {
    speaking,
    at: silent ? null : at,
    start() {
      setAt(0);
      setSpeaking('speaking');
    },
    pause() {
      speechSynthesis.pause();
      setSpeaking('paused');
    },
    resume() {
      speechSynthesis.resume();
      setSpeaking('speaking');
    },
    stop: () => setSpeaking('silent'),
  };
}
