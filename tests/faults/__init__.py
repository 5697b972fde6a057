"""Tests the tester: wire faults planted one at a time in saved runs of real servers."""
