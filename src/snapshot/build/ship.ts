import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { MANIFEST_FILE, type ManifestVolume, readManifest } from "../manifest.ts";
import { type Volume, volumes } from "../schema.ts";
import { type CompressPool, openCompressPool } from "./compress-pool.ts";
import type { Store } from "./store.ts";
import { packVolume } from "./volume.ts";

interface ShipOptions {
  readonly out: string;
  /** Volumes to write; the others stay as the last build in the same folder left them. */
  readonly only: readonly Volume[];
  readonly qualities: (volume: Volume) => number;
  readonly onProgress: (message: string) => void;
}

/** Those that take longest to compress come first, so that neither thread is left with one of them at the end. */
const slowestFirst: readonly Volume[] = [...new Set<Volume>(["sequences", "genes", ...volumes])];

/** Writes the volumes: packed one after the other, and compressed by two threads meanwhile. */
export async function shipVolumes(
  store: Store,
  { out, only, qualities, onProgress }: ShipOptions,
): Promise<readonly ManifestVolume[]> {
  const pool = openCompressPool();
  const shipped = new Map<Volume, Promise<ManifestVolume>>();
  try {
    for (const volume of slowestFirst) {
      const last = only.includes(volume) ? undefined : lastBuild(out, volume);
      if (!last) onProgress(`writing ${volume}`);
      const entry =
        last ?? ship(packVolume(volume, store), { volume, out, pool, quality: qualities(volume) });
      shipped.set(volume, Promise.resolve(entry));
      // Lets the threads hand back what they have done, and take the next.
      await setImmediate();
    }
    return (await Promise.all(volumes.map((volume) => shipped.get(volume)))).filter(
      (entry) => entry !== undefined,
    );
  } finally {
    await pool.close();
  }
}

/** Writes a volume; one whose bytes are those of the last build is not compressed again, which takes minutes. */
async function ship(
  plain: Buffer,
  { volume, out, pool, quality }: { volume: Volume; out: string; pool: CompressPool; quality: number },
): Promise<ManifestVolume> {
  const file = `${volume}.pack.br`;
  const plainSha256 = sha256(plain);
  const last = lastBuild(out, volume);
  if (last?.plainSha256 === plainSha256 && last.quality === quality) return last;
  const packed = await pool.compress({ bytes: plain, quality });
  writeFileSync(join(out, file), packed);
  return {
    volume,
    file,
    bytes: packed.length,
    sha256: sha256(packed),
    plainBytes: plain.length,
    plainSha256,
    quality,
  };
}

/** What the manifest in the folder says of a volume, where its file is still what it says. */
function lastBuild(out: string, volume: Volume): ManifestVolume | undefined {
  if (!existsSync(join(out, MANIFEST_FILE))) return undefined;
  const last = readManifest(out).volumes.find((entry) => entry.volume === volume);
  const path = join(out, last?.file ?? "");
  return last && existsSync(path) && sha256(readFileSync(path)) === last.sha256 ? last : undefined;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
