"""Writes the carried tiny Qwen2 model as GGUF, the format llama.cpp reads.

    python make_gguf.py MODEL_DIR OUT.gguf      (needs the packages gguf and numpy)

Names of tensors and keys: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path
from typing import Any

import gguf
import numpy as np

LAYER = {
    "input_layernorm.weight": "attn_norm.weight",
    "mlp.down_proj.weight": "ffn_down.weight",
    "mlp.gate_proj.weight": "ffn_gate.weight",
    "mlp.up_proj.weight": "ffn_up.weight",
    "post_attention_layernorm.weight": "ffn_norm.weight",
    "self_attn.k_proj.bias": "attn_k.bias",
    "self_attn.k_proj.weight": "attn_k.weight",
    "self_attn.o_proj.weight": "attn_output.weight",
    "self_attn.q_proj.bias": "attn_q.bias",
    "self_attn.q_proj.weight": "attn_q.weight",
    "self_attn.v_proj.bias": "attn_v.bias",
    "self_attn.v_proj.weight": "attn_v.weight",
}
WHOLE = {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight"}


def tensors(path: Path) -> dict[str, np.ndarray[Any, np.dtype[np.float32]]]:
    """Every tensor of a safetensors file of 32-bit floats, by name."""
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    body = memoryview(data)[8 + size :]
    found = {}
    for name, entry in json.loads(data[8 : 8 + size]).items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            found[name] = np.frombuffer(body[begin:end], dtype=np.float32).reshape(entry["shape"])
    return found


def gguf_name(name: str) -> str:
    """What GGUF calls a tensor of Hugging Face's Qwen2."""
    if name in WHOLE:
        return WHOLE[name]
    _, _, layer, rest = name.split(".", 3)
    return f"blk.{layer}.{LAYER[rest]}"


def vocabulary(tokenizer: dict[str, Any], size: int) -> tuple[list[str], list[int]]:
    """Tokens and their GGUF types, padded to the size of the embedding."""
    tokens = {index: token for token, index in tokenizer["model"]["vocab"].items()}
    tokens |= {added["id"]: added["content"] for added in tokenizer["added_tokens"]}
    special = {added["id"]: added["special"] for added in tokenizer["added_tokens"]}
    names = [tokens.get(index, f"<|unused_{index}|>") for index in range(size)]
    kinds = [
        gguf.TokenType.NORMAL
        if index in tokens and index not in special
        else gguf.TokenType.CONTROL
        if special.get(index)
        else gguf.TokenType.USER_DEFINED
        for index in range(size)
    ]
    return names, [int(kind) for kind in kinds]


def main(source: Path, out: Path) -> None:
    """Write OUT from the model in MODEL_DIR."""
    config = json.loads((source / "config.json").read_text())
    tokenizer = json.loads((source / "tokenizer.json").read_text())
    template = json.loads((source / "tokenizer_config.json").read_text())["chat_template"]
    writer = gguf.GGUFWriter(out, "qwen2")
    writer.add_name("tiny")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_rope_freq_base(config["rope_theta"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    names, kinds = vocabulary(tokenizer, config["vocab_size"])
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(names)
    writer.add_token_types(kinds)
    writer.add_token_merges([" ".join(pair) for pair in tokenizer["model"]["merges"]])
    writer.add_eos_token_id(config["eos_token_id"])
    writer.add_pad_token_id(config["pad_token_id"])
    writer.add_add_bos_token(False)
    writer.add_chat_template(template)
    for name, tensor in tensors(source / "model.safetensors").items():
        writer.add_tensor(gguf_name(name), tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
