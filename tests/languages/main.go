// Reads a line each of a type's name and a document, and writes the document as its type encodes it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

func again[T any](text string) ([]byte, error) {
	var value T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return nil, err
	}
	return json.Marshal(value)
}

var types = map[string]func(string) ([]byte, error){
	"ChatCompletion":      again[ChatCompletion],
	"ChatCompletionChunk": again[ChatCompletionChunk],
	"Completion":          again[Completion],
	"EmbeddingList":       again[EmbeddingList],
	"ErrorResponse":       again[ErrorResponse],
	"ModelList":           again[ModelList],
	"ResponseObject":      again[ResponseObject],
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		name, text, _ := strings.Cut(lines.Text(), "\t")
		encoded, err := types[name](text)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
			os.Exit(1)
		}
		fmt.Println(string(encoded))
	}
}
