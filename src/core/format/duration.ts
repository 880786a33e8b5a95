/** A stretch of seconds as people say it: whole seconds under two minutes, else whole minutes, else hours. */
export function durationOf(seconds: number): { unit: 'seconds' | 'minutes' | 'hours'; n: number } {
  if (seconds < 120) return { unit: 'seconds', n: Math.round(seconds) };
  if (seconds < 7200) return { unit: 'minutes', n: Math.round(seconds / 60) };
  return { unit: 'hours', n: Math.round(seconds / 3600) };
}
