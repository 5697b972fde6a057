"""The closed sets of words that the vocabulary speaks of: to the compiler, plain text.

The generated package has a module of this name with the words themselves, which stand in spec/meta.
"""

from __future__ import annotations

ActedExchange = str
Assembler = str
Encoding = str
FindingKind = str
Lifecycle = str
Match = str
ModelPlace = str
NeedSeverity = str
Offered = str
Operation = str
Phase = str
Proof = str
Root = str
RowKind = str
SdkMethod = str
Severity = str
