"""Starts llama.cpp's own HTTP server, as the xllamacpp wheel ships it: MODEL.gguf PORT ID [embed]."""

from __future__ import annotations

import sys
import threading

import xllamacpp


def main(model: str, port: int, name: str, *, embed: bool) -> None:
    """Serve on loopback until killed."""
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.model_alias = [name]
    params.hostnames = ["127.0.0.1"]
    params.port = port
    params.n_ctx = 4096
    params.n_parallel = 2
    params.warmup = False
    params.use_jinja = True
    params.fit_params = False
    params.cpuparams.n_threads = 2
    if embed:
        params.embedding = True
        params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    server = xllamacpp.Server(params)
    print("listening", server.listening_address, flush=True)  # noqa: T201 -- who started us waits for this line
    threading.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], embed=sys.argv[4:] == ["embed"])
