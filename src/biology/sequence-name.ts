/**
 * The name of a chromosome, scaffold or contig as Ensembl spells it: `chr17` is `17`, `chrM` is `MT`,
 * UCSC's `chr1_KI270706v1_random` is `KI270706.1`; accessions are upper case.
 * C. elegans calls its mitochondrion `MtDNA` and yeast `Mito`; those stay.
 */
export function sequenceName(written: string): string | undefined {
  const scaffold = /^chr(?:\w{1,4})_([A-Z]{2}\d{6})v(\d)(?:_(?:random|alt|fix))?$/i.exec(written);
  if (scaffold) return `${scaffold[1]?.toUpperCase()}.${scaffold[2]}`;
  const name = written.replace(
    /^chr(?:omosome)?[ _.]?(?=(?:\d{1,3}[A-Za-z]?|[XYZWMU]|MT|Un|[IVX]{1,5}|Mito)$)/i,
    "",
  );
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) return undefined;
  if (/^mt?$/i.test(name)) return "MT";
  const plain = /^(?:\d{1,3}[a-z]?|[xyzw]|[ivx]{1,5}|[a-z]{1,4}_?\d{5,12}(?:\.\d{1,3})?)$/i.test(name);
  return plain ? name.toUpperCase() : name;
}
