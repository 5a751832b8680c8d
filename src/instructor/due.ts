import { TZDate } from '@date-fns/tz';

/** The moment, in UTC, that clocks in an IANA time zone show as `local` (`2027-03-01T23:59`). */
export function dueFromLocal(local: string, zone: string): { at: string; zone: string } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(local)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const time = new TZDate(year, month - 1, day, hour, minute, zone).getTime();
  return Number.isNaN(time) ? null : { at: new Date(time).toISOString(), zone };
}

/** What clocks in its zone show at the due moment, as `<input type="datetime-local">` takes it. */
export function localFromDue({ at, zone }: { at: string; zone: string }): string {
  const date = new TZDate(Date.parse(at), zone);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Whether the moment has passed. */
export function isPast(at: string, now: Date): boolean {
  return now.getTime() > Date.parse(at);
}
