"""A plain exact join with Python sets, and datasketch's MinHashLSH where it is installed: python3 bench/join_sets.py FILE

FILE.forms has a masked form a line, FILE.pairs the pairs that gongkai found. Prints one line of JSON.
"""

import json
import math
import sys
import time
from collections import Counter, defaultdict

LENGTH, THRESHOLD = 3, 0.8


def shingle(form):
    if len(form) < LENGTH:
        return {form} if form else set()
    return {form[i : i + LENGTH] for i in range(len(form) - LENGTH + 1)}


def join_sets(forms):
    """All pairs with Jaccard >= THRESHOLD: prefixes of the rarest shingles, length filter, intersection of sets."""
    sets = [shingle(form) for form in forms]
    counts = Counter(gram for grams in sets for gram in grams)
    order = sorted(range(len(sets)), key=lambda i: len(sets[i]))
    index = defaultdict(list)
    pairs = []
    for i in order:
        grams = sets[i]
        size = len(grams)
        smallest = math.ceil(size * THRESHOLD - 1e-9)
        prefix = sorted(grams, key=lambda gram: (counts[gram], gram))[: size - smallest + 1]
        for j in {j for gram in prefix for j in index[gram] if len(sets[j]) >= smallest}:
            shared = len(grams & sets[j])
            if shared / (size + len(sets[j]) - shared) >= THRESHOLD:
                pairs.append((min(i, j), max(i, j)))
        for gram in prefix:
            index[gram].append(i)
    return pairs


def join_minhash(forms):
    from datasketch import MinHash, MinHashLSH

    sets = [shingle(form) for form in forms]
    started = time.perf_counter()
    signatures = []
    for grams in sets:
        signature = MinHash(num_perm=128)
        signature.update_batch([gram.encode() for gram in grams])
        signatures.append(signature)
    signed = time.perf_counter()
    lsh = MinHashLSH(threshold=THRESHOLD, num_perm=128)
    found = set()
    for i, signature in enumerate(signatures):
        for j in lsh.query(signature):
            shared = len(sets[i] & sets[j])
            if shared / (len(sets[i]) + len(sets[j]) - shared) >= THRESHOLD:
                found.add((j, i))
        lsh.insert(i, signature)
    return found, round(1000 * (signed - started)), round(1000 * (time.perf_counter() - signed))


def main(path):
    with open(f"{path}.forms", encoding="utf-8") as file:
        forms = file.read().split("\n")[:-1]
    with open(f"{path}.pairs", encoding="utf-8") as file:
        expected = {tuple(map(int, line.split())) for line in file}
    started = time.perf_counter()
    pairs = join_sets(forms)
    result = {
        "python": sys.version.split()[0],
        "ms": round(1000 * (time.perf_counter() - started)),
        "pairs": len(pairs),
        "same": set(pairs) == expected,
    }
    try:
        found, sign_ms, query_ms = join_minhash(forms)
        recall = len(found & expected) / len(expected) if expected else None
        result["datasketch"] = {"recall": recall, "signaturesMs": sign_ms, "queryMs": query_ms}
    except ImportError:
        result["datasketch"] = "not installed"
    print(json.dumps(result))


main(sys.argv[1])
