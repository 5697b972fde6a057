"""What OpenAI's document or package allows is drawn at random, and nothing of it may be a FAIL."""
