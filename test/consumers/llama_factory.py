"""LLaMA-Factory's own loader, converter and template on our export: how many rows it keeps to the end."""

import json
import os
import sys
from types import SimpleNamespace

os.environ["HF_DATASETS_OFFLINE"] = "1"
os.environ["DISABLE_VERSION_CHECK"] = "1"

# The real ones look for torch when they are imported, so they come before its stand-in.
import datasets  # noqa: E402
import transformers  # noqa: E402
from transformers.models.auto import tokenization_auto  # noqa: E402, F401

from stand_ins import stand_in_for  # noqa: E402

missing = stand_in_for("torch", "torchaudio", "torchvision", "peft", "trl", "accelerate", "av", "librosa")
for name in ("InfNanRemoveLogitsProcessor", "LogitsProcessorList", "DataCollatorForSeq2Seq"):
    if not hasattr(transformers, name):
        setattr(transformers, name, type(name, (), {}))

from llamafactory.data.loader import _load_single_dataset  # noqa: E402
from llamafactory.data.parser import get_dataset_list  # noqa: E402
from llamafactory.data.processor import SupervisedDatasetProcessor  # noqa: E402
from llamafactory.data.template import TEMPLATES  # noqa: E402


class Bytes:
    """The least tokenizer: a token for each byte."""

    bos_token_id = eos_token_id = pad_token_id = 256
    bos_token = eos_token = pad_token = "<end>"

    def encode(self, text, add_special_tokens=False):
        return list(text.encode())

    def convert_tokens_to_ids(self, token):
        return 256


folder = sys.argv[1]
counts = {}
data_args = SimpleNamespace(
    dataset_dir=folder, media_dir=folder, max_samples=None, streaming=False, preprocessing_num_workers=1, mask_history=False,
    overwrite_cache=True, cutoff_len=10**9, train_on_prompt=False, cache_dir=os.path.join(sys.argv[2], "cache"), dataset_shards=None,
    data_shared_file_system=False,
)  # fmt: skip
where = SimpleNamespace(local_process_index=0)
models = SimpleNamespace(cache_dir=data_args.cache_dir, hf_hub_token=None)
with open(os.path.join(folder, "dataset_info.json")) as file:
    names = list(json.load(file))
for attr in get_dataset_list(names, folder):
    loaded = _load_single_dataset(attr, models, data_args, where)
    counts[attr.dataset_name] = {"loaded": len(loaded)}
    for template in ("default", "qwen3", "llama3", "mistral"):
        processor = SupervisedDatasetProcessor(TEMPLATES[template], Bytes(), None, data_args)
        done = processor.preprocess_dataset(loaded[:])
        trained = [sum(label != -100 for label in labels) for labels in done["labels"]]
        counts[attr.dataset_name][template] = sum(tokens > 0 for tokens in trained)
print(json.dumps({"counts": counts, "standIns": sorted(missing.used)}))
