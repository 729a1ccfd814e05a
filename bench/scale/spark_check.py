#!/usr/bin/env python3
"""Reads articles through vihealth on Spark in three ways, each with one process killed half-way.

    spark-submit spark_check.py ARTICLES.ndjson FOLDER --program "node bin/vihealth.js" --kill-at 500

The articles become a Parquet data set, FOLDER/articles, and from it come

    pipe     FOLDER/pipe/      the lines of the program, through RDD.pipe()
    arrow    FOLDER/arrow/     the lines of the program, through mapInArrow
    parquet  FOLDER/parquet/   documents and entities, typed, as spark_extract.py writes them

Prints a line of JSON for each: its seconds on the clock and, with --kill-at, whether a process was killed.
"""

import argparse
import json
import os
import shlex
import sys
import time

from pyspark.sql import SparkSession

from spark_extract import ARGUMENTS, extract_documents, extract_lines, flat_entities, input_lines, read_documents

KILLER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kill_once.py")


def pipe(articles, program, folder):
    # checkCode: without it a process that is killed gives part of its output, and the task succeeds.
    # env: without it the command has no PATH, and `#!/usr/bin/env node` finds no Node.
    command = f"{program} {shlex.join(ARGUMENTS)}"
    lines = input_lines(articles).rdd.map(lambda row: row.line)
    lines.pipe(command, env=dict(os.environ), checkCode=True).saveAsTextFile(folder)


def arrow(articles, program, folder):
    extract_lines(articles, program).write.text(folder)


def parquet(articles, program, folder):
    extract_documents(articles, program).write.parquet(f"{folder}/documents")
    documents = read_documents(articles.sparkSession, f"{folder}/documents")
    flat_entities(documents).write.partitionBy("kind").parquet(f"{folder}/entities")


ENGINES = {"pipe": pipe, "arrow": arrow, "parquet": parquet}


def main():
    parser = argparse.ArgumentParser(description="Read articles through vihealth on Spark, with a process killed")
    parser.add_argument("articles", help="NDJSON with file, text and perhaps date")
    parser.add_argument("folder", help="where the results go; absolute where executors run elsewhere")
    parser.add_argument("--program", default="vihealth")
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--partitions", type=int, default=4)
    parser.add_argument("--kill-at", type=int, default=0, help="records after which one process is killed; 0: none")
    given = parser.parse_args()
    builder = SparkSession.builder.appName("vihealth check").config("spark.ui.enabled", "false")
    # Small files are not put together: each of the articles' files is a partition.
    spark = builder.config("spark.sql.files.openCostInBytes", 1 << 30).getOrCreate()
    data = f"{given.folder}/articles"
    if not os.path.exists(data):
        records = spark.read.schema("file string, text string, date string").json(given.articles)
        records.repartition(given.partitions).write.parquet(data)
    for engine in given.engines.split(","):
        flag = f"{given.folder}/{engine}.killed"
        killer = f"{shlex.quote(sys.executable)} {shlex.quote(KILLER)} {shlex.quote(flag)} {given.kill_at} "
        program = (killer if given.kill_at else "") + given.program
        articles = spark.read.parquet(data)
        began = time.monotonic()
        ENGINES[engine](articles, program, f"{given.folder}/{engine}")
        seconds = round(time.monotonic() - began, 1)
        print(json.dumps({"engine": engine, "seconds": seconds, "killed": os.path.exists(flag)}), flush=True)
    spark.stop()


if __name__ == "__main__":
    main()
