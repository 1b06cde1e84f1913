const HERTZ = 880;
const STROKE_SECONDS = 0.5;
const LOUDNESS = 0.25;

let context: AudioContext | null = null;

/** Browsers let a page sound only after somebody has pressed something on it: call it from there. */
export function allowSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** A soft bell, so many strokes; nothing where sound is not allowed. */
export function chime(strokes: number): void {
  if (context?.state !== 'running') return;
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    strike(context, context.currentTime + stroke * STROKE_SECONDS);
  }
}

function strike(audio: AudioContext, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = HERTZ;
  volume.gain.setValueAtTime(LOUDNESS, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + STROKE_SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + STROKE_SECONDS);
}
