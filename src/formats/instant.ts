const pattern =
  /^([12]\d{3}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;

/**
 * Milliseconds since 1970 of an ISO 8601 time; undefined for anything else. Without a zone it is UTC, as Python's
 * `datetime.utcnow().isoformat()` means it: Date.parse would take it for the runner's local time.
 */
export function parseInstant(text: string): number | undefined {
  const [, day = '', hours, minutes, seconds, fraction = '', sign, offsetHours, offsetMinutes] =
    pattern.exec(text) ?? [];
  const midnight = Date.parse(day);
  // Date.parse gives up on 2025-13-01, but makes 2025-03-02 of 2025-02-30.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const sinceMidnight = ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000;
  return midnight + sinceMidnight + Number(fraction.padEnd(3, '0').slice(0, 3));
}
