#!/usr/bin/env python3
"""Extracts articles with vihealth on Apache Spark: Parquet in, Parquet out.

    spark-submit spark_extract.py --input ARTICLES --output FOLDER [--program "vihealth"] [-- --kind date,person]

ARTICLES is a Parquet data set with the columns `file` and `text` (strings) and, if it is known, `date` (a date, or a
string YYYY-MM-DD): the report's own date. Paths are Spark's: local ones, `hdfs://`, `s3a://`. What stands after `--` goes
to `vihealth extract`. FOLDER gets

    documents/   a row for each article: what is known of it, its mentions nested in `entities`, and in `skipped` why an
                 article could not be read (null where it was read)
    entities/    a row for each mention, in folders `kind=date`, `kind=person` ...: the fields of every kind, null where a
                 kind has none. `value` is a number; the EDTF of a date stands in `period`, its days in `date_from` and
                 `date_to`. Lists are lists.

The columns and types come from the program itself (`vihealth schema`), which is asked on an executor: the driver needs
neither Node nor the program. Each partition starts the program once. If it fails or is killed, the task fails, and Spark
tries it again: a partition is written whole or not at all.

Needs Spark 3.5 or newer with pyarrow, and on each executor Node and the program. `spark_extract.py` can also be imported:
`extract_documents(articles, program)` gives a DataFrame of documents.
"""

import argparse
import json
import shlex
import subprocess
import tempfile
import threading

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

#: Articles that travel to Python together. Spark's default of 10,000 would hold 50 MB of them for each core, or
#: gigabytes where articles are long.
RECORDS_PER_BATCH = 256

#: Bytes of output that travel back together.
BYTES_PER_BATCH = 4_000_000

#: How the program is called. `--keep-skipped`: an article that cannot be read is a row with its reason, and no failure.
ARGUMENTS = ("extract", "--stdin-format", "ndjson", "--keep-skipped", "--jobs", "1", "--quiet")

#: What the exception shows of standard error.
SHOWN_OF_ERRORS = 2_000


# --- the program -----------------------------------------------------------------------------------------------------


class ProgramFailed(RuntimeError):
    """The program ended with an error or by a signal: the partition must be read again."""


def run(program, *words):
    """What the program prints when called with these words."""
    try:
        done = subprocess.run([*program, *words], capture_output=True, text=True, encoding="utf-8")
    except OSError as error:
        raise ProgramFailed(
            f"{shlex.join(program)} cannot be started on this executor ({error.strerror}): install it there, or send it "
            "with --archives and say with --program where it is"
        ) from None
    if done.returncode != 0:
        raise ProgramFailed(f"{shlex.join([*program, *words])} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def contract(spark, program):
    """Version and schemas of the program, as an executor has it."""

    def ask(_):
        program_there = shlex.split(program)
        yield json.dumps(
            {
                "version": run(program_there, "--version").strip(),
                "document": json.loads(run(program_there, "schema", "document")),
                "skipped": json.loads(run(program_there, "schema", "skipped")),
            }
        )

    if __name__ != "__main__":
        # What is imported is pickled by its name: executors need the file as well.
        spark.sparkContext.addPyFile(__file__)
    return json.loads(spark.sparkContext.parallelize([0], 1).mapPartitions(ask).collect()[0])


def through_program(batches, program, options, version):
    """Sends Arrow batches with a column of lines through the program; gives batches of the lines that it answers.

    Runs on an executor, once for each partition.
    """
    import pyarrow as pa

    command = [*shlex.split(program), *ARGUMENTS, *options]
    found = run(shlex.split(program), "--version").strip()
    if found != version:
        raise ProgramFailed(f"{program} is version {found} here and {version} on another executor: install one version")
    errors = tempfile.TemporaryFile()
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
    broken = []

    def send():
        # What goes wrong here must not pass for the end of the articles: a thread's exception is seen by nobody, and a
        # pipe that stays open keeps both sides waiting. RDD.pipe() of PySpark does both.
        try:
            for batch in batches:
                for line in batch.column(0).to_pylist():
                    child.stdin.write(line.encode("utf-8") + b"\n")
            child.stdin.close()
        except BrokenPipeError:
            pass  # The program has ended: its exit code says why.
        except BaseException as error:
            broken.append(error)
            child.kill()

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    try:
        lines, size = [], 0
        # `for line in stdout` of a binary file ends lines at \n alone, as NDJSON does.
        for line in child.stdout:
            lines.append(line.decode("utf-8").rstrip("\n"))
            size += len(line)
            if size >= BYTES_PER_BATCH:
                yield pa.RecordBatch.from_arrays([pa.array(lines, pa.string())], ["line"])
                lines, size = [], 0
        if lines:
            yield pa.RecordBatch.from_arrays([pa.array(lines, pa.string())], ["line"])
        sender.join()
        code = child.wait()
        if broken:
            raise broken[0]
        if code != 0:
            end = errors.seek(0, 2)
            errors.seek(max(0, end - SHOWN_OF_ERRORS))
            said = errors.read().decode("utf-8", "replace").strip()
            raise ProgramFailed(f"{shlex.join(command)} ended with {code}{': ' if said else ''}{said}")
    finally:
        # Also where the task is given up: nothing stays behind.
        child.kill()
        child.wait()


# --- the types -------------------------------------------------------------------------------------------------------

SCALARS = {"string": T.StringType(), "integer": T.IntegerType(), "number": T.DoubleType(), "boolean": T.BooleanType()}


def spark_type(schema, definitions):
    """The Spark type of a JSON Schema as vihealth writes them."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return T.DateType() if name == "IsoDay" else spark_type(definitions[name], definitions)
    choices = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
    if len(choices) == 1:
        return spark_type(choices[0], definitions)
    if choices:
        return union([spark_type(one, definitions) for one in choices])
    kind = schema["type"]
    if isinstance(kind, list):
        [kind] = [one for one in kind if one != "null"]
    if kind == "array":
        return T.ArrayType(spark_type(schema["items"], definitions))
    if kind == "object":
        return T.StructType([T.StructField(n, spark_type(s, definitions)) for n, s in schema["properties"].items()])
    return SCALARS[kind]


def union(structs):
    """One struct with the fields of all; a field of two types is a string, which holds either as it is written."""
    fields = {}
    for field in (field for struct in structs for field in struct.fields):
        known = fields.setdefault(field.name, field.dataType)
        if known != field.dataType:
            fields[field.name] = T.StringType()
    first = [name for name in ("kind", "text", "start", "end", "line", "column", "sentence") if name in fields]
    return T.StructType([T.StructField(n, fields[n]) for n in [*first, *(n for n in fields if n not in first)]])


def line_type(schemas):
    """The Spark type of a line of the program's output: a document, or why there is none."""
    document, skipped = (spark_type(schemas[name], schemas[name]["$defs"]) for name in ("document", "skipped"))
    return T.StructType([*document.fields, *(field for field in skipped.fields if field.name != "file")])


# --- the DataFrames --------------------------------------------------------------------------------------------------


def input_lines(articles: DataFrame) -> DataFrame:
    """Articles as lines of JSON, in a column `line`. Spark writes them: a null is left out, and its row is skipped."""
    known = [name for name in ("file", "text", "date") if name in articles.columns]
    missing = [name for name in ("file", "text") if name not in known]
    if missing:
        raise ValueError(f"the input has no column {' and '.join(missing)}, only {', '.join(articles.columns)}: rename them")
    return articles.select(F.to_json(F.struct(*known)).alias("line"))


def extract_lines(articles: DataFrame, program: str, options=(), version=None) -> DataFrame:
    """The output of the program, a line for each article, in a column `line`.

    Sets `spark.sql.execution.arrow.maxRecordsPerBatch` of the session.
    """
    version = version or contract(articles.sparkSession, program)["version"]
    articles.sparkSession.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", RECORDS_PER_BATCH)
    return input_lines(articles).mapInArrow(
        lambda batches: through_program(batches, program, options, version), "line string"
    )


def extract_documents(articles: DataFrame, program: str = "vihealth", options=()) -> DataFrame:
    """A row for each article, typed; mentions nested in `entities`, and in `skipped` why there are none."""
    schemas = contract(articles.sparkSession, program)
    lines = extract_lines(articles, program, options, schemas["version"])
    # FAILFAST: a line that the types do not fit is a defect and must not become nulls.
    parsed = F.from_json("line", line_type(schemas), {"mode": "FAILFAST"})
    return lines.select(parsed.alias("document")).select("document.*").withColumn("entities", typed_entities())


def typed_entities() -> Column:
    """Mentions with one type for each field: a date's EDTF goes into `period`, so that `value` is a number."""

    def typed(entity):
        is_date = entity["kind"] == "date"
        return (
            entity.withField("period", F.when(is_date, entity["value"]).otherwise(entity["period"]))
            .withField("value", F.when(~is_date, entity["value"]).cast("double"))
            .withField("date_from", entity["from"])
            .withField("date_to", entity["to"])
            .dropFields("from", "to")
        )

    return F.transform("entities", typed)


def read_documents(spark: SparkSession, path: str) -> DataFrame:
    """Documents that were written as Parquet.

    Sets `spark.sql.parquet.columnarReaderBatchSize` of the session: Spark's default of 4,096 rows holds the mentions of so
    many articles for each core, more than a JVM of 1 GB has room for.
    """
    spark.conf.set("spark.sql.parquet.columnarReaderBatchSize", RECORDS_PER_BATCH)
    return spark.read.parquet(path)


def flat_entities(documents: DataFrame) -> DataFrame:
    """A row for each mention."""
    return documents.select("file", F.col("date").alias("report_date"), F.explode("entities").alias("entity")).select(
        "file", "report_date", "entity.*"
    )


def main():
    parser = argparse.ArgumentParser(description="Extract articles with vihealth on Apache Spark: Parquet in, Parquet out")
    parser.add_argument("--input", required=True, help="Parquet with the columns file, text and perhaps date")
    parser.add_argument("--output", required=True, help="folder for documents/ and entities/; it must not hold them yet")
    parser.add_argument("--program", default="vihealth", help="how executors call the program (default: vihealth)")
    parser.add_argument("options", nargs="*", metavar="-- OPTION", help="options for vihealth extract")
    given = parser.parse_args()
    spark = SparkSession.builder.appName("vihealth").getOrCreate()
    output = given.output.rstrip("/")
    articles = spark.read.parquet(given.input)
    extract_documents(articles, given.program, given.options).write.parquet(f"{output}/documents")
    # Read back rather than extracted a second time.
    documents = read_documents(spark, f"{output}/documents")
    flat_entities(documents).write.partitionBy("kind").parquet(f"{output}/entities")
    counts = documents.agg(F.count("*"), F.count("skipped"), F.sum(F.size("entities"))).first()
    print(f"{counts[0]} articles, {counts[1]} skipped, {counts[2] or 0} mentions in {output}")
    spark.stop()


if __name__ == "__main__":
    main()
