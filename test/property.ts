import fc from "fast-check";

// The same cases on every run, so that a failure is the commit's own; `FC_SEED=$RANDOM npm test` tries others.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_123) });

export { fc };
