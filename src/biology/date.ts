import { defineKind, type Mention } from "./kind.ts";

export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * A date to the year, month or day, as E-utilities read it: `2015`, `2015/03`, `2015/03/01`.
 * Also read with dashes (ISO 8601) and with English month names.
 */
export const date = defineKind<CalendarDate>({
  id: "date",
  title: "a date",
  examples: ["2015/03/01", "2015/03", "2015", "2015-03-01", "1 March 2015"],
  parse: (text) => numeric(text) ?? named(text),
  format,
  find: findDates,
});

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const written = new RegExp(
  String.raw`(?<![\w/.:,-])(?:(?:1[89]|20)\d\d(?:/\d{1,2}(?:/\d{1,2})?|-\d{1,2}(?:-\d{1,2})?)?|(?:\d{1,2} )?${monthName}\.? (?:\d{1,2}, ?)?(?:1[89]|20)\d\d)(?![\w/:-]|[.,]\d)`,
  "g",
);

function findDates(text: string): Mention<CalendarDate>[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const value = numeric(match[0]) ?? named(match[0]);
    if (!value) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        value,
        normal: format(value),
      },
    ];
  });
}

function format({ year, month, day }: CalendarDate): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, "0")).join("/");
}

function numeric(text: string): CalendarDate | undefined {
  const match = /^([12]\d{3})(?:([/-])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text);
  return match ? valid({ year: match[1], month: match[3], day: match[4] }) : undefined;
}

/** `March 2015`, `1 March 2015`, `Mar 1, 2015`. */
function named(text: string): CalendarDate | undefined {
  const match = new RegExp(
    String.raw`^(?:(\d{1,2}) )?(${monthName})\.? (?:(\d{1,2}), ?)?([12]\d{3})$`,
    "i",
  ).exec(text);
  if (!match?.[2] || (match[1] && match[3])) return undefined;
  const month = String(months.indexOf(match[2].slice(0, 3).toLowerCase()) + 1);
  return valid({ year: match[4], month, day: match[1] ?? match[3] });
}

function valid(parts: Record<"year" | "month" | "day", string | undefined>): CalendarDate | undefined {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  if (parts.month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (parts.day === undefined) return { year, month };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? { year, month, day } : undefined;
}
