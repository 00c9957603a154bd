import { phenotypeDiseases } from "./chains.ts";
import type { Pool } from "./pool.ts";

/** Subjects of questions that no function answers: names are real, so that nothing but the request gives the answer away. */
export const topicGenes: Pool = {
  does: "Genes of human and mouse by symbol; every third",
  sql: `SELECT s.species, g.symbol, g.chrom || ':' || g.start || '-' || g.end AS region, g.id AS gene_id FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid IN (9606, 10090) AND g.biotype = 'protein_coding' AND g.start % 3 = 0 AND length(g.symbol) BETWEEN 3 AND 8 AND g.symbol GLOB '[A-Z]*'
      AND g.symbol NOT GLOB '*[^A-Za-z0-9]*' AND g.symbol NOT GLOB 'Gm[0-9]*' AND g.symbol NOT GLOB '*Rik' AND g.symbol NOT GLOB 'LOC*' AND g.symbol NOT GLOB 'C*orf*'`,
};

const genesOf = (taxid: number): Pool => ({
  does: `The same of taxon ${taxid} alone`,
  sql: `SELECT s.species, g.symbol, g.chrom || ':' || g.start || '-' || g.end AS region FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid = ${taxid} AND g.biotype = 'protein_coding' AND g.start % 3 = 1 AND length(g.symbol) BETWEEN 3 AND 8 AND g.symbol GLOB '[A-Z]*'
      AND g.symbol NOT GLOB '*[^A-Za-z0-9]*' AND g.symbol NOT GLOB 'Gm[0-9]*' AND g.symbol NOT GLOB '*Rik' AND g.symbol NOT GLOB 'C*orf*'`,
});
export const topicHumanGenes = genesOf(9606);
export const topicMouseGenes = genesOf(10090);

export const topicGenePairs: Pool = {
  does: "Two human genes of one chromosome",
  sql: `SELECT first, second FROM (SELECT lag(symbol, 3) OVER (PARTITION BY chrom ORDER BY id) AS first, symbol AS second, chrom FROM gene
      WHERE taxid = 9606 AND biotype = 'protein_coding' AND symbol GLOB '[A-Z]*' AND symbol NOT GLOB '*[^A-Z0-9]*' AND symbol NOT GLOB 'C*orf*')
    WHERE first IS NOT NULL`,
};

export const topicDiseases = phenotypeDiseases;

export const topicVariants: Pool = {
  does: "Variants of ClinVar and dbSNP by rs number, with the gene",
  sql: `SELECT 'rs' || rsid AS rsid, genes AS symbol FROM clinvar_variant WHERE rsid IS NOT NULL AND genes <> '' AND genes NOT LIKE '%|%' AND variation_id % 5 = 0`,
};

/** Last words of common names that only animals have. */
const ANIMALS =
  `wolf|bat|frog|toad|lizard|snake|turtle|tortoise|shark|ray|salmon|trout|warbler|sparrow|owl|eagle|hawk|falcon|duck|goose|finch|woodpecker|
squirrel|deer|lemur|monkey|macaque|gorilla|whale|dolphin|porpoise|seal|bear|fox|cat|hare|rabbit|kangaroo|wallaby|opossum|gecko|skink|salamander|newt|perch|bass|
goby|catfish|crab|shrimp|butterfly|beetle|bee|dragonfly|tern|gull|penguin|parrot|pigeon|dove|crane|heron|stork|thrush|swallow|swift|wren|flycatcher|kingfisher|
hummingbird|antelope|sheep|goat|panda|otter|weasel|mongoose|hyena|armadillo|sloth|shrew|mole|hedgehog|vole|marmot|porcupine|crocodile|iguana|chameleon|octopus|squid`
    .replaceAll("\n", "")
    .split("|");

export const topicSpecies: Pool = {
  does: "Animals by English and Latin name",
  sql: `SELECT genbank_common_name AS animal, scientific_name AS latin FROM taxon
    WHERE rank = 'species' AND scientific_name NOT LIKE '%.%' AND genbank_common_name GLOB '[A-Za-z]* [a-z]*' AND genbank_common_name NOT GLOB '*[^A-Za-z -]*' AND length(genbank_common_name) < 28
      AND replace(genbank_common_name, rtrim(genbank_common_name, replace(genbank_common_name, ' ', '')), '') IN (${ANIMALS.map((word) => `'${word}'`).join(",")})`,
};

export const topicProteins: Pool = {
  does: "Human proteins by accession, gene and name",
  sql: `SELECT accession, gene AS symbol, protein_name AS protein FROM protein WHERE taxid = 9606 AND gene IS NOT NULL AND gene NOT GLOB '*[^A-Z0-9]*' AND length(protein_name) < 40
      AND protein_name NOT GLOB '*[()/]*' AND protein_name NOT LIKE '%uncharacterized%'`,
};

/** Drugs with a disease they are given for. */
const TREATMENTS = `imatinib: chronic myeloid leukemia|metformin: type 2 diabetes|warfarin: atrial fibrillation|tamoxifen: breast cancer|cisplatin: testicular cancer|
doxorubicin: Hodgkin lymphoma|atorvastatin: high cholesterol|clopidogrel: coronary artery disease|methotrexate: rheumatoid arthritis|levothyroxine: hypothyroidism|
amoxicillin: otitis media|carbamazepine: trigeminal neuralgia|lithium: bipolar disorder|olaparib: ovarian cancer|trastuzumab: HER2-positive breast cancer|
pembrolizumab: melanoma|gefitinib: lung adenocarcinoma|vemurafenib: metastatic melanoma|infliximab: Crohn disease|adalimumab: psoriasis|omeprazole: reflux disease|
ibuprofen: migraine|prednisone: polymyalgia rheumatica|valproate: epilepsy|hydroxychloroquine: systemic lupus erythematosus|remdesivir: COVID-19|ivacaftor: cystic fibrosis|
nusinersen: spinal muscular atrophy|propranolol: essential tremor|lisinopril: hypertension|fluoxetine: depression|clozapine: schizophrenia|azathioprine: ulcerative colitis|
capecitabine: colorectal cancer|tacrolimus: kidney transplantation|rifampicin: tuberculosis|dapagliflozin: heart failure|semaglutide: obesity|allopurinol: gout|
digoxin: heart failure|phenytoin: status epilepticus|lamotrigine: focal epilepsy|sorafenib: hepatocellular carcinoma|venetoclax: chronic lymphocytic leukemia|
lenalidomide: multiple myeloma|bortezomib: mantle cell lymphoma|levodopa: Parkinson disease|riluzole: amyotrophic lateral sclerosis|eculizumab: paroxysmal nocturnal hemoglobinuria|
emicizumab: hemophilia A|hydroxyurea: sickle cell disease|burosumab: X-linked hypophosphatemia|tafamidis: transthyretin amyloidosis|miglustat: Gaucher disease`;

export const treatments: Pool = {
  does: "Drugs with a disease they are given for",
  rows: TREATMENTS.replaceAll("\n", "")
    .split("|")
    .map((pair) => {
      const [drug = "", name = ""] = pair.split(": ");
      return { drug, name };
    }),
};

const words = (text: string): readonly string[] => text.split("|").map((word) => word.trim());

export const DRUGS =
  words(`imatinib|metformin|warfarin|tamoxifen|cisplatin|doxorubicin|atorvastatin|clopidogrel|methotrexate|levothyroxine|amoxicillin|
  carbamazepine|lithium|olaparib|trastuzumab|pembrolizumab|gefitinib|vemurafenib|infliximab|adalimumab|omeprazole|ibuprofen|prednisone|valproate|
  hydroxychloroquine|remdesivir|ivacaftor|nusinersen|propranolol|lisinopril|fluoxetine|clozapine|azathioprine|capecitabine|tacrolimus|rifampicin|
  isoniazid|dapagliflozin|semaglutide|allopurinol|digoxin|ketamine|morphine|phenytoin|lamotrigine|sorafenib|venetoclax|lenalidomide|bortezomib`);

export const TISSUES =
  words(`liver|heart|cerebellum|hippocampus|skeletal muscle|kidney cortex|lung|spleen|thymus|pancreatic islets|retina|skin|adipose tissue|
  colon|small intestine|stomach|placenta|testis|ovary|prostate|thyroid|adrenal gland|bone marrow|whole blood|aorta|bladder|esophagus|cortex|
  dorsal root ganglia|cartilage|mammary gland|pituitary|salivary gland|uterus|spinal cord`);

export const CELL_LINES =
  words(`HeLa|HEK293T|K562|HepG2|MCF-7|A549|U2OS|Jurkat|SH-SY5Y|CHO-K1|NIH 3T3|Caco-2|HCT116|PC-3|LNCaP|THP-1|RAW 264.7|Vero|
  C2C12|MDCK|BJ fibroblasts|RPE-1|MDA-MB-231|HL-60|Huh7|COS-7|iPSC-derived neurons|primary hepatocytes|HUVEC|mESCs`);

export const CANCERS =
  words(`breast cancer|lung adenocarcinoma|colorectal cancer|glioblastoma|melanoma|pancreatic cancer|ovarian cancer|prostate cancer|
  acute myeloid leukemia|multiple myeloma|hepatocellular carcinoma|renal cell carcinoma|bladder cancer|thyroid cancer|neuroblastoma|gastric cancer|
  head and neck cancer|cervical cancer|osteosarcoma|diffuse large B-cell lymphoma`);

export const BACTERIA =
  words(`Escherichia coli|Staphylococcus aureus|Pseudomonas aeruginosa|Klebsiella pneumoniae|Bacillus subtilis|Listeria monocytogenes|
  Mycobacterium tuberculosis|Salmonella enterica|Streptococcus pneumoniae|Helicobacter pylori|Clostridioides difficile|Lactobacillus plantarum|
  Vibrio cholerae|Acinetobacter baumannii|Enterococcus faecalis|Campylobacter jejuni`);

export const COUNTRIES =
  words(`Germany|Brazil|Japan|Kenya|Canada|India|Australia|Sweden|Mexico|South Korea|Italy|Nigeria|Chile|Poland|Vietnam|Egypt|
  New Zealand|Portugal|Turkey|Indonesia|Norway|Argentina|Spain|Thailand|Greece`);

export const CITIES =
  words(`Berlin|Boston|Kyoto|Lisbon|Nairobi|Toronto|Mumbai|Melbourne|Stockholm|Oaxaca|Seoul|Bologna|Santiago|Krakow|Hanoi|Cairo|
  Edinburgh|Vienna|San Diego|Zurich|Prague|Dublin|Basel|Heidelberg|Singapore|Lyon|Copenhagen|Cambridge|Seattle|Barcelona`);

export const FOODS =
  words(`lasagna|ramen|banana bread|paella|lentil soup|tiramisu|falafel|pad thai|sourdough|goulash|ceviche|pierogi|shakshuka|risotto|
  apple pie|kimchi|hummus|pancakes|carbonara|dal|guacamole|moussaka|brownies|biryani|minestrone`);
