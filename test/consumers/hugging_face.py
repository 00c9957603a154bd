"""datasets.load_dataset, TRL's formatting and DuckDB on our exports: every row of each is compared with what was written."""

import json
import os
import sys
from pathlib import Path

os.environ["HF_DATASETS_OFFLINE"] = "1"

import duckdb  # noqa: E402
import trl  # noqa: E402
from datasets import load_dataset  # noqa: E402
from tokenizers import Tokenizer, models  # noqa: E402
from transformers import PreTrainedTokenizerFast  # noqa: E402
from trl.data_utils import apply_chat_template, is_conversational  # noqa: E402

folder, cache = Path(sys.argv[1]), Path(sys.argv[2])
TEMPLATES = Path(trl.__file__).parent / "chat_templates"


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def parquet():
    """Rows that each reader of the Parquet files has, of those that were written."""
    wanted = {row["id"]: row for row in lines(folder / "rows.jsonl")}
    loaded = load_dataset(str(folder / "parquet"), cache_dir=str(cache / "parquet"))
    pattern = str(folder / "parquet" / "data" / "*.parquet")
    table = duckdb.sql(f"select * from read_parquet('{pattern}')")
    found = [dict(zip(table.columns, row, strict=True)) for row in table.fetchall()]
    kinds = duckdb.sql(f"select kind, count(*) from read_parquet('{pattern}') group by kind").fetchall()
    functions = duckdb.sql(
        f"select count(distinct json_extract_string(calls, '$[0].name')) from read_parquet('{pattern}') where kind = 'call'"
    ).fetchall()[0][0]
    same = [row for rows in loaded.values() for row in rows if row == wanted[row["id"]]]
    return {
        "hub": {split: rows.num_rows for split, rows in loaded.items()},
        "same": len({row["id"] for row in same}),
        "duckdb": len({row["id"] for row in found if row == wanted[row["id"]]}),
        "kinds": dict(kinds),
        "functions": functions,
    }


def rounded(value):
    """datasets reads decimals with ujson, which makes 0.6000000000000001 of 0.6."""
    if isinstance(value, dict):
        return {key: rounded(part) for key, part in value.items()}
    if isinstance(value, list):
        return [rounded(part) for part in value]
    return float(f"{value:.12g}") if isinstance(value, float) else value


def compare(path, read, written):
    """@returns how many records differ in the last digits of a decimal; nothing else may"""
    assert len(read) == len(written), f"{path}: {len(read)} of {len(written)} records"
    for one, other in zip(read, written, strict=True):
        assert rounded(one) == rounded(other), (str(path), one, other)
    return sum(one != other for one, other in zip(read, written, strict=True))


def records(name):
    """The records of a format, read from each file by itself and from the folder; both the same as what was written."""
    # A cache of its own: datasets takes folders of the same last name for one another.
    own = str(cache / name)
    whole = load_dataset(str(folder / name), cache_dir=own) if (folder / name / "README.md").exists() else None
    for path in sorted((folder / name).glob("*.jsonl")):
        written = lines(path)
        read = load_dataset("json", data_files=str(path), cache_dir=own)["train"].to_list()
        inexact[name] = inexact.get(name, 0) + compare(path, read, written)
        if whole:
            read = whole[path.stem.removeprefix("biotool-").replace("-", "_")].to_list()
            compare(path, read, written)
        yield from read


def formatted(rows, template):
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.BPE()))
    tokenizer.chat_template = (TEMPLATES / f"{template}.jinja").read_text()
    count = 0
    for row in rows:
        row = {key: value for key, value in row.items() if key in ("messages", "prompt", "completion", "tools")}
        tools = json.loads(row.pop("tools"))
        assert is_conversational(row)
        text = apply_chat_template(row, tokenizer, tools=tools)
        said = text.get("completion", text.get("text"))
        made = [call["function"] for message in row.get("completion", row.get("messages"))
                for call in message.get("tool_calls") or []]  # fmt: skip
        assert all(call["name"] in said for call in made), (row, said)
        assert all(str(value) in said for call in made for value in call["arguments"].values()
                   if isinstance(value, str) and value.isalnum()), (row, said)  # fmt: skip
        count += 1
    return count


inexact = {}
said = {**parquet(), "loaded": {}, "trl": {}, "inexact": inexact}
for name in ("openai", "trl", "trl-prompt-completion"):
    rows = list(records(name))
    said["loaded"][name] = len(rows)
    # The same records with so many functions beside each that a file is larger than what its types are guessed from.
    if (folder / "wide" / name).exists():
        said["loaded"][f"wide/{name}"] = len(list(records(f"wide/{name}")))
    if name == "openai":
        continue
    for template in ("qwen3", "qwen2_5_training", "llama3_1", "glm4moe"):
        said["trl"][f"{name} {template}"] = formatted(rows, template)
print(json.dumps(said))
