import { isWatched } from "./terminal.ts";

export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total?: number;
}

const EVERY_MS = 200;

/** One line on standard error that tells stage, number, rate and the time left; nothing where nobody watches. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  readonly tell: (progress: Progress) => void;
  readonly end: () => void;
} {
  if (!isWatched()) return { tell: () => undefined, end: () => undefined };
  let stage = "";
  let [started, first, last] = [0, 0, 0];
  return {
    tell: ({ stage: now, done, total }) => {
      const time = performance.now();
      if (now !== stage) [stage, started, first] = [now, time, done];
      else if (time - last < EVERY_MS && done !== total) return;
      last = time;
      const rate = (done - first) / Math.max(0.001, (time - started) / 1000);
      const left = total === undefined || rate === 0 ? "" : `, ${clock((total - done) / rate)} left`;
      const of = total === undefined ? "" : ` of ${total.toLocaleString("en-US")}`;
      stream.write(
        `\r\u001b[2K${stage}  ${done.toLocaleString("en-US")}${of}, ${Math.round(rate)} a second${left}`,
      );
    },
    end: () => void stream.write("\r\u001b[2K"),
  };
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;
