"""datasets.load_dataset, TRL's formatting and DuckDB on our exports."""

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

folder, cache = Path(sys.argv[1]), sys.argv[2]
TEMPLATES = Path(trl.__file__).parent / "chat_templates"

loaded = load_dataset(str(folder / "parquet"), cache_dir=cache)
hub = {split: rows.num_rows for split, rows in loaded.items()}
calls = [json.loads(text) for rows in loaded.values() for text in rows["calls"]]

pattern = str(folder / "parquet" / "data" / "*.parquet")
kinds = duckdb.sql(f"select kind, count(*) from read_parquet('{pattern}') group by kind order by kind").fetchall()
functions = duckdb.sql(
    f"select count(distinct json_extract_string(calls, '$[0].name')) from read_parquet('{pattern}') where kind = 'call'"
).fetchall()[0][0]


def formatted(name, template):
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.BPE()))
    tokenizer.chat_template = (TEMPLATES / f"{template}.jinja").read_text()
    count = 0
    for path in sorted((folder / name).glob("*.jsonl")):
        for row in load_dataset("json", data_files=str(path), cache_dir=cache)["train"]:
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


trl_counts = {
    f"{name} {template}": formatted(name, template)
    for name in ("trl", "trl-prompt-completion")
    for template in ("qwen3", "qwen2_5_training", "llama3_1", "glm4moe")
    if (TEMPLATES / f"{template}.jinja").exists()
}
print(json.dumps({"hub": hub, "calls": len(calls), "kinds": dict(kinds), "functions": functions, "trl": trl_counts}))
