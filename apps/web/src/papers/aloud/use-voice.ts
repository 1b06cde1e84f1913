import { useEffect, useState } from 'react';

/** A voice of the device for a language, like `vi`; null where there is none, or no voice at all. */
export function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) return;
    // Some browsers learn their voices only after they were asked for them.
    const learn = () => setVoices(speech.getVoices());
    learn();
    speech.addEventListener?.('voiceschanged', learn);
    return () => speech.removeEventListener?.('voiceschanged', learn);
  }, []);
  const fitting = voices.filter(({ lang }) => lang.toLowerCase().startsWith(language));
  // What is read aloud leaves the device with a voice that is not its own.
  return fitting.find(({ localService }) => localService) ?? null;
}
