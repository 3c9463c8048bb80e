/** Seconds as a clock shows them, rounded up so that it never says nought too early: `4:05`. */
export function sayTimeLeft(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
