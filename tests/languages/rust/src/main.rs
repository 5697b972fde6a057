//! Reads a line each of a type's name and a document, and writes the document as its type encodes it.
#[allow(dead_code)]
mod models;

use std::io::{self, BufRead};

use serde::{de::DeserializeOwned, Serialize};

fn main() {
    for line in io::stdin().lock().lines() {
        let line = line.expect("a line");
        let (name, text) = line.split_once('\t').expect("a name and a document");
        println!("{}", encoded(name, text).unwrap_or_else(|error| panic!("{name}: {error}")));
    }
}

fn encoded(name: &str, text: &str) -> serde_json::Result<String> {
    match name {
        "ChatCompletion" => again::<models::ChatCompletion>(text),
        "ChatCompletionChunk" => again::<models::ChatCompletionChunk>(text),
        "Completion" => again::<models::Completion>(text),
        "EmbeddingList" => again::<models::EmbeddingList>(text),
        "ErrorResponse" => again::<models::ErrorResponse>(text),
        "ModelList" => again::<models::ModelList>(text),
        "ResponseObject" => again::<models::ResponseObject>(text),
        other => panic!("{other} is not among the types"),
    }
}

fn again<T: Serialize + DeserializeOwned>(text: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<T>(text)?)
}
