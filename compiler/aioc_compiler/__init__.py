"""The compiler: reads the spec, says everything that is wrong with it, and writes the generated package."""
