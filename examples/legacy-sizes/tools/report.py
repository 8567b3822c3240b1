"""Prints what was sold, the most first."""

import csv
import sys


def totals(rows):
    found = {}
    for row in rows:
        if row["kind"] != "gift":
            found[row["article"]] = found.get(row["article"], 0) + int(row["amount"])
    return found


def main(path):
    with open(path, newline="", encoding="utf-8") as file:
        found = totals(csv.DictReader(file))
    for article, amount in sorted(found.items(), key=lambda item: -item[1]):
        print(f"{amount:6} {article}")


if __name__ == "__main__":
    main(sys.argv[1])
