"""Reads the outputs of a run as Python's users do, and prints what came out as JSON: python_readers.py WHAT BLOCK..."""

import csv
import json
import sqlite3
import sys


def same_rows():
    """Faults between the CSV tables, read by their description, and those of the database; and how many rows there are."""
    csv.field_size_limit(1 << 30)
    with open("tables/datapackage.json", encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    archive = sqlite3.connect("archive.sqlite")
    faults, counts = [], {}
    for resource in resources:
        fields = resource["schema"]["fields"]
        with open(f"tables/{resource['path']}", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        columns = ", ".join(f'"{field["name"]}"' for field in fields)
        order = "document, rowid" if resource["name"] != "documents" else "document"
        stored = archive.execute(f"SELECT {columns} FROM {resource['name']} ORDER BY {order}").fetchall()
        counts[resource["name"]] = [len(rows), len(stored)]
        for row, values in zip(rows, stored):
            for field, value in zip(fields, values):
                if typed(row[field["name"]], field["type"]) != plain(value, field["type"]):
                    faults.append([resource["name"], field["name"], row[field["name"]], value])
    with open("archive.ndjson", encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    with open("archive.json", encoding="utf-8") as file:
        whole = json.load(file)["documents"]
    values = [e["value"] for d in documents for e in d["entities"] if e["kind"] == "indicator"]
    stored = [value for (value,) in archive.execute("SELECT value FROM indicators ORDER BY document, rowid")]
    return {"faults": faults[:5], "counts": counts, "json": documents == whole, "values": sorted(values) == sorted(stored)}


def typed(cell, kind):
    """A cell of CSV as its description says."""
    if cell == "":
        return None
    if kind == "boolean":
        return {"true": 1, "false": 0}[cell]
    return {"integer": int, "number": float}.get(kind, str)(cell)


def plain(value, kind):
    """A value of the database as CSV shows it: lists joined, text that a spreadsheet would run with an apostrophe."""
    if kind != "string" or value is None:
        return value
    if value.startswith("["):
        try:
            return "; ".join(item or "" for item in json.loads(value)) or None
        except (json.JSONDecodeError, TypeError):
            return value
    return f"'{value}" if value[0] in "=+-@" else value


def run(blocks):
    """The blocks of a document, one after another, as in a notebook."""
    names = {}
    for block in blocks:
        exec(block, names)
    return names


def pandas(blocks):
    names = run(blocks)
    units, indicators = names["tables"]["units"], names["tables"]["indicators"]
    return {
        "rows": {name: len(table) for name, table in names["tables"].items()},
        "types": {name: str(units[name].dtype) for name in ("report_date", "line", "named")}
        | {name: str(indicators[name].dtype) for name in ("value", "pair", "target")},
        "codes": sorted(units["province_code"].dropna().unique()),
        "people": len(names["people"]),
        "figures": [len(names["figures"]), str(names["figures"]["period_from"].dtype)],
        "indicators": [len(names["indicators"]), float(names["indicators"]["value"].sum()), float(indicators["value"].sum())],
    }


def duckdb(blocks):
    names = run(["import json", *blocks])
    archive = names["archive"]
    described = archive.sql("DESCRIBE SELECT report_date, province_code, named FROM units").fetchall()
    return {
        "rows": {name: archive.sql(f"SELECT count(*) FROM {name}").fetchall()[0][0] for name in ("units", "indicators", "documents")},
        "types": [column[1] for column in described],
        "codes": [code for code, _ in names["bodies"] if code],
        "parquet": archive.sql("SELECT count(*), sum(value) FROM 'indicators.parquet'").fetchall()[0],
        "nested": [len(names["nested"]), sum(row[2] for row in names["nested"])],
    }


if __name__ == "__main__":
    what, *blocks = sys.argv[1:]
    print(json.dumps({"same": lambda _: same_rows(), "pandas": pandas, "duckdb": duckdb}[what](blocks)))
