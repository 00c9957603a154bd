import type { Database } from "../../client/sqlite.ts";
import { anyOf, type Condition, isText, mentions, NEVER, type Wanted, where } from "../query/condition.ts";
import { ancestorsOf, below, type Taxon, taxonOf as taxonNumbered } from "../query/lineage.ts";
import { listed } from "../query/lists.ts";
import { element } from "./answers.ts";
import { documentItems } from "./document-xml.ts";
import type { Document, EntrezDatabase, FetchForm } from "./entrez-database.ts";

const NUMBER = /^\d{1,10}$/;
const DOCTYPE =
  '<!DOCTYPE TaxaSet PUBLIC "-//NLM//DTD Taxon, 14th January 2002//EN" "https://www.ncbi.nlm.nih.gov/entrez/query/DTD/taxon.dtd">';

const taxonOf = (uid: string, database: Database): Taxon | undefined => taxonNumbered(database, Number(uid));

/** The whole of a name; `+` between words is how some clients send a space. */
const named = (wanted: Wanted): Condition => {
  const whole = { ...wanted, text: wanted.text.replaceAll("+", " ") };
  const scientific = isText("scientific_name", whole);
  const common = isText("name", whole);
  return where(
    `uid IN (SELECT taxid FROM taxon WHERE ${scientific.sql} UNION SELECT taxid FROM taxon_name WHERE ${common.sql})`,
    ...scientific.values,
    ...common.values,
  );
};

const anyName = (wanted: Wanted): Condition => {
  const id = /^(?:txid)?(\d{1,10})$/i.exec(wanted.text)?.[1];
  return anyOf([named(wanted), ...(id ? [where("uid = ?", Number(id))] : [])]);
};

/** Taxa named, with their columns under the names of the table itself. */
const top = (wanted: Wanted): Condition => {
  const { sql, values } = anyName(wanted);
  return where(sql.replaceAll("uid", "taxid"), ...values);
};

const lineageXml = (taxon: Taxon): string =>
  `        <Taxon>\n            ${element("TaxId", taxon.taxid)}\n            ${element("ScientificName", taxon.scientific_name)}\n            ${element("Rank", taxon.rank ?? "no rank")}\n        </Taxon>\n`;

function taxonXml(taxon: Taxon, database: Database): string {
  const ancestors = ancestorsOf(database, taxon.taxid);
  const names = [
    ...(taxon.genbank_common_name ? [element("GenbankCommonName", taxon.genbank_common_name)] : []),
    ...listed(taxon.common_names)
      .filter((name) => name !== taxon.genbank_common_name)
      .map((name) => element("CommonName", name)),
  ];
  return [
    "<Taxon>\n",
    `    ${element("TaxId", taxon.taxid)}\n    ${element("ScientificName", taxon.scientific_name)}\n`,
    names.length > 0
      ? `    <OtherNames>\n${names.map((name) => `        ${name}\n`).join("")}    </OtherNames>\n`
      : "",
    `    ${element("ParentTaxId", taxon.parent_taxid)}\n    ${element("Rank", taxon.rank ?? "no rank")}\n`,
    `    ${element("Lineage", ancestors.map(({ scientific_name }) => scientific_name).join("; "))}\n`,
    `    <LineageEx>\n${ancestors.map(lineageXml).join("")}    </LineageEx>\n`,
    "</Taxon>\n",
  ].join("");
}

const forms: readonly FetchForm[] = [
  {
    rettypes: ["", "full"],
    retmodes: ["", "xml"],
    type: "text/xml",
    write: (uids, { database }) => {
      const taxa = uids.flatMap((uid) => taxonOf(uid, database) ?? []);
      return `<?xml version="1.0" ?>\n${DOCTYPE}\n<TaxaSet>${taxa.map((taxon) => taxonXml(taxon, database)).join("")}</TaxaSet>\n`;
    },
  },
];

function summaryOf(uid: string, database: Database): Document | undefined {
  const taxon = taxonOf(uid, database);
  return (
    taxon && {
      status: "active",
      rank: taxon.rank ?? "no rank",
      scientificname: taxon.scientific_name,
      commonname: taxon.genbank_common_name ?? "",
      taxid: taxon.taxid,
    }
  );
}

export const taxonomy: EntrezDatabase = {
  name: "taxonomy",
  menuName: "Taxonomy",
  description: "Taxonomy db",
  tables: ["taxon", "taxon_name"],
  from: "(SELECT taxid AS uid, scientific_name, rank, parent_taxid, genbank_common_name FROM taxon)",
  uidPattern: NUMBER,
  held: (uid, database) => taxonOf(uid, database)?.taxid.toString(),
  defaultField: "All Names",
  untagged: "name",
  fields: {
    "All Fields": {
      code: "ALL",
      description: "All terms from all searchable fields",
      rows: (wanted) => anyOf([anyName(wanted), mentions({ index: "taxon_text", rowid: "uid" }, wanted)]),
    },
    UID: {
      code: "UID",
      description: "Unique number assigned to a taxon",
      tags: ["taxid", "tid", "taxonomy id"],
      numerical: true,
      range: "uid",
      rows: ({ text }) => (NUMBER.test(text) ? where("uid = ?", Number(text)) : NEVER),
    },
    "All Names": {
      code: "ALLN",
      description: "All aliases for organism",
      tags: ["organism", "orgn"],
      rows: anyName,
    },
    "Scientific Name": {
      code: "SCIN",
      description: "Scientific name of organism",
      rows: (wanted) => isText("scientific_name", wanted),
    },
    "Common Name": {
      code: "COMN",
      description: "Common name of organism",
      rows: (wanted) => {
        const name = isText("name", wanted);
        return where(`uid IN (SELECT taxid FROM taxon_name WHERE ${name.sql})`, ...name.values);
      },
    },
    "Name Tokens": {
      code: "TXSY",
      description: "Words of names",
      tags: ["token", "nmtk", "name tokens"],
      rows: (wanted) => mentions({ index: "taxon_text", rowid: "uid" }, wanted),
    },
    Rank: { code: "RANK", description: "Hierarchical position", rows: (wanted) => isText("rank", wanted) },
    "Next Level": {
      code: "NXLV",
      description: "Immediate descendants of a taxon",
      rows: (wanted) => {
        const { sql, values } = top(wanted);
        return where(
          `parent_taxid IN (SELECT taxid FROM taxon WHERE ${sql}) AND uid <> parent_taxid`,
          ...values,
        );
      },
    },
    Subtree: {
      code: "SBTR",
      description: "A taxon and all its descendants",
      rows: (wanted) => below("uid", { top: top(wanted), self: true }),
    },
    Lineage: {
      code: "LNGE",
      description: "All descendants of a taxon",
      rows: (wanted) => below("uid", { top: top(wanted), self: false }),
    },
    Division: { code: "DIV", description: "Division of the taxon", rows: () => undefined },
    "Genetic Code": { code: "GC", description: "Genetic code", rows: () => undefined },
    Filter: { code: "FILT", description: "Limits the records", rows: () => undefined },
    Properties: { code: "PROP", description: "Properties of the record", rows: () => undefined },
  },
  sorts: { name: [where("scientific_name COLLATE NOCASE")] },
  relevance: (terms) =>
    [
      "scientific_name = ? COLLATE NOCASE",
      // As it is spelled: many flies are called `Fruit fly` besides the `fruit fly`.
      "genbank_common_name = ?",
      "genbank_common_name = ? COLLATE NOCASE",
    ].flatMap((test) => terms.map((term) => where(`(${test}) IS NOT TRUE`, term))),
  summary: summaryOf,
  items: (uid, database) => {
    const summary = summaryOf(uid, database);
    return summary && documentItems("taxonomy", summary);
  },
  forms,
  links: [],
};
