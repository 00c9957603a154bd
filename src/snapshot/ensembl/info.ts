import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isAnswer, isOn, json, refused } from "./answers.ts";
import { HUMAN, heldSpecies } from "./species.ts";

const ASSEMBLY = "GRCh38.p14";

interface SequenceRow {
  readonly name: string;
  readonly length: number;
  readonly role: string;
  readonly genbank: string;
  readonly refseq: string | null;
  readonly aliases: string | null;
  readonly assembly_genbank: string;
}

const bandsOf = (database: Database, chrom: string): unknown[] =>
  database
    .all<{ start: number; end: number; band: string; stain: string }>(
      "SELECT * FROM cytoband WHERE assembly = 'GRCh38' AND chrom = ? ORDER BY start",
      chrom,
    )
    .map(({ start, end, band, stain }) => ({
      id: band,
      stain,
      start,
      end,
      seq_region_name: chrom,
      assembly_name: "GRCh38",
      strand: 0,
    }));

const synonymsOf = ({ genbank, refseq, aliases }: SequenceRow): unknown[] => [
  ...(genbank ? [{ name: genbank, dbname: "INSDC" }] : []),
  ...(refseq ? [{ name: refseq, dbname: "RefSeq_genomic" }] : []),
  ...(aliases ? aliases.split("|").map((name) => ({ name, dbname: "UCSC" })) : []),
];

const sequencesOf = (database: Database): SequenceRow[] =>
  database.all<SequenceRow>("SELECT * FROM assembly_sequence WHERE assembly = ? ORDER BY position", ASSEMBLY);

function assembly({ database, path, query }: RouteContext): Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  if (held.taxid !== HUMAN) {
    return json(
      { assembly_name: held.assembly, default_coord_system_version: held.assembly },
      { lacks: ["karyotype", "top_level_region"] },
    );
  }
  const sequences = sequencesOf(database);
  const chromosomes = sequences.filter(({ role }) => role === "assembled-molecule");
  const regions = sequences.filter(({ role }) =>
    ["assembled-molecule", "unlocalized-scaffold", "unplaced-scaffold"].includes(role),
  );
  return json(
    {
      assembly_name: ASSEMBLY,
      assembly_accession: sequences[0]?.assembly_genbank,
      default_coord_system_version: held.assembly,
      karyotype: chromosomes.map(({ name }) => name),
      top_level_region: regions.map((row) => ({
        name: row.role === "assembled-molecule" ? row.name : row.genbank,
        coord_system: row.role === "assembled-molecule" ? "chromosome" : "scaffold",
        length: row.length,
        bands:
          isOn(query, "bands") && row.role === "assembled-molecule" ? bandsOf(database, row.name) : undefined,
        synonyms: isOn(query, "synonyms") ? synonymsOf(row) : undefined,
      })),
    },
    { lacks: ["genebuild dates", "golden_path"] },
  );
}

function assemblyRegion({ database, path, query }: RouteContext): Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const name = path["region_name"] ?? "";
  if (held.taxid !== HUMAN) return absent(`the snapshot holds no sequence lengths of ${held.species}`);
  const row = sequencesOf(database).find((sequence) => [sequence.name, sequence.genbank].includes(name));
  if (!row) return refused(`No slice found for location '${name}'`);
  const isChromosome = row.role === "assembled-molecule";
  return json({
    assembly_name: held.assembly,
    coordinate_system: isChromosome ? "chromosome" : "scaffold",
    assembly_exception_type: row.role.includes("patch") || row.role === "alt-scaffold" ? undefined : "REF",
    is_chromosome: isChromosome ? 1 : 0,
    is_circular: name === "MT" ? 1 : 0,
    length: row.length,
    bands: isOn(query, "bands") ? bandsOf(database, name) : undefined,
    synonyms: isOn(query, "synonyms") ? synonymsOf(row) : undefined,
  });
}

interface SpeciesRow {
  readonly name: string;
  readonly division: string;
  readonly display_name: string | null;
  readonly taxid: number | null;
  readonly assembly: string | null;
}

function speciesList({ database, query }: RouteContext): Answer {
  const division = query.get("division");
  const rows = database.all<SpeciesRow & { common: string | null }>(
    `SELECT s.*, n.name AS common FROM species s
     LEFT JOIN taxon_name n ON n.taxid = s.taxid AND n.kind = 'genbank common name'
     WHERE s.division = ? COLLATE NOCASE ORDER BY s.name`,
    division ?? "EnsemblVertebrates",
  );
  if (rows.length === 0) return refused(`Could not find division ${division}`);
  return json(
    {
      species: rows.map(({ name, division: own, display_name, taxid, assembly, common }) => ({
        name,
        division: own,
        display_name: display_name ?? undefined,
        common_name: common ?? undefined,
        taxon_id: taxid === null ? undefined : String(taxid),
        assembly: assembly ?? undefined,
      })),
    },
    { lacks: ["release", "accession", "aliases", "groups", "strain"] },
  );
}

const divisions = ({ database }: RouteContext): Answer =>
  json(
    [
      ...new Set([
        ...database
          .all<{ division: string }>("SELECT DISTINCT division FROM species")
          .map(({ division }) => division),
        ...database
          .all<{ division: string }>("SELECT DISTINCT division FROM genome")
          .map(({ division }) => division),
      ]),
    ].sort(),
  );

function biotypes({ database, path }: RouteContext): Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  const rows = database.all<{ biotype: string }>(
    "SELECT biotype FROM biotype WHERE taxid = ? ORDER BY biotype",
    held.taxid,
  );
  if (rows.length === 0) return absent(`the snapshot holds no biotypes of ${held.species}`);
  return json(
    rows.map(({ biotype }) => ({ biotype, objects: ["gene"] })),
    { lacks: ["biotypes of transcripts", "biotype groups"] },
  );
}

const consequenceTypes = ({ database, query }: RouteContext): Answer =>
  json(
    database
      .all<{ so_term: string; so_accession: string; label: string; rank: number; impact: string }>(
        "SELECT * FROM consequence_type ORDER BY rank, so_term",
      )
      .map(({ so_term, so_accession, label, rank, impact }) => ({
        SO_term: so_term,
        SO_accession: so_accession,
        label,
        consequence_ranking: isOn(query, "rank") ? String(rank) : undefined,
        impact: isOn(query, "rank") ? impact : undefined,
      })),
    { lacks: ["description"] },
  );

function externalDbs({ database, path, query }: RouteContext): Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  if (held.taxid !== HUMAN) return absent(`the snapshot holds no external databases of ${held.species}`);
  const rows = database.all<{ name: string; display_name: string; release: string | null }>(
    "SELECT * FROM external_db WHERE name LIKE ? ORDER BY position",
    query.get("filter") ?? "%",
  );
  return json(
    rows.map(({ name, display_name, release }) => ({ name, display_name, release, description: null })),
  );
}

function populations({ database, path, query }: RouteContext): Answer {
  const held = heldSpecies(database, path["species"] ?? "");
  if (isAnswer(held)) return held;
  if (held.taxid !== HUMAN) return absent(`the snapshot holds no populations of ${held.species}`);
  if (query.get("filter")) return absent("the snapshot does not know which populations have linkage data");
  const rows = database.all<{ name: string; size: number | null }>(
    "SELECT name, size FROM population ORDER BY name",
  );
  return json(
    rows.map(({ name, size }) => ({ name, size: size === null ? null : String(size) })),
    { lacks: ["description", "newer populations"] },
  );
}

interface GenomeRow {
  readonly species: string;
  readonly display_name: string;
  readonly strain: string | null;
  readonly division: string;
  readonly taxid: number;
  readonly assembly_accession: string | null;
  readonly assembly_name: string | null;
  readonly assembly_level: string | null;
  readonly base_count: number | null;
  readonly genebuild: string | null;
}

const genomeInfo = (row: GenomeRow) => ({
  name: row.species,
  display_name: row.display_name,
  scientific_name: undefined,
  strain: row.strain,
  division: row.division,
  taxonomy_id: row.taxid,
  assembly_accession: row.assembly_accession,
  assembly_name: row.assembly_name,
  assembly_level: row.assembly_level,
  base_count: row.base_count === null ? null : String(row.base_count),
  genebuild: row.genebuild,
});

const genomeByName = ({ database, path }: RouteContext): Answer => {
  const name = path["name"] ?? "";
  const row = database.get<GenomeRow>("SELECT * FROM genome WHERE species = ?", name.toLowerCase());
  return row ? json(genomeInfo(row)) : absent(`Genome ${name} not found`);
};

const genomeByAssembly = ({ database, path }: RouteContext): Answer => {
  const id = path["assembly_id"] ?? "";
  const row = database.get<GenomeRow>("SELECT * FROM genome WHERE assembly_accession = ?", id.toUpperCase());
  if (row) return json(genomeInfo(row));
  return (/^GC[AF]_\d{9}(?:\.\d+)?$/i.test(id) ? absent : refused)(
    `Genome with assembly accession ${id} not found`,
  );
};

function genomesOfDivision({ database, path }: RouteContext): Answer {
  const division = path["division"] ?? "";
  const rows = database.all<GenomeRow>(
    "SELECT * FROM genome WHERE division = ? COLLATE NOCASE ORDER BY species",
    division,
  );
  return rows.length > 0
    ? json(rows.map(genomeInfo), { lacks: ["newer genomes"] })
    : absent(`the snapshot holds no genomes of ${division}`);
}

/** Genomes of a taxon and of everything below it. */
function genomesOfTaxon({ database, path }: RouteContext): Answer {
  const name = path["taxon_name"] ?? "";
  const rows = database.all<GenomeRow>(
    `WITH RECURSIVE below(taxid) AS (
       SELECT taxid FROM taxon WHERE scientific_name = ?1 COLLATE NOCASE OR taxid = ?2
       UNION SELECT taxon.taxid FROM below JOIN taxon ON taxon.parent_taxid = below.taxid
     ) SELECT genome.* FROM genome JOIN below ON below.taxid = genome.taxid ORDER BY species`,
    name.replaceAll("_", " "),
    /^\d+$/.test(name) ? Number(name) : -1,
  );
  return rows.length > 0
    ? json(rows.map(genomeInfo), { lacks: ["newer genomes"] })
    : absent(`the snapshot holds no genomes of ${name}`);
}

const route = (
  path: string,
  functions: readonly string[],
  tables: readonly string[],
  answer: Route["answer"],
): Route => ({
  service: "ensembl",
  path,
  functions,
  tables,
  answer,
});

export const infoRoutes: readonly Route[] = [
  route(
    "/info/assembly/{species}",
    ["get_info_assembly"],
    ["assembly_sequence", "cytoband", "gene_set"],
    assembly,
  ),
  route(
    "/info/assembly/{species}/{region_name}",
    ["get_info_assembly_region"],
    ["assembly_sequence", "cytoband"],
    assemblyRegion,
  ),
  route("/info/species", ["get_info_species"], ["species", "taxon_name"], speciesList),
  route("/info/divisions", ["get_info_divisions"], ["species", "genome"], divisions),
  route("/info/biotypes/{species}", ["get_info_biotypes"], ["biotype"], biotypes),
  route(
    "/info/variation/consequence_types",
    ["get_info_variation_consequence_types"],
    ["consequence_type"],
    consequenceTypes,
  ),
  route(
    "/info/variation/populations/{species}",
    ["get_info_variation_populations"],
    ["population"],
    populations,
  ),
  route("/info/external_dbs/{species}", ["get_info_external_dbs"], ["external_db"], externalDbs),
  route("/info/genomes/{name}", ["get_info_genomes"], ["genome"], genomeByName),
  route("/info/genomes/assembly/{assembly_id}", ["get_info_genomes_assembly"], ["genome"], genomeByAssembly),
  route("/info/genomes/division/{division}", ["get_info_genomes_division"], ["genome"], genomesOfDivision),
  route(
    "/info/genomes/taxonomy/{taxon_name}",
    ["get_info_genomes_taxonomy"],
    ["genome", "taxon"],
    genomesOfTaxon,
  ),
];
