"""BFCL's own checker on our gold: each first possible value as a model's answer, and every other one in its place."""

import json
import sys
from pathlib import Path

from stand_ins import stand_in_for

# Clients of model services, which the checker's table of models imports.
missing = stand_in_for(
    "anthropic", "boto3", "botocore", "cohere", "datamodel_code_generator", "google", "mistralai", "openai", "overrides",
    "qwen_agent", "torch", "writerai", "mpmath", "vllm", "sglang", "tree_sitter_java", "tree_sitter_javascript",
    "bs4", "html2text", "serpapi", "rank_bm25", "sentence_transformers", "faiss", "networkx",
)  # fmt: skip

from bfcl_eval.constants.enums import Language  # noqa: E402
from bfcl_eval.eval_checker.ast_eval.ast_checker import ast_checker  # noqa: E402


def lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def verdict(question, answer, output):
    return ast_checker(question["function"], output, answer["ground_truth"], Language.PYTHON, "multiple", "gold")


def outputs(truth):
    """The gold itself, then each argument in each other spelling, then without each that may be left out."""
    [(name, values)] = truth.items()
    first = {key: all[0] for key, all in values.items()}
    yield {name: first}
    for key, all in values.items():
        for other in all[1:]:
            yield {name: {k: v for k, v in first.items() if k != key} if other == "" else {**first, key: other}}


folder = Path(sys.argv[1])
checked = refused = wrong_accepted = 0
problems = []
for path in sorted(folder.glob("*/BFCL_v4_multiple.json")):
    for question, answer in zip(lines(path), lines(path.parent / "possible_answer" / path.name), strict=True):
        for output in outputs(answer["ground_truth"][0]):
            checked += 1
            result = verdict(question, answer, [output])
            if not result["valid"]:
                refused += 1
                problems.append(f"{question['row']}: {result['error']}")
        [(name, values)] = answer["ground_truth"][0].items()
        wrong = {name: {**{key: all[0] for key, all in values.items()}, "no_such": 1}}
        wrong_accepted += verdict(question, answer, [wrong])["valid"]
print(json.dumps({"checked": checked, "refused": refused, "wrongAccepted": wrong_accepted, "problems": problems[:5],
                  "standIns": sorted(missing.used)}))  # fmt: skip
