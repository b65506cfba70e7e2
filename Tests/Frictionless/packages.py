"""The packages that compare.py breaks: a cut of the sample, and small ones of other shapes.

A package is a descriptor and its files, each a list of rows of cells. Every field's bad and odd
values are listed here too; one that is known to be judged differently bears the name of its
section in differences.md.
"""

import copy
import csv
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]


# A character that is written as a byte no UTF-8 has.
NOT_UTF8 = "\udcff"


class Known(str):
    """A cell whose judgement differs for the reason `why` of differences.md."""

    def __new__(cls, text, why):
        made = super().__new__(cls, text)
        made.why = why
        return made


class Package:
    def __init__(self, name, descriptor, files, delimiter=",", quote='"'):
        self.name = name
        self.descriptor = descriptor
        self.files = files
        self.delimiter = delimiter
        self.quote = quote

    def copy(self):
        return copy.deepcopy(self)

    def schema_of(self, path):
        for resource in self.descriptor["resources"]:
            paths = resource["path"]
            if path == paths or path in paths and isinstance(paths, list):
                return resource["schema"]
        raise KeyError(path)

    def write(self, folder):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "datapackage.json").write_text(
            json.dumps(self.descriptor, ensure_ascii=False, indent=1), encoding="utf-8")
        for path, rows in self.files.items():
            with open(folder / path, "w", encoding="utf-8", errors="surrogateescape",
                      newline="") as file:
                writer = csv.writer(
                    file, delimiter=self.delimiter, quotechar=self.quote, lineterminator="\n")
                for row in rows:
                    if row:
                        writer.writerow(row)
                    else:
                        file.write("\n")


def sample(rows=40):
    """The sample dataset with only the first rows of each long table."""
    folder = ROOT / "SampleData"
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    files = {}
    for resource in descriptor["resources"]:
        with open(folder / resource["path"], encoding="utf-8", newline="") as file:
            read = list(csv.reader(file))
        short = resource["name"] in (
            "cases", "observations", "nodes", "service_items", "centre_months", "network_months",
            "stage_events", "rung_dates", "targets")
        files[resource["path"]] = read[: rows + 1] if short else read
    return Package("sample", descriptor, files)


def table(name, path, fields, **schema):
    return {
        "name": name, "type": "table", "path": path, "scheme": "file", "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8",
        "schema": {"fields": fields, **schema},
    }


def field(name, type, **rest):
    return {"name": name, "type": type, **rest}


def described(name, *resources):
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name, "resources": list(resources),
    }


def types():
    """Every type of Table Schema in its default format, with constraints."""
    fields = [
        field("id", "integer", constraints={"required": True}),
        field("name", "string", constraints={"minLength": 2, "maxLength": 6}),
        field("code", "string", constraints={"pattern": "[A-Z]{2}[0-9]{2}"}),
        field("count", "integer", constraints={"minimum": 0, "maximum": 100}),
        field("share", "number", constraints={"minimum": -1.5, "maximum": 1e3}),
        field("open", "boolean"),
        field("day", "date", constraints={"minimum": "2019-01-01", "maximum": "2020-12-31"}),
        field("at", "datetime", constraints={"maximum": "2020-12-31T00:00:00"}),
        field("hour", "time", constraints={"minimum": "08:00:00"}),
        field("year", "year", constraints={"minimum": 2000}),
        field("month", "yearmonth"),
        field("lasts", "duration"),
        field("place", "geopoint"),
        field("shape", "geojson"),
        field("more", "object", constraints={"minLength": 1}),
        field("items", "array", constraints={"maxLength": 3}),
        field("kind", "string", constraints={"enum": ["red", "green", "蓝"]}),
        field("level", "integer", constraints={"enum": [1, 2, 3]}),
        field("free", "any"),
    ]
    rows = [[one["name"] for one in fields]]
    for number in range(1, 13):
        rows.append([
            str(number), "abc中" if number % 2 else "xy", f"AB{number:02}", str(number * 7),
            f"{number}.25", "true" if number % 3 else "0", f"2020-{number:02}-15",
            f"2020-{number:02}-15T09:30:00", f"{8 + number}:15:00".zfill(8), str(2000 + number),
            f"2020-{number:02}", f"P{number}DT2H", f"{100 + number}.5, 30.25",
            '{"type": "Point", "coordinates": [114.3, 30.6]}', '{"a": %d}' % number,
            "[1, %d]" % number, ["red", "green", "蓝"][number % 3], str(1 + number % 3),
            "anything",
        ])
    rows[4][4] = rows[5][6] = rows[6][7] = rows[7][12] = ""
    return Package("types", described("types", table("things", "things.csv", fields, primaryKey=["id"])), {"things.csv": rows})


def formats():
    """The other formats of each type."""
    fields = [
        field("mail", "string", format="email"),
        field("link", "string", format="uri"),
        field("uuid", "string", format="uuid"),
        field("bytes", "string", format="binary"),
        field("european", "number", decimalChar=",", groupChar="."),
        field("grouped", "number", groupChar=",", constraints={"maximum": 5000}),
        field("percent", "number", bareNumber=False, constraints={"maximum": 100}),
        field("yuan", "integer", bareNumber=False),
        field("answer", "boolean", trueValues=["是", "yes"], falseValues=["否", "no"]),
        field("slashed", "date", format="%d/%m/%Y", constraints={"minimum": "01/01/2019"}),
        field("stamp", "datetime", format="%Y-%m-%d %H:%M"),
        field("clock", "time", format="%H.%M"),
        field("anyday", "date", format="any"),
        field("pair", "geopoint", format="array"),
        field("point", "geopoint", format="object"),
        field("topology", "geojson", format="topojson"),
    ]
    rows = [[one["name"] for one in fields]]
    for number in range(1, 10):
        rows.append([
            f"user{number}@example.com", f"https://example.com/{number}?a=b",
            f"2bc1c94f-0deb-43e9-92a1-4775189ec9f{number}", "aGVsbG8=", f"1.234,{number}",
            f"1,{number}34.5", f"{number}.5%", f"￥{number}000元", "是" if number % 2 else "no",
            f"{number:02}/06/2020", f"2020-06-{number:02} 09:30", f"0{number}.30",
            f"2020-06-0{number}", f"[11{number}.5, 30]", '{"lon": 11%d, "lat": 30.5}' % number,
            '{"type": "Topology", "objects": {}, "arcs": []}',
        ])
    return Package("formats", described("formats", table("forms", "forms.csv", fields)), {"forms.csv": rows})


def keys():
    """Compound keys, references to another table and to the same one, and missing values."""
    place = [
        field("province", "string", constraints={"required": True}),
        field("number", "integer", constraints={"required": True}),
        field("name", "string", constraints={"unique": True}),
        field("within_province", "string"),
        field("within_number", "integer"),
        field("size", "number", missingValues=["", "-", "n/a"]),
    ]
    visits = [
        field("id", "string"), field("province", "string"), field("number", "integer"),
        field("on", "date"), field("open", "boolean", constraints={"unique": False}),
        field("share", "number", constraints={"unique": True}),
    ]
    places = [[one["name"] for one in place]]
    for number in range(1, 11):
        province = "甲乙"[number % 2]
        places.append([
            province, str(number), f"place {number}", province if number > 2 else "",
            str(number - 2) if number > 2 else "", ["1.5", "-", "n/a", ""][number % 4]])
    rows = [[one["name"] for one in visits]]
    for number in range(1, 15):
        target = 1 + number % 10
        rows.append([
            f"v{number}", "甲乙"[target % 2], str(target), f"2020-01-{number:02}",
            "NA" if number % 5 == 0 else "true", f"{number}.5"])
    descriptor = described(
        "keys",
        table("places", "places.csv", place, primaryKey=["province", "number"], foreignKeys=[
            {"fields": ["within_province", "within_number"],
             "reference": {"resource": "", "fields": ["province", "number"]}}]),
        table("visits", "visits.csv", visits, primaryKey="id", missingValues=["", "NA"],
              foreignKeys=[
                  {"fields": ["province", "number"],
                   "reference": {"resource": "places", "fields": ["province", "number"]}}]))
    return Package("keys", descriptor, {"places.csv": places, "visits.csv": rows})


def matching(mode):
    """A table whose columns are in another order than its fields."""
    fields = [
        field("id", "integer", constraints={"required": True}), field("a", "string"),
        field("b", "number"), field("c", "date"), field("d", "boolean"),
    ]
    order = ["c", "id", "b", "a", "d"]
    if mode in ("superset", "partial"):
        order.remove("d")
    if mode in ("subset", "partial"):
        order.append("e")
    rows = [list(order)]
    for number in range(1, 9):
        values = {"id": str(number), "a": f"a{number}", "b": f"{number}.5",
                  "c": f"2020-03-{number:02}", "d": "false", "e": "more"}
        rows.append([values[name] for name in order])
    descriptor = described(
        "match", table("t", "t.csv", fields, fieldsMatch=mode, primaryKey=["id"]))
    return Package(f"match-{mode}", descriptor, {"t.csv": rows})


def parts():
    """A table in three files, keyed across them."""
    fields = [
        field("id", "integer"), field("day", "date"), field("value", "number"),
        field("parent", "integer"),
    ]
    files = {}
    paths = ["part-1.csv", "part-2.csv", "part-3.csv"]
    for number, path in enumerate(paths):
        files[path] = [["id", "day", "value", "parent"]] + [
            [str(number * 6 + row), f"2020-0{number + 1}-{row + 1:02}", f"{row}.5",
             str(max(0, number * 6 + row - 3))] for row in range(6)]
    descriptor = described("parts", table(
        "rows", paths, fields, primaryKey=["id"], foreignKeys=[
            {"fields": "parent", "reference": {"resource": "", "fields": "id"}}]))
    return Package("parts", descriptor, files)


def dialect(name, delimiter, quote):
    fields = [
        field("id", "integer", constraints={"required": True}), field("text", "string"),
        field("day", "date"), field("value", "number", constraints={"maximum": 50}),
    ]
    rows = [["id", "text", "day", "value"]] + [
        [str(row), f"some{delimiter}{quote}text{quote}" if row % 3 == 0 else "plain",
         f"2020-05-{row:02}", f"{row}.5"] for row in range(1, 13)]
    resource = table("t", "t.csv", fields, primaryKey=["id"])
    csv_members = {"delimiter": delimiter, "quoteChar": quote}
    resource["dialect"] = {"csv": csv_members}
    return Package(f"dialect-{name}", described("dialect", resource), {"t.csv": rows}, delimiter, quote)


def every():
    return [
        sample(), types(), formats(), keys(), parts(),
        *[matching(mode) for mode in ("equal", "subset", "superset", "partial")],
        dialect("semicolon", ";", '"'), dialect("tab", "\t", '"'), dialect("quote", ",", "'"),
    ]


def values(described, missing):
    """Bad and odd values of a field, by its type and format."""
    kind = described["type"]
    form = described.get("format", "default")
    found = list(VALUES.get((kind, form), VALUES.get((kind, "default"), [])))
    if kind == "number" and (described.keys() & {"decimalChar", "groupChar", "bareNumber"}):
        found = MARKED_NUMBERS
    if kind == "integer" and "bareNumber" in described:
        found = ["￥x", "12", "一", "12.5", "-7 km"]
    if "trueValues" in described:
        found = ["true", "是", "是是", "YES", "no"]
    constraints = described.get("constraints", {})
    if "enum" in constraints:
        found += ["2", "nothing", "4"]
    if "maxLength" in constraints and kind == "string":
        found += ["a", "abcdefg", "一二三四五六七", "一二三四五六"]
    if "pattern" in constraints:
        found += ["12", "AB123", "ab12", "xAB12"]
    if any(name in constraints for name in ("minimum", "maximum")) and kind in ("integer", "number"):
        found += ["-2", "1001", "-1.5", "1000", "1e3"]
    return found + ["", *[text for text in missing if text]]


VALUES = {
    ("integer", "default"): [
        "x", "1.5", "1.0", " 7 ", "+7", "-7", "007", "1e3", "一", "12345678901234567890",
        Known("1_0", "underscores"), "１２"[:0] + "0x10", "-", "99 "],
    ("number", "default"): [
        "x", "12.5x", ".5", "5.", "1e2", "1E+2", "NaN", "INF", "-INF", "1,000", "--1", "+.5e1",
        Known("1_0.5", "underscores"), Known("Infinity", "number-words"),
        Known("nan", "number-words"), "0.000000000000000000001", "12.3.4", " 1 "],
    ("boolean", "default"): ["yes", "True", "TRUE", "tRUE", "1", "0", "2", " true", "假"],
    ("date", "default"): [
        "2020-02-30", "2020-13-01", "2020/01/01", "20200101", "2020-02-29", "x", "2020-06",
        "2018-12-31", "2021-01-01", " 2020-01-01", "2020-01-01T00:00:00",
        Known("2020-1-2", "date-padding")],
    ("date", "%d/%m/%Y"): ["31/06/2020", "2020-06-01", "30/6/2020", "1/1/2018", "01/13/2020", "x"],
    ("date", "any"): [
        "2020/6/1", "June 5, 2020", "5 Jun 2020", "not a date", "20200605", "2020-13-45",
        Known("2020年6月1日", "any-dates"), Known("6", "any-dates")],
    ("datetime", "default"): [
        "2020-01-01", "2020-01-01T10:00:00.125", "2020-13-01T10:00:00",
        "2020-01-01T25:00:00", "2020-01-01T10:00", "2021-06-01T10:00:00", "x",
        "2020-01-01T10:61:00", Known("2020-01-01 10:00:00", "datetime-space")],
    ("datetime", "%Y-%m-%d %H:%M"): ["2020-06-01T09:30", "2020-06-31 09:30", "2020-6-1 9:5", "x"],
    ("time", "default"): [
        "9:00:00", "24:30:00", "10:00", "07:59:59", "10:00:61", "10:00:00.5", "x", "10:60:00",
        "08:00:00"],
    ("time", "%H.%M"): ["9.5", "24.00", "09:30", "x", "23.59"],
    ("year", "default"): ["20201", "x", "1999", "0000", "202", "-202", "20.5", " 2020"],
    ("yearmonth", "default"): [
        "2020-13", "2020-00", "x", "2020-06-01", "202006", "2020/06",
        Known("2020-6", "date-padding")],
    ("duration", "default"): [
        "P", "1D", "P1D", "PT1H", "P1M", "P1W", "-P1D", "P1S", "P1H", "PT1.5S", "P0.5Y", "x",
        "p1d", "P1D1Y", Known("P1DT", "duration-t")],
    ("geopoint", "default"): [
        "181,0", "0,91", "-180,-90", "114.3", "a,b", "1,2,3", "114.3 , 30.6", "114.3;30.6"],
    ("geopoint", "array"): ["[1]", "[1, 2, 3]", "[181, 0]", "1,2", "[\"1\", \"2\"]", "[1, 2"],
    ("geopoint", "object"): [
        '{"lon": 1}', '{"lon": 1, "lat": 91}', '{"lon": "1", "lat": "2"}', "[1, 2]",
        '{"lat": 1, "lng": 2}', '{"lon": 1, "lat": 2, "x": 3}'],
    ("geojson", "default"): [
        "{}", "x", "[]", '{"type": "Point"}', '{"type": "Point", "coordinates": [1]}',
        '{"type": "Blob", "coordinates": [1, 2]}',
        '{"type": "LineString", "coordinates": [[1, 2], [3, 4]]}',
        '{"type": "LineString", "coordinates": [[1, 2]]}',
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}',
        '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}',
        '{"type": "Feature", "geometry": null, "properties": null}',
        '{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}}',
        '{"type": "FeatureCollection", "features": []}'],
    ("geojson", "topojson"): ["{}", "x", '{"type": "Topology"}', '{"type": "Point"}'],
    ("object", "default"): ["{}", "[]", "x", '{"a": }', '{"a": {"b": [1]}}', "null", "1"],
    ("array", "default"): ["[]", "{}", "x", "[1, 2, 3, 4]", "[1,]", "[[1], 2]", "null"],
    ("string", "default"): ["a,b", 'say "x"', "two\nlines", "tab\there", " spaced ", "😀"],
    ("string", "email"): [
        "x", "a@b", "a@@b.com", "@b.com", "a b@c.com", "a@b.com", "a.b+c@d-e.co.uk", "a@-b.com",
        "a..b@c.com", "a@b.c"],
    ("string", "uri"): [
        "example.com", "http://例子.中国/a", "mailto:a@b.c", "/a/b", "1http://a", "",
        Known("http://a b", "uri-characters")],
    ("string", "uuid"): [
        "x", "2bc1c94f-0deb-43e9-92a1", "2BC1C94F-0DEB-43E9-92A1-4775189EC9F0",
        "2bc1c94g-0deb-43e9-92a1-4775189ec9f0",
        Known("2bc1c94f0deb43e992a14775189ec9f0", "uuid-forms")],
    ("string", "binary"): ["aGVsbG8", "a", "中文", "aGVs", Known("aG Vs!", "base64-noise")],
    ("any", "default"): ["1", "x,y", "{}"],
}

MARKED_NUMBERS = [
    "x", "1.234,5", "1,234.5", "12", "12,5", "12.5", "￥5", "5%", "-5", "--5", "12.345.678,9",
    "6,000", "101%", "1e2"]
