import type { Drawn, Pool } from "./pool.ts";

/** Names without signs that have a meaning in queries. */
const PLAIN_NAME = "protein_name NOT GLOB '*[][/():\"*]*' AND length(protein_name) BETWEEN 4 AND 60";

export const namedProteins: Pool = {
  does: "Reviewed human proteins whose recommended name can stand in a query as it is",
  sql: `SELECT 'homo_sapiens' AS species, 9606 AS taxid, accession, entry_name, gene AS symbol, protein_name AS name, length
    FROM protein WHERE taxid = 9606 AND gene IS NOT NULL AND ${PLAIN_NAME}`,
};

/** Places are written without the version of the isoform, so any of them leads to the entry. */
export const mappedProteins: Pool = {
  does: "Human proteins with the Ensembl gene, transcript and protein of their MANE Select transcript",
  sql: `SELECT t.gene_id, t.id AS transcript_id, t.protein_id, t.uniprot_accession AS accession
    FROM transcript t JOIN protein p ON p.accession = t.uniprot_accession WHERE t.mane = 'select' AND t.protein_id IS NOT NULL`,
};

export const enzymes: Pool = {
  does: "EC numbers of human proteins, with their class down to the third number",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, 9606 AS taxid, ecs AS ec, rtrim(rtrim(ecs, '0123456789'), '.') AS class
    FROM protein WHERE taxid = 9606 AND ecs GLOB '[1-7].[0-9]*.[0-9]*.[0-9]*' AND ecs NOT GLOB '*[ |n-]*'`,
};

export const annotatedTerms: Pool = {
  does: "GO terms that experiments annotate several human genes with; later ones are in no protein's list of 2014",
  sql: `SELECT 'homo_sapiens' AS species, 9606 AS taxid, substr(t.id, 4) AS go_number, t.name AS term
    FROM ontology_term t JOIN (SELECT go_id FROM go_annotation GROUP BY go_id HAVING count(*) BETWEEN 4 AND 400) u ON u.go_id = t.id
    WHERE t.obsolete = 0 AND t.id < 'GO:0090000' AND length(t.name) BETWEEN 6 AND 50 AND t.name NOT GLOB '*[][/():"*,]*'`,
};

export const diseasesOfVariants = {
  does: "Human diseases that a missense variant of UniProt is seen in",
  sql: `SELECT DISTINCT d.name AS disease, d.acronym, d.id FROM protein_variant v JOIN disease d ON d.id = v.disease_ids
    WHERE v.significance <> 'lbb' AND d.name NOT GLOB '*[][/():"*]*' AND length(d.name) < 60`,
} satisfies Pool;

export const missenseVariants: Pool = {
  does: "Missense variants of human proteins by their rs number and UniProt's own id",
  sql: `SELECT 'rs' || rsid AS rsid, id AS variant, gene AS symbol FROM protein_variant WHERE rsid IS NOT NULL AND gene IS NOT NULL AND id LIKE 'VAR_%' AND id GLOB '*[37]'`,
};

const BINOMIAL = "t.scientific_name GLOB '[A-Z][a-z]* [a-z]*' AND t.scientific_name NOT LIKE '% % %'";

export const organisms: Pool = {
  does: "Species with reviewed proteins in UniProtKB",
  sql: `SELECT replace(lower(t.scientific_name), ' ', '_') AS species, t.taxid, t.scientific_name AS organism
    FROM taxon t JOIN (SELECT DISTINCT taxid FROM protein) p ON p.taxid = t.taxid WHERE ${BINOMIAL}`,
};

/** Species and strains of which lengths are held. */
const measured = `SELECT taxid FROM protein WHERE length IS NOT NULL GROUP BY taxid HAVING count(*) > 2000`;

export const modelProteins: Pool = {
  does: "Reviewed proteins of mouse, rat, fly, worm and zebrafish whose sequence is held",
  sql: `SELECT replace(lower(t.scientific_name), ' ', '_') AS species, t.taxid, p.accession, p.entry_name, p.length
    FROM protein p JOIN taxon t ON t.taxid = p.taxid WHERE p.has_sequence = 1 AND p.taxid <> 9606 AND p.accession GLOB '*[147]' AND ${BINOMIAL}`,
};

export const microbeProteins: Pool = {
  does: "Reviewed proteins of baker's yeast, Escherichia coli K-12 and Bacillus subtilis whose sequence is held",
  sql: `SELECT accession, entry_name, length FROM protein WHERE has_sequence = 1 AND taxid IN (559292, 83333, 224308)`,
};

export const foreignProteins: Pool = {
  does: "Reviewed proteins of other species than human",
  sql: `SELECT p.accession, p.entry_name FROM protein p JOIN taxon t ON t.taxid = p.taxid WHERE p.taxid <> 9606 AND p.accession GLOB '*3' AND ${BINOMIAL}`,
};

export const lengthsOfSpecies: Pool = {
  does: "Species whose lengths are held, each with ranges of length that some of their proteins are in",
  sql: `SELECT replace(lower(t.scientific_name), ' ', '_') AS species, t.taxid, r.value AS least, r.value + 5 * (1 + r.value % 7) AS most
    FROM taxon t JOIN (${measured}) m ON m.taxid = t.taxid
    JOIN (WITH RECURSIVE range(value) AS (SELECT 60 UNION ALL SELECT value + 7 FROM range WHERE value < 900) SELECT value FROM range) r
    WHERE ${BINOMIAL}`,
};

export const extremesOfSpecies: Pool = {
  does: "Species with a length that few proteins are below and one that few are above",
  sql: `SELECT replace(lower(t.scientific_name), ' ', '_') AS species, t.taxid, 40 + 2 * r.value AS short, 1500 + 100 * r.value AS long
    FROM taxon t JOIN (${measured}) m ON m.taxid = t.taxid
    JOIN (WITH RECURSIVE range(value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM range WHERE value < 25) SELECT value FROM range) r
    WHERE ${BINOMIAL}`,
};

export const entryStems: Pool = {
  does: "First halves of entry names that proteins of several species share: P53_ of P53_HUMAN and P53_MOUSE",
  sql: `SELECT substr(entry_name, 1, instr(entry_name, '_')) AS stem FROM protein WHERE taxid IN (9606, 10090, 10116, 7955, 9913, 9031)
    AND length(accession) = 6 GROUP BY 1 HAVING count(*) BETWEEN 4 AND 6 AND length(stem) BETWEEN 4 AND 6`,
};

export const paralogs: Pool = {
  does: "Human genes of one family: the first and the second member",
  sql: `SELECT 'homo_sapiens' AS species, 9606 AS taxid, a.gene AS first, b.gene AS second, a.accession AS first_accession, b.accession AS second_accession
    FROM protein a JOIN protein b ON b.taxid = 9606 AND b.gene = substr(a.gene, 1, length(a.gene) - 1) || '2' COLLATE NOCASE
    WHERE a.taxid = 9606 AND a.gene GLOB '[A-Z][A-Z]*[A-Z]1' AND a.gene NOT GLOB '*-*'`,
};

/** Words of recommended names that human proteins share, with what a family of them is called. */
const FAMILIES = `olfactory receptor|zinc finger protein|tyrosine-protein kinase|serine/threonine-protein kinase|keratin|collagen|tubulin|
actin|myosin|histone|ubiquitin-conjugating enzyme|E3 ubiquitin-protein ligase|cadherin|protocadherin|claudin|gap junction|integrin|laminin|
cytochrome P450|glutathione S-transferase|aldehyde dehydrogenase|alcohol dehydrogenase|carbonic anhydrase|phosphodiesterase|adenylate cyclase|
caspase|cathepsin|kallikrein|matrix metalloproteinase|serpin|interleukin|chemokine|C-C motif chemokine|interferon|tumor necrosis factor|
fibroblast growth factor|bone morphogenetic protein|insulin-like growth factor|ephrin|semaphorin|netrin|homeobox protein|forkhead box|
transcription factor SOX|DNA polymerase|RNA polymerase|DNA topoisomerase|helicase|ribosomal protein|heat shock protein|
peroxiredoxin|thioredoxin|superoxide dismutase|aquaporin|potassium channel|sodium channel|calcium channel|glutamate receptor|
gamma-aminobutyric acid receptor|dopamine receptor|adrenergic receptor|muscarinic acetylcholine receptor|taste receptor|
solute carrier family 22|ATP-binding cassette|apolipoprotein|hemoglobin subunit|annexin|syntaxin|synaptotagmin|kinesin|dynein|
septin|tetraspanin|mucin|defensin|metallothionein|14-3-3 protein|cyclin-dependent kinase|cyclin|phosphatase|glycosyltransferase|
sialyltransferase|fucosyltransferase|acyl-CoA dehydrogenase|lysine-specific demethylase|histone deacetylase|argonaute|
toll-like receptor|immunoglobulin|HLA class II|coagulation factor|melanoma-associated antigen|
tripartite motif-containing protein|ankyrin repeat|leucine-rich repeat|coiled-coil domain-containing protein|transmembrane protein`;

const familyNames = FAMILIES.replaceAll("\n", "").split("|");

export const families: Pool = {
  does: "Names that families of human proteins share",
  rows: familyNames
    .filter((name) => !name.includes("/"))
    .map((family): Drawn => ({ family, species: "homo_sapiens", taxid: 9606 })),
};

/** Taxa above species, of which the lengths of some thousand proteins are held. */
const TAXA = [
  "Rodentia",
  "Mammalia",
  "Vertebrata",
  "Bacteria",
  "Fungi",
  "Nematoda",
  "Insecta",
  "Primates",
  "Metazoa",
];

const groupsWith = (residues: number, ranges: number): Pool => ({
  does: `Groups of organisms with ranges of ${residues} lengths of proteins`,
  rows: TAXA.flatMap((group, place) =>
    Array.from({ length: ranges }, (_, step): Drawn => {
      const least = 200 + 61 * step + 7 * place;
      return { group, least, most: least + residues - 1 };
    }),
  ),
});

export const groupsWithLengths = groupsWith(61, 24);

/** Few enough proteins to have them all in one answer. */
export const groupsWithFewLengths = groupsWith(11, 16);

export const recordedEntries: Pool = {
  does: "UniProtKB entries that are held with every part",
  sql: "SELECT accession, entry_name FROM entry_record",
};

const CLUSTER =
  "c.id, replace(c.name, 'Cluster: ', '') AS name, 'UniRef' || c.identity AS level, printf('%.1f', c.identity / 100.0) AS share";

export const clusters: Pool = {
  does: "The UniRef clusters that are held",
  sql: `SELECT ${CLUSTER}, c.common_taxon AS taxon, c.common_taxid AS taxid, c.member_count AS members, c.length FROM uniref_cluster c`,
};

export const clustersBySize: Pool = {
  does: "The UniRef clusters that are held, each with numbers of members that it has or exceeds",
  sql: `WITH size(least) AS (VALUES (2), (4), (10), (15), (50), (90), (100), (150), (180), (500), (1000), (2000))
    SELECT ${CLUSTER}, size.least FROM uniref_cluster c JOIN size ON size.least <= c.member_count`,
};

export const describedClusters: Pool = {
  does: "UniRef clusters of which dates, organisms and types of members are held too",
  sql: `SELECT ${CLUSTER} FROM uniref_cluster c WHERE c.member_id_types IS NOT NULL`,
};

export const clusterMembers: Pool = {
  does: "Accessions of UniProtKB with a UniRef cluster they are in",
  sql: `SELECT ${CLUSTER}, m.member_id AS accession FROM uniref_cluster c JOIN uniref_member m ON m.cluster_id = c.id WHERE m.member_id NOT LIKE 'UPI%'`,
};

export const listedClusters: Pool = {
  does: "UniRef clusters of which several members are held",
  sql: `SELECT ${CLUSTER} FROM uniref_cluster c WHERE c.id IN (SELECT cluster_id FROM uniref_member GROUP BY 1 HAVING count(*) > 3)`,
};

export const clusterSequences: Pool = {
  does: "UniParc sequences that represent a UniRef cluster",
  sql: `SELECT ${CLUSTER}, c.representative_upi AS upi FROM uniref_cluster c WHERE c.representative_upi IS NOT NULL`,
};

export const sequences: Pool = {
  does: "The UniParc sequences that are held, with a UniProtKB accession and the gene where there is one",
  sql: `SELECT e.upi, e.crc64, e.length, r.id AS accession, r.taxid, r.organism, r.protein_name AS protein FROM uniparc_entry e
    JOIN uniparc_reference r ON r.upi = e.upi WHERE r.database LIKE 'UniProtKB%' AND r.active = 1 AND r.taxid IS NOT NULL AND r.protein_name IS NOT NULL`,
};

export const sequenceGenes: Pool = {
  does: "Genes that records of UniParc sequences name",
  sql: `SELECT DISTINCT upi, gene, organism, taxid FROM uniparc_reference WHERE gene IS NOT NULL AND taxid IS NOT NULL AND gene NOT LIKE '% %'`,
};

export const sequenceRecords: Pool = {
  does: "Database records that hold a UniParc sequence",
  sql: `SELECT upi, database, id AS record, taxid, organism FROM uniparc_reference WHERE taxid IS NOT NULL`,
};

export const sequenceProteomes: Pool = {
  does: "Proteomes with a UniParc sequence",
  sql: `SELECT upi, proteome_id AS upid, component FROM uniparc_proteome`,
};

export const sequenceSpecies: Pool = {
  does: "Organisms with a UniParc sequence",
  sql: `SELECT DISTINCT upi, taxid, organism FROM uniparc_reference WHERE taxid IS NOT NULL AND organism NOT GLOB '*[()/]*'`,
};

export const fullSequences: Pool = {
  does: "UniParc sequences whose records and signatures are held",
  sql: `SELECT e.upi, r.taxid, r.organism FROM uniparc_entry e JOIN uniparc_reference r ON r.upi = e.upi
    WHERE e.reference_count IS NOT NULL AND r.taxid IS NOT NULL`,
};

export const geneGroups: Pool = {
  does: "Proteins of gene-centric groups that are held, by any of which the group is found",
  sql: `SELECT id AS accession, gene, proteome_id AS upid, taxid, 'homo_sapiens' AS species FROM genecentric_protein WHERE taxid = 9606`,
};

const PROTEOME = `SELECT r.id AS upid, r.taxid, t.scientific_name AS organism FROM proteome_record r JOIN taxon t ON t.taxid = r.taxid`;

export const proteomes: Pool = {
  does: "The proteomes that are held; of most only whose they are",
  sql: PROTEOME,
};

export const fullProteomes: Pool = {
  does: "Proteomes whose counts, components and completeness are held",
  sql: `SELECT 'homo_sapiens' AS species, r.id AS upid, r.taxid, r.assembly_id AS assembly, c.name AS component, substr(c.genome_accessions, 1, 8) AS genome
    FROM proteome_record r JOIN proteome_component c ON c.proteome_id = r.id WHERE r.taxid = 9606 AND c.genome_accessions GLOB 'CM*'`,
};

/** Source: UniProt's list of reference proteomes, as its articles and FTP folders name them. */
const REFERENCE_PROTEOMES = `UP000000589 Mus musculus|UP000002494 Rattus norvegicus|UP000000437 Danio rerio|UP000000803 Drosophila melanogaster|
UP000001940 Caenorhabditis elegans|UP000002311 Saccharomyces cerevisiae|UP000000625 Escherichia coli|UP000006548 Arabidopsis thaliana|
UP000001570 Bacillus subtilis|UP000001584 Mycobacterium tuberculosis|UP000000539 Gallus gallus|UP000009136 Bos taurus|UP000008227 Sus scrofa|
UP000002195 Dictyostelium discoideum|UP000002485 Schizosaccharomyces pombe|UP000001450 Plasmodium falciparum|UP000186698 Xenopus laevis|
UP000008143 Xenopus tropicalis|UP000002277 Pan troglodytes|UP000001811 Oryctolagus cuniculus|UP000006718 Macaca mulatta|
UP000002438 Pseudomonas aeruginosa`;

export const referenceProteomes: Pool = {
  does: "Reference proteomes of model organisms, of which the snapshot holds nothing",
  rows: REFERENCE_PROTEOMES.replaceAll("\n", "")
    .split("|")
    .map((line): Drawn => ({ upid: line.slice(0, 11), organism: line.slice(12) })),
};

export const commonKeywords: Pool = {
  does: "UniProt keywords that proteins are searched by",
  sql: `SELECT name AS keyword, id, 'homo_sapiens' AS species, 9606 AS taxid FROM keyword
    WHERE category IN ('Biological process', 'Molecular function', 'PTM', 'Domain', 'Ligand') AND name NOT GLOB '*[][/():"]*'`,
};

export const commonLocations: Pool = {
  does: "Subcellular locations that proteins are searched by",
  sql: `SELECT name AS location, 'homo_sapiens' AS species, 9606 AS taxid FROM subcellular_location WHERE kind = 'location' AND name NOT GLOB '*[][/():"]*'`,
};

export const masses: Pool = {
  does: "Ranges of molecular mass as a gel shows them, by species",
  sql: `SELECT replace(lower(t.scientific_name), ' ', '_') AS species, t.taxid, r.value * 1000 AS least, (r.value + 3) * 1000 AS most
    FROM taxon t JOIN (WITH RECURSIVE range(value) AS (SELECT 8 UNION ALL SELECT value + 2 FROM range WHERE value < 180) SELECT value FROM range) r
    WHERE t.taxid IN (9606, 10090, 10116, 7227, 6239, 7955, 9031, 9913)`,
};
