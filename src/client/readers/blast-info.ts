/** What BLAST writes for programs into its pages, between QBlastInfoBegin and QBlastInfoEnd. */
export interface BlastInfo {
  /** Request id; `""` where the page names none. */
  readonly rid?: string;
  /** Seconds until the search is estimated to be done (RTOE). */
  readonly waitSeconds?: number;
  readonly status?: "WAITING" | "READY" | "FAILED" | "UNKNOWN";
  /** Whether the finished search has hits. */
  readonly hits?: boolean;
}

/** Reads the QBlastInfo comments of a page; an object without members where there are none. */
export function readBlastInfo(text: string): BlastInfo {
  const blocks = [...text.matchAll(/QBlastInfoBegin([\s\S]{0,2000}?)QBlastInfoEnd/g)]
    .map(([, block]) => block)
    .join("\n");
  const rid = /^\s*RID *= *(\S*)/m.exec(blocks)?.[1];
  const wait = /^\s*RTOE *= *(\d+)/m.exec(blocks)?.[1];
  const status = /^\s*Status *= *(WAITING|READY|FAILED|UNKNOWN)/m.exec(blocks)?.[1] as BlastInfo["status"];
  const hits = /^\s*ThereAreHits *= *(yes|no)/m.exec(blocks)?.[1];
  return {
    ...(rid === undefined ? {} : { rid }),
    ...(wait === undefined ? {} : { waitSeconds: Number(wait) }),
    ...(status === undefined ? {} : { status }),
    ...(hits === undefined ? {} : { hits: hits === "yes" }),
  };
}
