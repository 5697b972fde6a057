"""The reference server: answers every row of a catalogue from its own examples."""
